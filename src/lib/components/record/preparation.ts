import type { FilmFault } from '#lib/messages/record.ts';
import { getExplorer, getMapSources, getWords } from '../context.ts';
import { themeSetting } from '../theme.svelte.ts';
import type { FilmChoices } from './film-choices.svelte.ts';
import { filmFormat } from './film-encoder.ts';
import type { FilmInput } from './record-film.ts';

/**
 * Fetches what a film of the page is made of, as the page is when it is called; or says why there is
 * none. To be made while a component of the page is.
 */
export function preparation(choices: FilmChoices): () => Promise<FilmInput | FilmFault> {
  const page = getExplorer();
  const words = getWords();
  const { loadMapData, basemaps } = getMapSources();
  return async () => {
    const { wishes } = choices;
    const format = await filmFormat(wishes.size, wishes.frameRate);
    if (format === null) return 'noEncoder';
    const mapData = await loadMapData().catch((error: unknown) => {
      console.warn(error);
      return null;
    });
    if (mapData === null) return 'noData';
    const { theme } = themeSetting;
    return { page, words, theme, mapData, basemap: basemaps.wanted, wishes, format };
  };
}
