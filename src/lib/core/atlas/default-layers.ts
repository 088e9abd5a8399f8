import type { Atlas } from './model.ts';

/** Ids of the layers that are on until a reader or a chapter switches them, in the atlas's order. */
export function defaultLayers({ layers }: Pick<Atlas, 'layers'>): string[] {
  return layers.filter(({ visible }) => visible).map(({ id }) => id);
}
