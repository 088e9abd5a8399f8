import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { imageShapes } from '#lib/map/image-shapes.ts';
import { Definitions } from '#lib/svg/draw/definitions.ts';
import { placeSymbols } from '#lib/svg/labels/place-symbols.ts';
import { Room } from '#lib/svg/labels/room.ts';
import { MapProjection, type Box } from '#lib/svg/projection.ts';
import { StyledLayer } from '#lib/svg/style/styled-layer.ts';
import { PALETTES } from '#lib/tokens/colours.ts';

const FRAME: Box = [0, 0, 400, 400];
const camera = { center: [0, 0] as const, zoom: 10, bearing: 0, pitch: 0 };

const mark = (latitude: number, order: number): Feature => ({
  type: 'Feature',
  properties: { order },
  geometry: { type: 'Point', coordinates: [0, latitude] },
});

/** How far down the picture the marks of a layer stand, the first drawn first. */
function drawnDown(layout: Record<string, unknown>, features: readonly Feature[]): number[] {
  const layer = {
    id: 'marks',
    type: 'symbol',
    source: 'town',
    layout: { 'icon-image': 'mark-focus', ...layout },
  } as LayerSpecification;
  const { svg } = placeSymbols(
    new StyledLayer(layer, camera.zoom),
    features,
    {
      projection: new MapProjection(camera, FRAME),
      palette: PALETTES.light,
      definitions: new Definitions(imageShapes(PALETTES.light), 'p-'),
      measure: () => {
        throw new Error('A mark has no words.');
      },
      covering: [],
      frame: FRAME,
    },
    new Room(FRAME, []),
  );
  return [...svg.matchAll(/translate\(\S+ (\S+)\)/g)].map(([, y]) => Number(y));
}

const south = mark(-0.1, 1);
const north = mark(0.1, 2);
const ascending = (values: number[]) => values.toSorted((a, b) => a - b);

test('marks that may cover one another are drawn down the picture, as the map draws them', () => {
  const drawn = drawnDown({ 'icon-allow-overlap': true }, [south, north]);
  expect(drawn).toHaveLength(2);
  expect(drawn).toEqual(ascending(drawn));
});

test('a key of the style goes before that', () => {
  const key = { 'icon-allow-overlap': true, 'symbol-sort-key': ['get', 'order'] };
  const drawn = drawnDown(key, [north, south]);
  expect(drawn).toHaveLength(2);
  expect(drawn).toEqual(ascending(drawn).reverse());
});
