import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { restyle } from '../restyle.ts';

type Sprites = readonly { readonly id: string; readonly url: string }[];

const spritesOf = ({ sprite }: StyleSpecification): Sprites =>
  Array.isArray(sprite) ? sprite : [];

/**
 * Leads the map from one of our styles to another, by adding and removing what differs: sources of
 * both stay as they are, and with them what the map holds of the atlas. What MapLibre refuses it
 * tells in `error` events before this returns.
 */
export function changeStyle(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  const wanted = new Set(after.layers.map(({ id }) => id));
  // Asked of the map itself, since it may have refused a part of `before`.
  for (const id of map.getLayersOrder()) {
    // Layers that draw by themselves are no part of a style, and stay.
    if (!wanted.has(id) && map.getLayer(id)?.type !== 'custom') map.removeLayer(id);
  }
  for (const id of Object.keys(before.sources)) {
    if (!Object.hasOwn(after.sources, id) && map.getSource(id)) map.removeSource(id);
  }
  changeSprites(map, spritesOf(before), spritesOf(after));
  if (before.glyphs !== after.glyphs) map.setGlyphs(after.glyphs);

  for (const [id, source] of Object.entries(after.sources)) {
    if (!map.getSource(id)) map.addSource(id, source);
  }
  const kept = after.layers.filter(({ id }) => map.getLayer(id));
  let above: string | undefined;
  for (const layer of after.layers.toReversed()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, above);
    if (map.getLayer(layer.id)) above = layer.id;
  }
  restyle(map, before, { ...after, layers: kept });
}

function changeSprites(map: MapLibreMap, before: Sprites, after: Sprites): void {
  const isIn = (list: Sprites, { id, url }: Sprites[number]): boolean =>
    list.some((other) => other.id === id && other.url === url);
  for (const sprite of before) if (!isIn(after, sprite)) map.removeSprite(sprite.id);
  for (const sprite of after) if (!isIn(before, sprite)) map.addSprite(sprite.id, sprite.url);
}
