import type { Feature } from '#lib/core/atlas/model.ts';
import { SharedSpots } from '#lib/map/shared-spots.ts';
import { describe, expect, it } from 'vitest';
import { feature } from '../atlas-builder.ts';
import { geometriesOf } from './placed.ts';

const here = { type: 'Point', coordinates: [10, 50] } as const;
const geometries = geometriesOf({
  a: { ...here, coordinates: [10, 50] },
  b: { ...here, coordinates: [10, 50] },
  c: { ...here, coordinates: [11, 50] },
  area: { type: 'Polygon', coordinates: [] },
});
const order: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, area: 4 };

function spots(): SharedSpots {
  const features: Feature[] = [
    feature('a', { uncertainty: 100 }),
    feature('b', { uncertainty: 100 }),
    feature('c', { anchor: [11, 50] }),
    feature('area'),
  ];
  const byId = new Map(features.map((one) => [one.id, one]));
  return new SharedSpots(byId, geometries, ({ id }) => order[id] ?? 0);
}

describe('spots that marks share', () => {
  it('set their marks side by side, and back when one is left', () => {
    const shared = spots();
    expect([...shared.update(['a'], [])]).toEqual(['a']);
    expect(shared.slot('a').offset).toEqual([0, 0]);
    expect([...shared.update(['b'], [])].sort()).toEqual(['a', 'b']);
    expect(shared.slot('a').offset).not.toEqual(shared.slot('b').offset);
    expect([...shared.update([], ['b'])]).toEqual(['a']);
    expect(shared.slot('a').offset).toEqual([0, 0]);
  });

  it('leave marks elsewhere and areas where they are', () => {
    const shared = spots();
    shared.update(['a'], []);
    expect([...shared.update(['c', 'area'], [])]).toEqual(['c']);
    expect(shared.slot('a').offset).toEqual([0, 0]);
    expect(shared.slot('area').offset).toEqual([0, 0]);
  });

  it('draw equal circles of uncertainty once', () => {
    const shared = spots();
    shared.update(['a', 'b'], []);
    expect(['a', 'b'].filter((id) => shared.slot(id).ring)).toHaveLength(1);
  });

  it('do not depend on the order in which marks appeared', () => {
    const [one, other] = [spots(), spots()];
    one.update(['a'], []);
    one.update(['b'], []);
    other.update(['b'], []);
    other.update(['a'], []);
    for (const id of ['a', 'b']) expect(one.slot(id)).toEqual(other.slot(id));
  });
});
