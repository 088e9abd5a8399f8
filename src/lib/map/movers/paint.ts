import { MEANINGS } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { RECORD, type Frame } from './frame.ts';
import { InstancedProgram } from './program.ts';
import { BANDS, SYMBOLS, TRAILS } from './shaders.ts';
import { DASH_PERIOD, symbolSize, TRAIL_SHARE } from './symbol-size.ts';
import { CELL_SHARE, symbolTexture } from './symbol-texture.ts';

/** The camera of one frame. */
export interface Sight {
  /** From places counted from the origin of the frame to clip space. */
  readonly matrix: Float32Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** CSS pixels that the world square is wide. */
  readonly world: number;
}

const CUT = Math.tan(Math.PI / 8);
/** An octagon around the unit circle: every pixel that need not be filled counts on a slow machine. */
const ROUND = [1, CUT, CUT, 1, -CUT, 1, -1, CUT, -1, -CUT, -CUT, -1, CUT, -1, 1, -CUT];
/** From the first end of a piece to the second, from its right side to its left. */
const SPAN = [0, -1, 1, -1, 1, 1, 0, 1];

/** Everything the layer keeps on the graphics card: three programs, their buffers, one texture. */
export class Paint {
  readonly #gl: WebGL2RenderingContext;
  readonly #texture: WebGLTexture;
  readonly #bands: InstancedProgram;
  readonly #trails: InstancedProgram;
  readonly #symbols: InstancedProgram;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#texture = symbolTexture(gl);
    this.#bands = new InstancedProgram(gl, BANDS, ROUND, RECORD, [
      { location: 1, size: 4, offset: 0 },
    ]);
    const [before, from, to, after] = [0, RECORD, 2 * RECORD, 3 * RECORD];
    this.#trails = new InstancedProgram(gl, TRAILS, SPAN, RECORD, [
      { location: 1, size: 2, offset: before },
      { location: 2, size: 4, offset: from },
      { location: 3, size: 2, offset: from + 4 },
      { location: 4, size: 4, offset: to },
      { location: 5, size: 2, offset: to + 4 },
      { location: 6, size: 2, offset: after },
      { location: 7, size: 2, offset: after + 4 },
    ]);
    this.#symbols = new InstancedProgram(gl, SYMBOLS, ROUND, RECORD, [
      { location: 1, size: 3, offset: 0 },
      { location: 2, size: 3, offset: 3 },
    ]);
  }

  upload({ bands, trails, symbols }: Frame): void {
    this.#bands.upload(bands.view);
    this.#trails.upload(trails.view);
    this.#symbols.upload(symbols.view);
  }

  draw({ bands, trails, symbols }: Frame, sight: Sight, palette: Palette): void {
    const gl = this.#gl;
    const { world, zoom } = sight;
    this.#draw(this.#bands, bands.length / RECORD, sight, palette, (program) => {
      gl.uniform1f(program.uniform('world'), world);
    });
    // A piece lies between the second and third of four points in a row.
    this.#draw(this.#trails, trails.length / RECORD - 3, sight, palette, (program) => {
      // Counted at whole zooms, so that dashes do not crawl while the reader zooms.
      const steps = 2 ** (zoom - Math.floor(zoom));
      gl.uniform1f(program.uniform('dash'), world / steps / DASH_PERIOD);
      gl.uniform1f(program.uniform('thickness'), symbolSize(zoom) * TRAIL_SHARE);
    });
    this.#draw(this.#symbols, symbols.length / RECORD, sight, palette, (program) => {
      gl.uniform1f(program.uniform('size'), symbolSize(zoom) * CELL_SHARE);
      gl.uniform1f(program.uniform('ahead'), 8 / world);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.uniform1i(program.uniform('symbols'), 0);
    });
  }

  free(): void {
    for (const program of [this.#bands, this.#trails, this.#symbols]) program.free();
    this.#gl.deleteTexture(this.#texture);
  }

  #draw(
    program: InstancedProgram,
    instances: number,
    { matrix, width, height }: Sight,
    palette: Palette,
    further: (program: InstancedProgram) => void,
  ): void {
    if (instances <= 0) return;
    const gl = this.#gl;
    program.use();
    gl.uniformMatrix4fv(program.uniform('matrix'), false, matrix);
    gl.uniform2f(program.uniform('viewport'), width, height);
    // What stands for a place is filled with paper; its rim is what is seen of it.
    const colours = MEANINGS.flatMap((meaning) =>
      channels(meaning === 'place' ? palette.place.edge : palette[meaning].fill),
    );
    gl.uniform3fv(program.uniform('colours'), colours);
    gl.uniform3fv(program.uniform('halo'), channels(palette.paper));
    further(program);
    program.draw(instances);
  }
}

/** Red, green and blue of `#rrggbb`, each 0 to 1. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
