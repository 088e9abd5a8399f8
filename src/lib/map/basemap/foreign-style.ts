import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { BasemapError } from './basemap-error.ts';
import type { Ground } from './ground.ts';

/**
 * The ground that a MapLibre style of another host makes: its sources and layers under ids that
 * begin with `id`, their addresses absolute against that of the style. Camera, sky, light and
 * terrain stay ours. What only MapLibre can judge, such as an expression, is not checked here.
 * @throws BasemapError `invalid` for what is no style
 */
export function groundOfStyle(json: unknown, id: string, address: string): Ground {
  const style = json as Partial<StyleSpecification> | null;
  if (style?.version !== 8 || !isRecord(style.sources) || !Array.isArray(style.layers)) {
    throw new BasemapError('invalid');
  }
  const prefixed = (name: string): string => `${id}/${name}`;
  const { sources, layers, glyphs, sprite } = style;
  return {
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [
        prefixed(name),
        absoluteSource(source, address),
      ]),
    ),
    layers: layers.map((layer: unknown) => {
      if (!isLayer(layer)) throw new BasemapError('invalid');
      if (!('source' in layer)) return { ...layer, id: prefixed(layer.id) };
      if (typeof layer.source !== 'string' || !Object.hasOwn(sources, layer.source)) {
        throw new BasemapError('invalid');
      }
      return flat({ ...layer, id: prefixed(layer.id), source: prefixed(layer.source) });
    }),
    glyphs: typeof glyphs === 'string' ? absolute(glyphs, address) : null,
    sprites: spritesOf(sprite).map(({ id: name, url }) => ({
      id: name,
      url: absolute(url, address),
    })),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLayer = (value: unknown): value is LayerSpecification =>
  isRecord(value) && typeof value.id === 'string' && typeof value.type === 'string';

/** A single sprite has the id `default`, by which its pictures keep their plain names. */
function spritesOf(sprite: unknown): readonly { id: string; url: string }[] {
  if (typeof sprite === 'string') return [{ id: 'default', url: sprite }];
  if (!Array.isArray(sprite)) return [];
  return sprite.filter(
    (entry): entry is { id: string; url: string } =>
      isRecord(entry) && typeof entry.id === 'string' && typeof entry.url === 'string',
  );
}

/** An address against that of the style; braces of a template such as `{z}` stay. */
function absolute(url: string, address: string): string {
  if (!URL.canParse(url, address)) throw new BasemapError('invalid');
  return new URL(url, address).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

/** The atlas credits the base map itself, in the language of the page. */
const uncredited = { attribution: '' };

function absoluteSource(source: unknown, address: string): SourceSpecification {
  if (!isRecord(source)) throw new BasemapError('invalid');
  const { url, tiles, data, type } = source;
  return {
    ...source,
    ...(typeof url === 'string' ? { url: absolute(url, address) } : {}),
    ...(typeof data === 'string' ? { data: absolute(data, address) } : {}),
    ...(Array.isArray(tiles)
      ? { tiles: tiles.map((tile) => absolute(String(tile), address)) }
      : {}),
    ...(type === 'image' || type === 'video' ? {} : uncredited),
  } as unknown as SourceSpecification;
}

/** Raised buildings as flat ones: with a height they would hide the features above them. */
function flat(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'fill-extrusion') return layer;
  const { paint, layout, ...rest } = layer;
  const color = paint?.['fill-extrusion-color'];
  const opacity = paint?.['fill-extrusion-opacity'];
  return {
    ...rest,
    type: 'fill',
    ...(layout?.visibility === undefined ? {} : { layout: { visibility: layout.visibility } }),
    paint: {
      ...(color === undefined ? {} : { 'fill-color': color }),
      ...(opacity === undefined ? {} : { 'fill-opacity': opacity }),
    },
  };
}
