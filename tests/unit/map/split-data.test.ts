import fc from 'fast-check';
import type { Part } from '#lib/map/part.ts';
import { SplitData, styleWith } from '#lib/map/split-data.ts';
import { SIDES, SOURCES, type Side } from '#lib/map/split-parts.ts';
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { prove } from '../prove.ts';
import { HeldData } from './held-data.ts';

const POINT = { type: 'Point' as const, coordinates: [10, 50] };
const LINE = { type: 'LineString' as const, coordinates: [POINT.coordinates, [11, 51]] };

const part = (
  id: string,
  geometry: Part['geometry'],
  properties: Record<string, unknown> = {},
): Part => ({
  type: 'Feature',
  geometry,
  properties: {
    id,
    feature: id,
    part: 'shape',
    meaning: 'place',
    fill: 'solid',
    certainty: 'certain',
    order: 0,
    ...properties,
  },
});

/** One part of every kind that a feature is drawn with, under the side it belongs to. */
const KINDS: readonly (readonly [Side, Part])[] = [
  ['grounds', part('way', LINE)],
  ['rings', part('event#ring', { type: 'Polygon', coordinates: [] }, { part: 'ring' })],
  ['marks', part('event', POINT)],
  ['marks', part('way#arrow', POINT, { part: 'arrow' })],
  ['marks', part('event#label', POINT, { part: 'label', rank: 'event' })],
  ['names', part('hospital#label', POINT, { part: 'label', rank: 'place' })],
  ['names', part('mosque#label', POINT, { part: 'label', rank: 'story' })],
  // Written along its outline; its own point is only for when it is chosen.
  ['marks', part('curfew#label', POINT, { part: 'label', rank: 'outline' })],
];

function made() {
  const sinks = {
    grounds: new HeldData(),
    rings: new HeldData(),
    marks: new HeldData(),
    names: new HeldData(),
  };
  return { sinks, all: new SplitData((side) => sinks[side], new Map()) };
}

const heldBy = ({ parts }: HeldData): string[] => [...parts.keys()].sort();

describe('the sources of the atlas', () => {
  it('hold together what one source would, each only its own', () => {
    const some = fc.uniqueArray(fc.nat(KINDS.length - 1));
    const difference = fc.record({ remove: some, add: some, whole: fc.boolean() });
    const partAt = (index: number): Part => KINDS[index]?.[1] ?? part('none', LINE);
    prove(
      fc.property(fc.array(difference), (differences) => {
        const one = new HeldData();
        const { sinks, all } = made();
        for (const { remove, add, whole } of differences) {
          const features = add.map(partAt);
          const gone = remove.map((index) => partAt(index).properties.id);
          for (const sink of [one, all]) {
            if (whole) void sink.setData({ type: 'FeatureCollection', features });
            else void sink.updateData({ remove: gone, add: features });
          }
          for (const side of SIDES) {
            const own = KINDS.filter(([of]) => of === side).map(([, { properties }]) => properties);
            const ids = own.map(({ id }) => id).filter((id) => one.parts.has(id));
            expect(heldBy(sinks[side]), side).toEqual(ids.sort());
          }
        }
      }),
    );
  });

  it('are left alone where nothing of them changes: an event lays out no name of a place anew', () => {
    const { sinks, all } = made();
    const updates = () => SIDES.map((side) => sinks[side].updates);
    const event = KINDS.map(([, one]) => one).filter(({ properties }) =>
      properties.id.startsWith('event'),
    );
    void all.updateData({ remove: [], add: event });
    void all.updateData({ remove: event.map(({ properties }) => properties.id), add: [] });
    expect(updates()).toEqual([0, 2, 2, 0]);
    void all.updateData({ remove: [], add: [part('way', LINE)] });
    expect(updates()).toEqual([1, 2, 2, 0]);
  });

  it('begin in the style with what the map shows first', () => {
    const empty = () => ({
      type: 'geojson' as const,
      data: { type: 'FeatureCollection' as const, features: [] },
    });
    const style = {
      version: 8 as const,
      sources: {
        basemap: empty(),
        ...Object.fromEntries(SIDES.map((side) => [SOURCES[side], empty()])),
      },
      layers: [],
    };
    const before = structuredClone(style);
    const held = new Map<string, Side>();
    const parts = KINDS.map(([, one]) => one);
    const { sources } = styleWith(style, parts, held);
    const counts = Object.entries(sources).map(([id, source]) => [
      id,
      ((source as GeoJSONSourceSpecification).data as FeatureCollection).features.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      basemap: 0,
      [SOURCES.grounds]: 1,
      [SOURCES.rings]: 1,
      [SOURCES.marks]: 4,
      [SOURCES.names]: 2,
    });
    expect([...held]).toEqual(
      SIDES.flatMap((side) =>
        KINDS.filter(([of]) => of === side).map(([, { properties }]) => [properties.id, side]),
      ),
    );
    // The style that later ones are compared with stays as it was.
    expect(style).toEqual(before);
  });
});
