import { describe, expect, it } from 'vitest';
import { replayPace } from '#lib/core/replay/replay-pace.ts';
import { atlas, chapter, exactly, feature } from '../../atlas-builder.ts';

const town = atlas({
  features: [
    feature('alarm', { time: exactly(100, 200) }),
    feature('flood', { layer: 'river', time: exactly(600, 700) }),
  ],
  chapters: [chapter('fire', 50, 900, { at: 300 })],
});

describe('the pace of a replay', () => {
  const pace = replayPace(town, null);

  it('plays the atlas from its beginning to its end', () => {
    expect(pace.instantAt(0)).toBe(0);
    expect(pace.instantAt(pace.duration)).toBe(1000);
  });

  it('takes its beat from the events of layers that are on, and wastes no time on others', () => {
    const { duration } = replayPace({ ...town, features: [] }, null);
    expect(replayPace(town, []).duration).toBe(duration);
    expect(replayPace(town, ['town']).duration).toBeGreaterThan(duration);
    expect(replayPace(town, ['town', 'river']).duration).toBeGreaterThan(
      replayPace(town, ['town']).duration,
    );
  });

  it('knows the layers that chapters switch on, else those that are on by default', () => {
    const led = (layers: string[] | null) =>
      replayPace({ ...town, chapters: [chapter('fire', 50, 900, { at: 300, layers })] }, null);
    expect(led(null).duration).toBe(replayPace(town, ['town']).duration);
    expect(led(['river']).duration).toBe(replayPace(town, ['river']).duration);
  });

  it('lets a movement be watched', () => {
    const march = feature('march', { kind: 'movement', time: exactly(400, 420) });
    const seconds = (layers: readonly string[]) => {
      const pace = replayPace({ ...town, features: [march] }, layers);
      return pace.secondsAt(420) - pace.secondsAt(400);
    };
    expect(seconds(['town'])).toBeCloseTo(6, 1);
    expect(seconds(['river'])).toBeLessThan(1);
  });

  it('holds at the moment of a chapter', () => {
    const there = pace.secondsAt(300);
    expect(pace.instantAt(there + 1)).toBe(300);
    expect(pace.instantAt(there + 2)).toBeGreaterThan(300);
  });
});
