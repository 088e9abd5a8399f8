import type { FilterSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Values = Readonly<Record<string, unknown>>;

/** Names and new values of what differs; a value that is gone becomes undefined. */
export function changedValues(before: Values = {}, after: Values = {}): [string, unknown][] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => [name, after[name]]);
}

const valuesOf = (layer: object, kind: 'paint' | 'layout'): Values =>
  (layer as Partial<Record<typeof kind, Values>>)[kind] ?? {};

const filterOf = (layer: object): FilterSpecification | undefined =>
  (layer as { filter?: FilterSpecification }).filter;

/**
 * Leads the map from one of our styles to another with the same layers: another theme, language or
 * choice.
 * Sources stay as they are, so that neither the base map nor the atlas is loaded again.
 */
export function restyle(
  map: Pick<MapLibreMap, 'setPaintProperty' | 'setLayoutProperty' | 'setFilter'>,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const was = old.get(layer.id) ?? {};
    const checked = { validate: false };
    for (const [name, value] of changedValues(valuesOf(was, 'paint'), valuesOf(layer, 'paint'))) {
      map.setPaintProperty(layer.id, name as never, value as never, checked);
    }
    for (const [name, value] of changedValues(valuesOf(was, 'layout'), valuesOf(layer, 'layout'))) {
      map.setLayoutProperty(layer.id, name as never, value as never, checked);
    }
    const filter = filterOf(layer);
    if (JSON.stringify(filter) !== JSON.stringify(filterOf(was))) {
      map.setFilter(layer.id, filter ?? null, checked);
    }
  }
}
