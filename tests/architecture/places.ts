import type { FeatureCollection } from 'geojson';
import { readTree } from './tree.ts';

const PLACES = ['country', 'province', 'city', 'town'];

/** The names of countries, provinces and towns on the base map, in every language. */
export function placeNames(root: string): string[] {
  const files = [...readTree(root, 'geodata/basemap')].filter(([path]) =>
    path.endsWith('.geojson'),
  );
  return files.flatMap(([, text]) => {
    const { features } = JSON.parse(text) as FeatureCollection;
    return features
      .filter(({ properties }) => PLACES.includes(String(properties?.label)))
      .flatMap(({ properties }) => Object.entries(properties ?? {}))
      .filter(([key]) => /^name(:|$)/.test(key))
      .map(([, name]) => String(name));
  });
}
