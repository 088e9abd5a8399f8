import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { camera } from '../../atlas-builder.ts';
import { synced } from './synced.ts';

describe('the address', () => {
  it('holds the whole view soon after opening, in the same entry', () => {
    const { bar, settle } = synced();
    settle();
    expect(bar.entries).toEqual(['#map=8/50/10&at=1970-01-01T00:00+00:00&layers=town&lang=en']);
  });

  it('is not written again where it holds the view already', () => {
    const { bar, settle } = synced('#map=3/2/1&at=1970-01-01T00:00+00:00&layers=none&lang=ur');
    settle();
    expect(bar.writes).toBe(0);
  });

  it('follows camera and time in the same entry', () => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      explorer.camera = camera(20, 40, 5);
    });
    expect(bar.hash()).toContain('#map=5/40/20&');
    afterwards(() => {
      explorer.clock.set(42);
    });
    expect(bar.hash()).toContain('&at=1970-01-01T00:00:00.042+00:00&');
    expect(bar.entries).toHaveLength(1);
  });

  it.each([
    ['choosing something', 'choose', '&sel=fire&'],
    ['switching a layer', 'layer', '&layers=town,river&'],
    ['another language', 'language', '&lang=ur'],
  ] as const)('gets a new entry by %s', (_, act, part) => {
    const { explorer, bar, settle, afterwards } = synced();
    settle();
    afterwards(() => {
      if (act === 'choose') explorer.choose('fire');
      else if (act === 'layer') explorer.layers.toggle('river');
      else explorer.language = 'ur';
    });
    expect(bar.entries).toHaveLength(2);
    expect(bar.hash()).toContain(part);
  });

  it('waits until a drag is over', () => {
    const { explorer, bar, pause, settle } = synced();
    settle();
    const { writes } = bar;
    for (let step = 1; step <= 20; step += 1) {
      explorer.camera = camera(20 + step);
      flushSync();
    }
    expect([bar.writes, pause.pending]).toEqual([writes, true]);
    pause.end();
    expect(bar.writes).toBe(writes + 1);
    expect(bar.hash()).toContain('/40&at=');
  });

  it('makes one entry of several choices in one moment', () => {
    const { explorer, bar, settle } = synced();
    settle();
    explorer.choose('fire');
    flushSync();
    explorer.layers.all();
    flushSync();
    explorer.choose('alarm');
    settle();
    expect(bar.entries).toHaveLength(2);
    expect(bar.hash()).toContain('&layers=town,river&sel=alarm&');
  });

  it('is left alone while the clock plays, and follows when it stops', () => {
    const { explorer, frames, bar, pause, settle } = synced();
    settle();
    const { writes } = bar;
    explorer.clock.play();
    flushSync();
    for (let frame = 0; frame < 20; frame += 1) {
      frames.pass(200);
      flushSync();
      expect(pause.pending).toBe(false);
    }
    expect(bar.writes).toBe(writes);
    explorer.clock.pause();
    settle();
    expect(explorer.clock.at).toBeGreaterThan(0);
    expect(bar.writes).toBe(writes + 1);
    expect(bar.hash()).toContain(String(explorer.clock.at).padStart(3, '0'));
    expect(bar.entries).toHaveLength(1);
  });

  it('gets a new entry for what was switched while the clock played', () => {
    const { explorer, frames, bar, settle } = synced();
    settle();
    explorer.clock.play();
    frames.pass(20, 3);
    explorer.layers.toggle('river');
    flushSync();
    explorer.clock.pause();
    settle();
    expect(bar.entries).toHaveLength(2);
  });

  it('is left alone once the page is gone', () => {
    const { explorer, bar, pause, settle, stop } = synced();
    settle();
    const { writes } = bar;
    explorer.choose('fire');
    flushSync();
    stop();
    expect([pause.pending, bar.listeners]).toEqual([false, 0]);
    explorer.choose('alarm');
    settle();
    expect(bar.writes).toBe(writes);
  });
});
