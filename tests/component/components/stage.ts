import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import type { MapState } from '#lib/components/map/map-state.ts';
import { BasemapChoice } from '#lib/state/basemap-choice.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { atlas, basemap, geometries } from '../compiled-atlas.ts';
import Stage from './Stage.svelte';

/** The language the atlas opens in. */
export const language = atlas.languages[0] ?? 'en';
export const say = await loadCatalogue(language);

/** Shows a component as on the page of the compiled atlas, and hands out what moves that page. */
export async function onStage<Part extends (internals: never, props: never) => object>(
  part: Part,
  props: Parameters<Part>[1],
  {
    words = new Words(say, language),
    mapState = 'ready',
    atlas: told = atlas,
  }: { words?: Words; mapState?: MapState; atlas?: Atlas } = {},
) {
  const explorer = new Explorer(told, () => () => undefined);
  const sources = {
    loadMapData: () => Promise.resolve({ geometries, basemap, siteUrl: location.href }),
    basemaps: new BasemapChoice(told),
  };
  const map = { status: mapState };
  // The stage passes the properties through, whatever they are.
  const stage = Stage as unknown as Component<Record<string, unknown>>;
  const screen = await render(stage, { explorer, words, sources, map, part, partProps: props });
  return { explorer, words, screen };
}
