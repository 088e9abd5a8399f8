import type { Basemap, Feature } from '#lib/core/atlas/model.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { loadRecordWords } from '#lib/messages/record.ts';
import { PALETTES, type Theme } from '#lib/tokens/colours.ts';
import type { MapData } from '../map/map-data.ts';
import { mapWords } from '../map/map-words.ts';
import type { Words } from '../words.svelte.ts';
import { drawFrame } from './draw-frame.ts';
import { filmCaptions, type FilmCaptions } from './film-captions.ts';
import { FilmEncoder, type FilmFormat } from './film-encoder.ts';
import { FilmStage } from './film-stage.ts';
import { loadFrameFonts } from './frame-type.ts';
import type { StretchWords } from './frame-clock.ts';
import { frameWords } from './frame-words.ts';
import { shotsOf, type FilmWishes } from './shots.ts';

/** What a film is made of. */
export interface FilmInput {
  /** What the page shows; it is read and not touched. */
  readonly page: Explorer;
  readonly words: Words;
  readonly theme: Theme;
  readonly mapData: MapData;
  /** The ground under the map, null for the bundled one. */
  readonly basemap: Basemap | null;
  readonly wishes: FilmWishes;
  readonly format: FilmFormat;
}

/** A film that is whole. */
export interface Film {
  readonly blob: Blob;
  readonly extension: FilmFormat['extension'];
  readonly captions: readonly FilmCaptions[];
  /** Gives up the room it takes. */
  readonly discard: () => Promise<void>;
}

export interface FilmEvents {
  /** After each picture: how many there are, and the canvas that holds the last. */
  readonly onPicture?: (count: number, canvas: HTMLCanvasElement) => void;
  /** After the last of them. */
  readonly onFinishing?: () => void;
}

/**
 * Makes a film, picture by picture and as fast as the machine allows: the same input gives the same
 * pictures.
 * @throws NoWebGL2Error, or the reason of the signal, or what went wrong while encoding
 */
export async function recordFilm(
  input: FilmInput,
  signal: AbortSignal,
  { onPicture, onFinishing }: FilmEvents = {},
): Promise<Film> {
  const { page, words, theme, wishes, format } = input;
  const { size, frameRate } = wishes;
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('The browser gives no canvas to draw a film on.');
  const lost = new AbortController();
  const stopped = AbortSignal.any([signal, lost.signal]);
  const stage = await stageFor(input, () => {
    lost.abort(new Error('The map of the film has lost its drawing context.'));
  });
  const strike = (): void => {
    stage.strike();
  };
  stopped.addEventListener('abort', strike);
  let encoder: FilmEncoder | null = null;
  try {
    const attribution = words.text((await groundOf(stage, input)) ?? page.atlas.attribution);
    await loadFrameFonts(words.text(page.atlas.title) + attribution + '0');
    const stretch = await stretchWords(words);
    stopped.throwIfAborted();
    encoder = await FilmEncoder.open(canvas, format, frameRate, words.text(page.atlas.title));
    const events: (Feature | null)[] = [];
    for (const shot of shotsOf(page, wishes)) {
      const told = frameWords(shot, page.atlas, words, stretch, attribution);
      await stage.picture(shot, (map) => {
        drawFrame(context, map, told, size, PALETTES[theme]);
      });
      stopped.throwIfAborted();
      await encoder.add();
      stopped.throwIfAborted();
      events.push(shot.event);
      onPicture?.(events.length, canvas);
    }
    onFinishing?.();
    const blob = await encoder.finish();
    stopped.throwIfAborted();
    const captions = await filmCaptions(page.atlas, frameRate, events);
    stopped.throwIfAborted();
    const made = encoder;
    return { blob, extension: format.extension, captions, discard: () => made.discard() };
  } catch (error) {
    await encoder?.discard();
    throw error;
  } finally {
    stopped.removeEventListener('abort', strike);
    stage.strike();
  }
}

async function stretchWords({ language }: Words): Promise<StretchWords> {
  const [{ picture }, record] = await Promise.all([
    loadPictureLanguage(language),
    loadRecordWords(language),
  ]);
  return { until: picture.until, before: record.before };
}

/** An unseen map of the size of the film, set up as that of the page. */
export function stageFor(
  { page, words, theme, mapData, wishes }: FilmInput,
  onContextLost?: () => void,
): Promise<FilmStage> {
  return FilmStage.build(wishes.size, {
    ...mapData,
    atlas: page.atlas,
    theme,
    words: mapWords(page.atlas, words, null),
    camera: page.camera,
    ...(onContextLost === undefined ? {} : { onContextLost }),
  });
}

/** Lays the ground of the page; its attribution, or null where it is the bundled one. */
async function groundOf(
  { map }: FilmStage,
  { basemap }: FilmInput,
): Promise<Basemap['attribution'] | null> {
  if (basemap === null) return null;
  try {
    await map.setBasemap(basemap);
    return basemap.attribution;
  } catch {
    // As on the page, the bundled ground shows where another cannot be had.
    return null;
  }
}
