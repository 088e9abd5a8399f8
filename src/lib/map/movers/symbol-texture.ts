import { MOVER_BOX, MOVER_PATHS, MOVER_SYMBOLS } from '#lib/tokens/movers.ts';

/** Room around the box for the halo, in units of the box. */
const MARGIN = 1.6;
const HALO = 1.3;
/** Pixels of the texture for one symbol: sharp at its largest on a dense screen. */
const CELL = 128;

/** How much larger than the box of its symbol the drawn square is. */
export const CELL_SHARE = (MOVER_BOX + 2 * MARGIN) / MOVER_BOX;

/**
 * All symbols side by side: red is how much of a pixel the symbol covers, opacity how much symbol and
 * halo do, so that one texture serves every colour and theme.
 */
export function symbolTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const element = document.createElement('canvas');
  element.width = CELL * MOVER_SYMBOLS.length;
  element.height = CELL;
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('The browser gives no canvas to draw symbols on.');
  const scale = CELL / (MOVER_BOX + 2 * MARGIN);
  MOVER_SYMBOLS.forEach((symbol, index) => {
    const path = new Path2D(MOVER_PATHS[symbol]);
    canvas.setTransform(scale, 0, 0, scale, index * CELL + MARGIN * scale, MARGIN * scale);
    canvas.lineJoin = 'round';
    canvas.lineWidth = 2 * HALO;
    canvas.strokeStyle = '#000';
    canvas.stroke(path);
    canvas.fillStyle = '#f00';
    canvas.fill(path);
  });
  const { data, width, height } = canvas.getImageData(0, 0, element.width, element.height);
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, data);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
