import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { idsOf, town } from './town.ts';

describe('while the clock plays', () => {
  it('what is shown is worked out once for each change, not for each frame', () => {
    const { explorer, frames } = town();
    const shown: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        shown.push(idsOf(explorer.visible).join(' '));
      });
    });
    flushSync();
    explorer.clock.inRhythm = false;
    explorer.clock.set(95);
    explorer.clock.play();
    // The atlas lasts 1000 ms and plays in 90 s, so that a frame of 100 ms is about 1 ms of it.
    for (let frame = 0; frame < 30; frame += 1) {
      frames.pass(100);
      flushSync();
    }
    expect(explorer.clock.at).toBeGreaterThan(115);
    expect(shown).toEqual(['hill gate-standing', 'hill gate-standing alarm', 'hill gate-standing']);
    stop();
  });
});
