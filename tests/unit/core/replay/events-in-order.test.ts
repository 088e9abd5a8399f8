import { describe, expect, it } from 'vitest';
import { eventsInOrder } from '#lib/core/replay/events-in-order.ts';
import { atlas, between, exactly, feature } from '../../atlas-builder.ts';

const town = atlas({
  features: [
    feature('second', { time: exactly(200, 300) }),
    feature('wall', { time: exactly(50, 900), place: 'wall' }),
    feature('march', { time: exactly(60, 70), kind: 'movement' }),
    feature('first', { time: exactly(100, 200) }),
    feature('vague', { time: between([100, 200], [300, 400]) }),
    feature('flood', { layer: 'river', time: exactly(10, 20) }),
  ],
});

const told = (layers: readonly string[]) =>
  eventsInOrder(town, layers).map(({ feature: { id }, moment }) => [id, moment]);

describe('the events of a replay', () => {
  it('are what happened, in order of time, and neither states of places nor lines', () => {
    expect(told(['town'])).toEqual([
      ['first', 100],
      ['second', 200],
      ['vague', 200],
    ]);
  });

  it('are those of the layers asked for', () => {
    expect(told(['river'])).toEqual([['flood', 10]]);
    expect(told([])).toEqual([]);
  });
});
