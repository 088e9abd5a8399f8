import 'virtual:tokens.css';
import '../../../../src/app.css';
import { filmFormat, type FilmFormat } from '#lib/components/record/film-encoder.ts';
import type { FilmInput } from '#lib/components/record/record-film.ts';
import type { FilmWishes } from '#lib/components/record/shots.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { atlas, basemap, geometries } from '../../compiled-atlas.ts';

/** The least size at which all that stands on a picture still has room. */
export const SMALL = { width: 320, height: 180, pixelRatio: 0.5 };

export async function formatOf(wishes: FilmWishes): Promise<FilmFormat> {
  const format = await filmFormat(wishes.size, wishes.frameRate);
  if (format === null) throw new Error('This browser has no encoder.');
  return format;
}

/** What a film of the compiled atlas is made of, in a page that shows `language`. */
export async function filmInput(
  wishes: FilmWishes,
  language = atlas.languages[0] ?? 'en',
): Promise<FilmInput> {
  return {
    page: new Explorer(atlas, () => () => {}),
    words: new Words(await loadCatalogue(language), language),
    theme: 'light',
    mapData: { geometries, basemap, siteUrl: location.href },
    basemap: null,
    wishes,
    format: await formatOf(wishes),
  };
}
