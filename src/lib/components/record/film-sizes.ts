import type { Camera } from '#lib/core/atlas/model.ts';
import type { FilmShape } from '#lib/messages/record.ts';

/** The picture of a film in pixels. */
export interface FilmSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the film for one of the map: what is small on a screen stays legible in a film. */
  readonly pixelRatio: number;
}

export const FILM_SIZES: Readonly<Record<FilmShape, FilmSize>> = {
  wide: { width: 1280, height: 720, pixelRatio: 1.25 },
  square: { width: 1080, height: 1080, pixelRatio: 1.5 },
  upright: { width: 1080, height: 1920, pixelRatio: 2 },
};

export const FRAME_RATES = [25, 30] as const;

/** Where words cover the map, in its pixels: what happens is shown between them. */
export const COVERED = { top: 76, right: 0, bottom: 104, left: 0 };

/** The part of a map that the cameras of chapters are made for, in pixels. */
const STORY_WIDTH = 960;
const STORY_HEIGHT = 520;

/** Steps a camera back until what it is to show fits into the picture; never nearer. */
export function fitted(camera: Camera, { width, height, pixelRatio }: FilmSize): Camera {
  const across = width / pixelRatio - COVERED.left - COVERED.right;
  const down = height / pixelRatio - COVERED.top - COVERED.bottom;
  const room = Math.min(across / STORY_WIDTH, down / STORY_HEIGHT);
  return { ...camera, zoom: camera.zoom + Math.min(0, Math.log2(room)) };
}
