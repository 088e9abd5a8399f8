import { area, distance, featureCollection, intersect, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import { atlas, geometries } from './compiled.ts';

const geometryOf = new Map(geometries.features.map(({ id, geometry }) => [id, geometry]));
const polygonOf = (id: string): Polygon => {
  const geometry = geometryOf.get(id);
  if (geometry?.type !== 'Polygon') throw new Error(`${id} is no polygon`);
  return geometry;
};

/** One outline of each building and of each sub-sector; the states of a place share theirs. */
const OUTLINES = {
  buildings: [
    'lal-masjid-standing',
    'jamia-hafsa-standing',
    'children-library-open',
    'ministry-standing',
    'estate-office-standing',
  ],
  'sub-sectors': ['g6-1', 'g6-2', 'g6-3', 'g6-4'],
};

test.each(Object.entries(OUTLINES))('the outlines of %s do not overlap', (_, ids) => {
  const overlaps = ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => {
      const common = intersect(
        featureCollection([polygon(polygonOf(a).coordinates), polygon(polygonOf(b).coordinates)]),
      );
      // Neighbours share edges; rounding makes slivers of some square metres of them.
      return common === null || area(common) < 5 ? [] : [[a, b, area(common)]];
    }),
  );
  expect(overlaps).toEqual([]);
});

test('the states of a place stand on the same ground', () => {
  const grounds = new Map<string, Set<string>>();
  for (const { id, place } of atlas.features) {
    if (place === null) continue;
    const shape = JSON.stringify(geometryOf.get(id));
    grounds.set(place, (grounds.get(place) ?? new Set()).add(shape));
  }
  expect([...grounds].filter(([, shapes]) => shapes.size > 1)).toEqual([]);
});

test('what is placed from memory says so and is at least 500 metres uncertain', () => {
  const recalled = atlas.features.filter(({ placement }) => placement === 'schematic');
  expect(recalled.length).toBeGreaterThan(20);
  const faulty = recalled.filter(
    ({ uncertainty, sources }) =>
      (uncertainty ?? 0) < 500 || !sources.some(({ source }) => source === 'editors-estimate'),
  );
  expect(faulty.map(({ id }) => id)).toEqual([]);
  const notes = atlas.features.filter(
    ({ placementNote, placement }) =>
      /recalled/i.test(placementNote?.en ?? '') && placement !== 'schematic',
  );
  expect(notes.map(({ id }) => id)).toEqual([]);
});

test('no building stands from the beginning of time: what the sources do not date has bounds', () => {
  const open = atlas.features.filter(
    ({ layer, time }) =>
      ['places', 'anti-aircraft', 'ministry'].includes(layer) && time.start.latest === null,
  );
  expect(open.map(({ id }) => id)).toEqual(['rojhan-mazari']);
});

test.each(['brothel-kidnap', 'm02-brothel'])(
  '%s is a circle of 400 metres, never a house',
  (id) => {
    const mosque = [73.08718, 33.71281];
    const { coordinates } = polygonOf(id);
    for (const corner of coordinates[0] ?? []) {
      expect(distance(mosque, corner, { units: 'meters' })).toBeCloseTo(400, 0);
    }
    expect(atlas.features.find((feature) => feature.id === id)?.anchor).toEqual(mosque);
  },
);

test('the rooftop is the whole quarter, and no attack in the north-west is a point of a street', () => {
  for (const id of ['rooftop-area', 'plane-fired-on']) {
    expect(area(polygonOf(id)), id).toBeGreaterThan(700_000);
  }
  const uncertainty = new Map(atlas.features.map(({ id, uncertainty: metres }) => [id, metres]));
  for (const [id, metres] of [
    ['attack-2007-07-04-mir-ali', 10_000],
    ['attack-2007-07-12-swat', 6_000],
    ['attack-2007-07-14-north-waziristan', 15_000],
    ['attack-2007-07-17-mir-ali', 15_000],
    ['attack-2007-12-21-charsadda', 6_000],
  ] as const) {
    expect({ id, metres: uncertainty.get(id) }).toEqual({ id, metres });
  }
});
