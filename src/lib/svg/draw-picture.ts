import { directionOf } from '#lib/messages/languages.ts';
import { drawMap, sceneOf, type Composition, type Scene } from './compose.ts';
import { captionOf } from './furniture/caption.ts';
import { furnish, type Furnishing } from './furniture/furnish.ts';
import type { PictureOptions } from './picture.ts';
import { element, escapeText } from './xml.ts';

/** A picture laid out, with what a test of it asks for. */
export interface LaidPicture extends Scene, Composition, Furnishing {
  /** Pixels of the map, before it is scaled. */
  readonly width: number;
  readonly height: number;
}

/** Lays out a view as a picture. */
export function layPicture(options: PictureOptions): LaidPicture {
  const { scale = 1 } = options;
  const size = { width: options.width / scale, height: options.height / scale };
  const scene = sceneOf(options);
  const furnishing: Furnishing =
    options.furniture === 'map'
      ? { frame: [0, 0, size.width, size.height], reserved: [], svg: '' }
      : furnish(options, scene, size);
  const map = drawMap(options, scene, furnishing.frame, furnishing.reserved);
  return { ...size, ...scene, ...furnishing, ...map };
}

/** A view as a complete SVG document: the atlas's data in the look of the map, without a browser. */
export function drawPicture(options: PictureOptions): string {
  return writePicture(options, layPicture(options));
}

/** Writes a picture that has been laid out. */
export function writePicture(options: PictureOptions, laid: LaidPicture): string {
  const { atlas, view, words, width, height } = options;
  const { title, date, time, zone } = captionOf(atlas, view, laid.visible, words);
  const certain = laid.visible.filter(({ certainty }) => certainty === 'certain').length;
  const possible = laid.visible.length - certain;
  const described = words.picture.description(`${date}, ${time} ${zone}`, certain, possible);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(laid.width)} ${String(laid.height)}`,
      role: 'img',
      lang: view.language,
      // Lines are placed by their middle; the direction is that of the words in each.
      direction: directionOf(view.language) === 'rtl' ? 'rtl' : undefined,
    },
    element('title', {}, escapeText(title)),
    element('desc', {}, escapeText(described)),
    laid.definitions.toString(),
    ...laid.layers.map(({ svg }) => svg),
    laid.svg,
  );
}
