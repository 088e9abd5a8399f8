import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Pace } from '#lib/core/time/pace.ts';
import { rhythm } from '#lib/core/time/rhythm.ts';
import { Clock } from '#lib/state/clock.svelte.ts';
import { atlas, segment } from '../atlas-builder.ts';
import { HandCrankedFrames } from './hand-cranked-frames.ts';

const SECOND = 1000;
/** One segment that plays at 1000 times the pace of life. */
const SHORT = 90 * SECOND * SECOND;

function clockOf(...segments: ReturnType<typeof segment>[]) {
  const frames = new HandCrankedFrames();
  return { frames, clock: new Clock(atlas({ segments }), frames.request) };
}

describe('the clock', () => {
  it('stands at the instant of the atlas until it is set', () => {
    const frames = new HandCrankedFrames();
    const clock = new Clock(atlas({ at: 250 }), frames.request);
    expect([clock.at, clock.playing, frames.wanted]).toEqual([250, false, false]);
    clock.set(300.4);
    expect(clock.at).toBe(300);
  });

  it('cannot leave the extent of the atlas, nor be set to nothing', () => {
    const { clock } = clockOf(segment(100, 200));
    clock.set(50);
    expect(clock.at).toBe(100);
    clock.set(Infinity);
    expect(clock.at).toBe(200);
    clock.set(NaN);
    expect(clock.at).toBe(200);
  });

  it('knows the segment it is in: half-open, and at the very end the last', () => {
    const { clock } = clockOf(segment(0, 100), segment(100, 200));
    const segments = [0, 99, 100, 200].map((at) => {
      clock.set(at);
      return clock.segment.start;
    });
    expect(segments).toEqual([0, 0, 100, 100]);
  });

  it('tells how fast it goes: a segment in a minute and a half', () => {
    const { clock } = clockOf(segment(0, SHORT), segment(SHORT, 3 * SHORT));
    expect(clock.rateAt(clock.at)).toBe(SHORT / 90);
    clock.set(SHORT);
    expect(clock.rateAt(clock.at)).toBe((2 * SHORT) / 90);
  });
});

describe('playing', () => {
  it('goes on by the time that passed between frames, and stops when paused', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    expect([clock.playing, frames.wanted]).toEqual([true, true]);
    frames.pass(16);
    expect(clock.at).toBe(0);
    frames.pass(20, 3);
    expect(clock.at).toBe(60 * 1000);
    clock.pause();
    expect([clock.playing, frames.wanted]).toEqual([false, false]);
    frames.pass(20, 3);
    expect(clock.at).toBe(60 * 1000);
  });

  it('starts and stops by turns with the one button', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.toggle();
    expect(clock.playing).toBe(true);
    clock.toggle();
    expect([clock.playing, frames.wanted]).toEqual([false, false]);
  });

  it('does not go faster when started twice', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    clock.play();
    frames.pass(20, 2);
    expect(clock.at).toBe(20 * 1000);
  });

  it('does not count the time it was paused', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    frames.pass(20, 2);
    clock.pause();
    frames.pass(200);
    clock.play();
    frames.pass(20);
    expect(clock.at).toBe(20 * 1000);
    frames.pass(20);
    expect(clock.at).toBe(40 * 1000);
  });

  it('goes on from where it was set meanwhile', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    frames.pass(20, 2);
    clock.set(SHORT / 2);
    frames.pass(20);
    expect(clock.at).toBe(SHORT / 2 + 20 * 1000);
  });

  it('does not jump ahead after the tab was hidden or the machine stalled', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    frames.pass(20);
    frames.pass(60 * SECOND);
    expect(clock.at).toBeLessThanOrEqual(SHORT / 90);
  });

  it('drops frames on a slow machine, and no time', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    frames.pass(20);
    frames.pass(800, 5);
    expect(clock.at).toBe(4000 * 1000);
  });

  it('stands while the page says that nobody looks', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.play();
    frames.pass(20);
    clock.skip();
    frames.pass(900);
    expect(clock.at).toBe(0);
    frames.pass(20);
    expect(clock.at).toBe(20 * 1000);
  });

  it('goes at the speed that was chosen, and tells the rate', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.speed = 4;
    expect(clock.rateAt(clock.at)).toBe(4 * SECOND * SECOND);
    clock.play();
    frames.pass(20, 2);
    expect(clock.at).toBe(4 * 20 * 1000);
  });

  it('plays in the rhythm of events: stands at a key moment, then goes on', () => {
    const frames = new HandCrankedFrames();
    const extent = atlas({ segments: [segment(0, 100 * SHORT)] });
    const pace = rhythm([], [SHORT], extent);
    const clock = new Clock(extent, frames.request, () => pace);
    clock.play();
    clock.set(SHORT);
    frames.pass(100, 10);
    expect([clock.at, clock.holds]).toEqual([SHORT, true]);
    clock.pause();
    expect(clock.holds).toBe(false);
    clock.play();
    frames.pass(100, 10);
    expect(clock.at).toBeGreaterThan(SHORT);
    expect(clock.holds).toBe(false);
  });

  it('goes at once when it is started at a key moment, where it has stood already', () => {
    const frames = new HandCrankedFrames();
    const extent = atlas({ segments: [segment(0, 100 * SHORT)] });
    const pace = rhythm([], [0, SHORT], extent);
    const clock = new Clock(extent, frames.request, () => pace);
    for (const at of [0, SHORT]) {
      clock.set(at);
      clock.play();
      frames.pass(100, 2);
      expect(clock.at).toBeGreaterThan(at);
      clock.pause();
    }
  });

  it('goes on from the same instant when the rhythm is changed while it plays', () => {
    const frames = new HandCrankedFrames();
    const extent = atlas({ segments: [segment(0, SHORT)] });
    const pace = rhythm([], [], extent);
    const clock = new Clock(extent, frames.request, () => pace);
    clock.play();
    frames.pass(20, 11);
    const { at } = clock;
    clock.inRhythm = false;
    frames.pass(20);
    expect(clock.at - at).toBe(20 * 1000);
  });

  it('holds a key moment once, also when what is shown changes and its rhythm with it', () => {
    const frames = new HandCrankedFrames();
    const extent = atlas({ segments: [segment(0, 100 * SHORT)] });
    const paces = [rhythm([], [SHORT], extent), rhythm([SHORT / 2], [SHORT], extent)] as const;
    let pace = $state.raw(paces[0]);
    const clock = new Clock(extent, frames.request, () => pace);
    clock.play();
    clock.set(SHORT);
    // A moment is held for a second and a half.
    frames.pass(100, 9);
    pace = paces[1];
    frames.pass(100, 5);
    expect([clock.at, clock.holds]).toEqual([SHORT, true]);
    frames.pass(100, 3);
    expect(clock.at).toBeGreaterThan(SHORT);
    expect(clock.holds).toBe(false);
  });

  it('can be led by the pace of something else, and gets its own back', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.lead(new Pace([{ from: 1000, to: 3000, length: 2 }]));
    clock.set(1000);
    expect(clock.rateAt(clock.at)).toBe(1000);
    clock.play();
    frames.pass(100, 6);
    expect(clock.at).toBe(1500);
    // It cannot lead any farther than it goes itself.
    frames.pass(500, 10);
    expect(clock.at).toBe(3000);
    clock.lead(null);
    frames.pass(20);
    expect(clock.at).toBe(3000 + 20 * 1000);
  });

  it('begins anew at the end in a loop', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.loop = true;
    clock.set(SHORT - 10_000);
    clock.play();
    frames.pass(20, 3);
    expect([clock.playing, clock.at < SHORT / 2]).toEqual([true, true]);
  });

  it('takes a minute and a half for each segment, years or hours', () => {
    const { frames, clock } = clockOf(segment(0, 900_000_000), segment(900_000_000, 900_090_000));
    clock.play();
    frames.pass(0);
    frames.pass(100, 900);
    expect(clock.at).toBe(900_000_000);
    frames.pass(100, 450);
    expect(clock.at).toBe(900_045_000);
  });

  it('does not leap over hours with the last frame of years', () => {
    const years = 90_000_000_000;
    const { frames, clock } = clockOf(segment(0, years), segment(years, years + 90_000));
    clock.set(years - 10_000_000);
    clock.play();
    frames.pass(0);
    frames.pass(100);
    // 10 ms of the frame were left of the years, 90 ms of it belong to the hours.
    expect(clock.at).toBe(years + 90);
  });

  it('holds at the end', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.set(SHORT - 1000);
    clock.play();
    frames.pass(20, 3);
    expect([clock.at, clock.playing, frames.wanted]).toEqual([SHORT, false, false]);
  });

  it('begins again at the start when it stood at the end', () => {
    const { frames, clock } = clockOf(segment(500, 500 + SHORT));
    clock.set(Infinity);
    clock.play();
    expect([clock.at, clock.playing]).toEqual([500, true]);
    frames.pass(20, 2);
    expect(clock.at).toBe(500 + 20 * 1000);
  });

  it('begins again at the start when it has run to the end by itself', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    clock.set(SHORT - 1000);
    clock.play();
    frames.pass(20, 3);
    clock.play();
    frames.pass(20, 2);
    expect([clock.at, clock.playing]).toEqual([20 * 1000, true]);
  });

  it('tells those who watch whether it plays only when that changes, not with every frame', () => {
    const { frames, clock } = clockOf(segment(0, SHORT));
    const told: boolean[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        told.push(clock.playing);
      });
    });
    flushSync();
    clock.play();
    for (let frame = 0; frame < 5; frame += 1) {
      frames.pass(20);
      flushSync();
    }
    clock.pause();
    flushSync();
    expect(told).toEqual([false, true, false]);
    stop();
  });
});
