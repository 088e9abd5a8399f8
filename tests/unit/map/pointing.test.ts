import { featuresNear } from '#lib/map/pointing.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { feature } from '../atlas-builder.ts';

const features = new Map(
  [
    feature('town', { bbox: [9, 49, 11, 51] }),
    feature('house', { bbox: [10, 50, 10.001, 50.001] }),
    feature('event'),
  ].map((one) => [one.id, one]),
);

/** A map that finds these hits, topmost first, and remembers where it was asked. */
function mapWith(hits: readonly (readonly [layer: string, feature: string])[]) {
  const asked: { box: unknown; layers: readonly string[] }[] = [];
  const map = {
    queryRenderedFeatures: (box: unknown, { layers }: { layers: string[] }) => {
      asked.push({ box, layers });
      return hits.map(([layer, id]) => ({ layer: { id: layer }, properties: { feature: id } }));
    },
  };
  return { map: map as unknown as MapLibreMap, asked };
}

describe('what is at a point', () => {
  it('names each feature once, though it is hit in several parts and tiles', () => {
    const { map } = mapWith([
      ['marks', 'event'],
      ['label-events', 'event'],
      ['areas', 'house'],
      ['areas', 'house'],
    ]);
    expect(featuresNear(map, { x: 0, y: 0 }, 6, features)).toEqual(['event', 'house']);
  });

  it('puts the small before the large, whatever was drawn last', () => {
    const { map } = mapWith([
      ['areas', 'town'],
      ['areas', 'house'],
    ]);
    expect(featuresNear(map, { x: 0, y: 0 }, 6, features)).toEqual(['house', 'town']);
  });

  it('reaches as far around the point as a finger needs', () => {
    const { map, asked } = mapWith([]);
    featuresNear(map, { x: 100, y: 50 }, 12, features);
    expect(asked[0]?.box).toEqual([
      [88, 38],
      [112, 62],
    ]);
  });

  it('asks layers that exist, and no circle of uncertainty', () => {
    const { map, asked } = mapWith([]);
    featuresNear(map, { x: 0, y: 0 }, 6, features);
    const style = mapStyle({
      palette: PALETTES.light,
      language: 'en',
      firstLanguage: 'en',
      basemap: { type: 'FeatureCollection', features: [] },
      fontFaces: {},
      selected: null,
    });
    const existing = style.layers.map(({ id }) => id);
    for (const layer of asked[0]?.layers ?? []) {
      expect(existing).toContain(layer);
      expect(layer).not.toMatch(/^ring/);
    }
  });
});
