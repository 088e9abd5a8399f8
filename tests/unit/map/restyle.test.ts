import { changedValues, restyle } from '#lib/map/restyle.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

const style = (theme: 'light' | 'dark', language: string, selected: string | null = null) =>
  mapStyle({
    palette: PALETTES[theme],
    language,
    firstLanguage: 'en',
    basemap: { type: 'FeatureCollection', features: [] },
    fontFaces: {},
    selected,
  });

/** A map that applies to its own copy of a style what it is told. */
function mapWith(before: StyleSpecification) {
  const layers = structuredClone(before.layers) as unknown as {
    id: string;
    filter?: FilterSpecification;
    paint?: Record<string, unknown>;
    layout?: Record<string, unknown>;
  }[];
  let changes = 0;
  const set = (kind: 'paint' | 'layout') => (id: string, name: string, value: unknown) => {
    changes += 1;
    const layer = layers.find((one) => one.id === id);
    if (layer !== undefined) layer[kind] = { ...layer[kind], [name]: value };
  };
  const map = {
    setPaintProperty: set('paint'),
    setLayoutProperty: set('layout'),
    setFilter: (id: string, filter: FilterSpecification) => {
      changes += 1;
      const layer = layers.find((one) => one.id === id);
      if (layer !== undefined) layer.filter = filter;
    },
  };
  return { map: map as never, layers, changes: () => changes };
}

describe('another look for the map', () => {
  it.each([
    ['theme', style('dark', 'en')],
    ['language', style('light', 'ur')],
    ['choice', style('light', 'en', 'mill')],
  ])('of another %s is reached in full', (_, after) => {
    const { map, layers, changes } = mapWith(style('light', 'en'));
    restyle(map, style('light', 'en'), after);
    expect(changes()).toBeGreaterThan(0);
    expect(layers).toEqual(after.layers);
  });

  it('costs nothing when nothing differs', () => {
    const { map, changes } = mapWith(style('light', 'en'));
    restyle(map, style('light', 'en'), style('light', 'en'));
    expect(changes()).toBe(0);
  });

  it('takes back values that are gone', () => {
    expect(changedValues({ a: 1, b: [1] }, { b: [1], c: 2 })).toEqual([
      ['a', undefined],
      ['c', 2],
    ]);
  });
});
