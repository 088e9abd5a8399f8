import { describe, expect, it } from 'vitest';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { FEATURES, idsOf, town } from './town.ts';

describe('what the explorer shows', () => {
  it('is what exists at the instant of the clock', () => {
    const { explorer } = town();
    expect(idsOf(explorer.visible)).toEqual(['hill', 'gate-standing']);
    explorer.clock.set(299);
    expect(idsOf(explorer.visible)).toEqual(['hill', 'gate-standing', 'march']);
    explorer.clock.set(300);
    expect(idsOf(explorer.visible)).toEqual(['hill', 'gate-razed', 'fire', 'speech']);
  });

  it('is the same as looking at every feature, at every instant', () => {
    const { explorer } = town();
    explorer.layers.all();
    for (let at = 0; at <= 1000; at += 1) {
      explorer.clock.set(at);
      expect(explorer.visible).toEqual(visibleAt(FEATURES, at));
    }
  });

  it('leaves out the layers that are switched off', () => {
    const { explorer } = town();
    explorer.clock.set(700);
    expect(idsOf(explorer.present)).toEqual(['hill', 'gate-razed', 'flood']);
    expect(idsOf(explorer.visible)).toEqual(['hill', 'gate-razed']);
    explorer.layers.solo('river');
    expect(idsOf(explorer.visible)).toEqual(['flood']);
    explorer.layers.none();
    expect(idsOf(explorer.visible)).toEqual([]);
    expect(explorer.visibleSet.size).toBe(0);
    explorer.layers.all();
    expect(idsOf(explorer.visible)).toEqual(['hill', 'gate-razed', 'flood']);
  });

  it('is counted by what the sources settle', () => {
    const { explorer } = town();
    explorer.clock.set(450);
    expect(explorer.counts).toEqual({ certain: 2, possible: 1 });
    expect([...explorer.visibleSet]).toEqual([
      ['hill', 'certain'],
      ['gate-razed', 'certain'],
      ['rumour', 'possible'],
    ]);
    explorer.layers.none();
    expect(explorer.counts).toEqual({ certain: 0, possible: 0 });
  });

  it('has an after-glow at a moment, which is neither visible nor counted', () => {
    const { explorer } = town();
    const { clock, time } = explorer;
    clock.set(305);
    expect([...explorer.glow]).toEqual([]);
    const counts = explorer.counts;
    time.glow = 40;
    expect([...explorer.glow]).toEqual([
      ['gate-standing', 1],
      ['speech', 1],
      ['march', 1],
    ]);
    expect(explorer.counts).toEqual(counts);
    expect(explorer.visibleSet.has('march')).toBe(false);
    clock.set(315);
    expect(explorer.glow.get('march')).toBe(2);
    time.mode = 'cumulative';
    expect(explorer.glow.size).toBe(0);
    time.mode = 'instant';
    clock.set(810);
    expect(explorer.glow.size).toBe(0);
    explorer.layers.all();
    expect([...explorer.glow]).toEqual([['flood', 2]]);
  });

  it('has as its chapter the one the clock is in, before all of them the first', () => {
    const { explorer } = town();
    const chapters = [0, 50, 299, 300, 400, 1000].map((at) => {
      explorer.clock.set(at);
      return explorer.chapter?.id;
    });
    expect(chapters).toEqual(['before', 'before', 'before', 'fire', 'after', 'after']);
    expect(town({ chapters: [] }).explorer.chapter).toBeNull();
  });
});
