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
  const pace = replayPace(town);

  it('plays the atlas from its beginning to its end', () => {
    expect(pace.instantAt(0)).toBe(0);
    expect(pace.instantAt(pace.duration)).toBe(1000);
  });

  it('takes its beat from the events of every layer, switched on or not', () => {
    const quiet = replayPace({ ...town, features: [] });
    expect(pace.duration).toBeGreaterThan(quiet.duration);
  });

  it('lets a movement be watched', () => {
    const march = feature('march', { kind: 'movement', time: exactly(400, 420) });
    const watched = replayPace({ ...town, features: [march] });
    expect(watched.secondsAt(420) - watched.secondsAt(400)).toBeCloseTo(6, 1);
  });

  it('holds at the moment of a chapter', () => {
    const there = pace.secondsAt(300);
    expect(pace.instantAt(there + 1)).toBe(300);
    expect(pace.instantAt(there + 2)).toBeGreaterThan(300);
  });
});
