import type { Atlas } from '#lib/core/atlas/model.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import type { View } from '#lib/core/view/view.ts';
import { directionOf } from '#lib/messages/languages.ts';
import { loadPictureLanguage, type PictureShape } from '#lib/messages/picture.ts';
import { drawPicture } from '#lib/svg/draw-picture.ts';
import type { Size } from '#lib/svg/fit-camera.ts';
import { usualScale } from '#lib/svg/picture.ts';
import type { Theme } from '#lib/tokens/colours.ts';
import type { MapData } from '../map/map-data.ts';
import { canvasMeasure } from './canvas-measure.ts';
import { loadPictureFonts } from './picture-fonts.ts';

export interface PictureWish {
  readonly atlas: Atlas;
  readonly view: View;
  readonly theme: Theme;
  readonly data: Pick<MapData, 'geometries' | 'basemap'>;
  readonly shape: PictureShape;
  /** Of the map the reader sees: the picture shows as much of the ground. */
  readonly seen: Size;
}

/** A picture in two forms. */
export interface MadePicture extends Size {
  /** As a file: its fonts by name. */
  readonly svg: string;
  /** To be shown or drawn where no font can be fetched. */
  readonly whole: string;
}

const SIZES: Readonly<Record<Exclude<PictureShape, 'view'>, Size>> = {
  wide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
};
/** Of the height of a picture: what title and legend take, more or less. */
const FURNITURE = 0.27;

/** How large a picture of a shape is; as the map is seen, it has room for title and legend as well. */
export function pictureSize(shape: PictureShape, seen: Size): Size {
  if (shape !== 'view') return SIZES[shape];
  const width = Math.max(480, Math.round(seen.width));
  return { width, height: Math.max(480, Math.round(seen.height / (1 - FURNITURE))) };
}

/** `atlas-2007-07-10T0430-wide.png` */
export function pictureName(
  { atlas, view, shape }: Pick<PictureWish, 'atlas' | 'view' | 'shape'>,
  ending: 'svg' | 'png',
): string {
  const time = formatInstant(view.at, atlas.timeZone).slice(0, 16).replace(':', '');
  return `${atlas.id}-${time}-${shape}.${ending}`;
}

/** Draws a view with the fonts and the text measures of the browser. */
export async function makePicture(wish: PictureWish): Promise<MadePicture> {
  const { atlas, view, theme, data, shape, seen } = wish;
  const { width, height } = pictureSize(shape, seen);
  const scale = shape === 'view' ? 1 : usualScale(width, height);
  const [fonts, words] = await Promise.all([
    loadPictureFonts(directionOf(view.language) === 'rtl'),
    loadPictureLanguage(view.language),
  ]);
  const svg = drawPicture({
    atlas,
    geometries: data.geometries,
    basemap: data.basemap,
    view,
    seen,
    words,
    width,
    height,
    scale,
    theme,
    measure: canvasMeasure(),
  });
  const whole = svg.replace('<title>', () => `<style>${fonts.css}</style><title>`);
  return { svg, whole, width, height };
}

/** The picture as PNG. */
export async function rasterised({ whole, width, height }: MadePicture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The canvas gives no picture.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
