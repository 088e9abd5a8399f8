import type { Palette } from '#lib/tokens/colours.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { imageShapes, type ShapedImage } from './image-shapes.ts';

/** Device pixels for a pixel of an image: sharp on dense screens as well. */
const PIXEL_RATIO = 2;

function drawn({ box, margin, shapes }: ShapedImage): ImageData {
  const side = (box + 2 * margin) * PIXEL_RATIO;
  const element = document.createElement('canvas');
  element.width = side;
  element.height = side;
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('The browser gives no canvas to draw marks on.');
  canvas.scale(PIXEL_RATIO, PIXEL_RATIO);
  canvas.translate(margin, margin);
  canvas.lineJoin = 'round';
  for (const { path, fill, stroke, width } of shapes) {
    const shape = new Path2D(path);
    if (fill !== undefined) {
      canvas.fillStyle = fill;
      canvas.fill(shape);
    }
    if (stroke !== undefined) {
      canvas.strokeStyle = stroke;
      canvas.lineWidth = width ?? 1;
      canvas.stroke(shape);
    }
  }
  return canvas.getImageData(0, 0, side, side);
}

/** Draws the images of the style from the tokens into the map, in place of those it had. */
export function putImages(map: MapLibreMap, palette: Palette): void {
  for (const [name, image] of imageShapes(palette)) {
    const data = drawn(image);
    if (map.hasImage(name)) map.updateImage(name, data);
    else map.addImage(name, data, { pixelRatio: PIXEL_RATIO });
  }
}
