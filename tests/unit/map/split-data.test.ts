import fc from 'fast-check';
import type { Part } from '#lib/map/part.ts';
import { SplitData, styleWith } from '#lib/map/split-data.ts';
import { ATLAS_SOURCE, MARKS_SOURCE } from '#lib/map/style/context.ts';
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { prove } from '../prove.ts';
import { HeldData } from './held-data.ts';

const POINT = { type: 'Point' as const, coordinates: [10, 50] };
const LINE = { type: 'LineString' as const, coordinates: [POINT.coordinates, [11, 51]] };

const part = (id: string, geometry: Part['geometry']): Part => ({
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
  },
});

function made() {
  const grounds = new HeldData();
  const marks = new HeldData();
  return { grounds, marks, both: new SplitData(grounds, marks, new Set()) };
}

describe('the sources of marks and of grounds', () => {
  it('hold together what one source would, each only its own', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const difference = fc.record({
      remove: fc.uniqueArray(id),
      add: fc.uniqueArray(id),
      whole: fc.boolean(),
    });
    // A part keeps its shape for as long as there is an atlas.
    const partOf = (name: string) => part(name, name < 'c' ? POINT : LINE);
    prove(
      fc.property(fc.array(difference), (differences) => {
        const one = new HeldData();
        const { grounds, marks, both } = made();
        for (const { remove, add, whole } of differences) {
          const features = add.map(partOf);
          for (const sink of [one, both]) {
            if (whole) void sink.setData({ type: 'FeatureCollection', features });
            else void sink.updateData({ remove, add: features });
          }
          expect([...grounds.parts.keys(), ...marks.parts.keys()].sort()).toEqual(
            [...one.parts.keys()].sort(),
          );
          for (const { geometry } of marks.parts.values()) expect(geometry.type).toBe('Point');
          for (const { geometry } of grounds.parts.values())
            expect(geometry.type).toBe('LineString');
        }
      }),
    );
  });

  it('leaves a source alone of which nothing changes', () => {
    const { grounds, marks, both } = made();
    void both.updateData({ remove: [], add: [part('a', POINT)] });
    void both.updateData({ remove: ['a'], add: [] });
    expect([grounds.updates, marks.updates]).toEqual([0, 2]);
    void both.updateData({ remove: [], add: [part('b', LINE)] });
    expect([grounds.updates, marks.updates]).toEqual([1, 2]);
  });

  it('begin in the style with what the map shows first', () => {
    const empty = () => ({
      type: 'geojson' as const,
      data: { type: 'FeatureCollection' as const, features: [] },
    });
    const style = {
      version: 8 as const,
      sources: { basemap: empty(), [ATLAS_SOURCE]: empty(), [MARKS_SOURCE]: empty() },
      layers: [],
    };
    const marked = new Set<string>();
    const parts = [part('mark', POINT), part('way', LINE)];
    const { sources } = styleWith(style, parts, marked);
    const held = Object.entries(sources).map(([id, source]) => [
      id,
      ((source as GeoJSONSourceSpecification).data as FeatureCollection).features.length,
    ]);
    expect(Object.fromEntries(held)).toEqual({
      basemap: 0,
      [ATLAS_SOURCE]: 1,
      [MARKS_SOURCE]: 1,
    });
    expect([...marked]).toEqual(['mark']);
    // The style that later ones are compared with stays as it was.
    expect(style.sources[ATLAS_SOURCE].data.features).toEqual([]);
  });
});
