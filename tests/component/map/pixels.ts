import type { Map as MapLibreMap } from 'maplibre-gl';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of the next picture at points of the container in pixels. */
export function coloursAt(
  map: MapLibreMap,
  points: readonly { x: number; y: number }[],
): Promise<Colour[]> {
  const ratio = map.getPixelRatio();
  return new Promise((resolve) => {
    // Only while it renders does the canvas keep its picture.
    map.once('render', () => {
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2');
      resolve(
        points.map(({ x, y }) => {
          const pixel = new Uint8Array(4);
          const row = canvas.height - 1 - Math.floor(y * ratio);
          gl?.readPixels(Math.floor(x * ratio), row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
          const [red = 0, green = 0, blue = 0] = pixel;
          return [red, green, blue];
        }),
      );
    });
    map.triggerRepaint();
  });
}

/** A text that is the same for two pictures of one map only if every pixel is. */
export function pictureOf(map: MapLibreMap): string {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('The map has no picture.');
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const pixels = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  let text = '';
  for (let at = 0; at < pixels.length; at += 8192) {
    text += String.fromCharCode(...pixels.subarray(at, at + 8192));
  }
  return text;
}

/** Whether a colour is `#rrggbb`, rounding and the edge of a pixel aside. */
export function isColour([red, green, blue]: Colour, hex: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue].every(
    (channel, index) => Math.abs(channel - (wanted[index] ?? 0)) < 10,
  );
}
