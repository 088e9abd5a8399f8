import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '#lib/core/time/interval.ts';
import { Steps } from '#lib/core/time/steps.ts';
import { drawnOf, glowAt, glowChanges, glowOf } from '#lib/core/visible/glow.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { between, exactly, feature } from '../../atlas-builder.ts';
import { prove } from '../../prove.ts';
import { uncertainInterval } from '../time/intervals.ts';

const fire = feature('fire', { time: exactly(100, 200) });
const rumour = feature('rumour', { time: between([100, 200], [150, 300]) });
const walk = feature('walk', { time: between([100, 120], [180, 200]) });
const hill = feature('hill');
const all = [fire, rumour, walk, hill];

const glowing = (at: number, length: number, least: Certainty = 'possible') =>
  Object.fromEntries(glowAt(all, at, length, least));

describe('the after-glow', () => {
  it('begins when something is over, fades by four ages, and goes out', () => {
    expect(glowing(199, 40)).toEqual({});
    expect(glowing(200, 40)).toEqual({ fire: 1, walk: 1 });
    expect([209, 210, 219, 220, 230, 239].map((at) => glowing(at, 40).fire)).toEqual([
      1, 2, 2, 3, 4, 4,
    ]);
    expect(glowing(240, 40)).toEqual({});
  });

  it('is none where a reader wants none, nor of what never ends', () => {
    expect(glowing(200, 0)).toEqual({});
    expect(glowing(10_000, 100_000).hill).toBeUndefined();
  });

  it('follows the certain time of readers who look at nothing else', () => {
    expect(glowing(185, 40, 'certain')).toEqual({ walk: 1 });
    // What was never certain was never seen.
    expect(glowing(300, 40, 'certain')).toEqual({});
    expect(glowing(300, 40)).toEqual({ rumour: 1 });
  });

  it('holds what a replay tells of until it tells of something else, however long it is over', () => {
    const glow = new Map([['walk', 3 as const]]);
    expect(glowOf(glow, null)).toBe(glow);
    expect(glowOf(glow, fire)).toEqual(new Map([...glow, ['fire', 0]]));
    expect(glowOf(glow, walk)).toEqual(new Map([['walk', 0]]));
    // What is not over is drawn as what it is.
    expect(drawnOf(new Map([['fire', 'certain']]), glowOf(glow, fire)).get('fire')).toBe('certain');
  });

  it('never holds what is visible, and changes at its changes only', () => {
    const features = fc
      .array(uncertainInterval, { maxLength: 12 })
      .map((times) => times.map((time, index) => feature(String(index), { time })));
    const least = fc.constantFrom<Certainty>('certain', 'possible');
    prove(
      fc.property(features, fc.integer({ min: 1, max: 60 }), least, (features, length, least) => {
        const steps = new Steps(glowChanges(features, length, least));
        let before = '';
        let step = -1;
        for (let at = -20; at < 260; at += 1) {
          const glow = glowAt(features, at, length, least);
          for (const { feature: seen, certainty } of visibleAt(features, at)) {
            if (least === 'possible' || certainty === 'certain') {
              expect(glow.has(seen.id)).toBe(false);
            }
          }
          const now = JSON.stringify([...glow]);
          if (steps.stepAt(at) === step) expect(now).toBe(before);
          before = now;
          step = steps.stepAt(at);
        }
      }),
    );
  });

  it('is drawn beside what is visible', () => {
    const visible = new Map([['hill', 'certain' as const]]);
    expect(drawnOf(visible, new Map())).toBe(visible);
    expect([...drawnOf(visible, new Map([['fire', 2 as const]]))]).toEqual([
      ['fire', 2],
      ['hill', 'certain'],
    ]);
  });
});
