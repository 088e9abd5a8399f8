import { layers } from '@protomaps/basemaps';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { font } from '../style/context.ts';
import { flavourOf } from './flavour.ts';
import type { GroundContext } from './ground.ts';

/** Layers that are nothing without pictures of a sprite, which the site does not bring. */
const PICTURES: readonly string[] = ['roads_oneway', 'roads_shields'];
const PROMINENT: readonly string[] = ['places_country', 'places_locality'];

/**
 * Streets, water, greenery and names of an archive in the schema of Protomaps, in our colours and
 * with the fonts of the site. Ids begin with `id`.
 */
export function archiveLayers(id: string, source: string, context: GroundContext) {
  const flavour = flavourOf(context.palette);
  const all: LayerSpecification[] = layers(source, flavour, { lang: context.language });
  return all
    .filter((layer) => !PICTURES.includes(layer.id))
    .map((layer) => ({ ...inOurWords(layer, context), id: `${id}/${layer.id}` }));
}

/** A name as most readers of the language will know it, else as it is written there. */
function nameIn(language: string): ExpressionSpecification {
  return ['coalesce', ['get', `name:${language}`], ['get', 'name'], ['get', 'name:en'], ''];
}

function inOurWords(layer: LayerSpecification, { language }: GroundContext): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const kept = Object.entries(layer.layout ?? {}).filter(
    // Letters of joined scripts must not be pulled apart, nor do they know capitals.
    ([name]) => !/^icon-|^text-(letter-spacing|transform)$/.test(name),
  );
  const named = layer.id === 'address_label' ? {} : { 'text-field': nameIn(language) };
  return {
    ...layer,
    layout: {
      ...Object.fromEntries(kept),
      ...named,
      'text-font': font(PROMINENT.includes(layer.id) ? 'medium' : 'regular'),
    },
  };
}
