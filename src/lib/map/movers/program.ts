import type { ShaderPair } from './shaders.ts';

/** One attribute of an instance: numbers from `offset` on in the record `records` further on. */
export interface InstanceAttribute {
  readonly location: number;
  readonly size: 1 | 2 | 3 | 4;
  /** Counted in numbers. */
  readonly offset: number;
}

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** A program of the graphics card that draws one polygon for each record of a buffer. */
export class InstancedProgram {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  readonly #corners: WebGLBuffer;
  readonly #cornerCount: number;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();

  /**
   * @param corners x and y of the corners of a convex polygon in order, at attribute location 0
   * @param stride numbers in a record
   */
  constructor(
    gl: WebGL2RenderingContext,
    shaders: ShaderPair,
    corners: readonly number[],
    stride: number,
    attributes: readonly InstanceAttribute[],
  ) {
    this.#gl = gl;
    this.#program = link(gl, shaders);
    this.#cornerCount = corners.length / 2;
    this.#array = gl.createVertexArray();
    this.#corners = gl.createBuffer();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const { location, size, offset } of attributes) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * BYTES, offset * BYTES);
      gl.vertexAttribDivisor(location, 1);
    }
    gl.bindVertexArray(null);
  }

  upload(records: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, records, gl.STREAM_DRAW);
  }

  use(): void {
    this.#gl.useProgram(this.#program);
  }

  uniform(name: string): WebGLUniformLocation | null {
    let location = this.#uniforms.get(name);
    if (location === undefined) {
      location = this.#gl.getUniformLocation(this.#program, name);
      this.#uniforms.set(name, location);
    }
    return location;
  }

  draw(instances: number): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    gl.drawArraysInstanced(gl.TRIANGLE_FAN, 0, this.#cornerCount, instances);
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    gl.deleteProgram(this.#program);
    gl.deleteVertexArray(this.#array);
    gl.deleteBuffer(this.#buffer);
    gl.deleteBuffer(this.#corners);
  }
}

function link(gl: WebGL2RenderingContext, { vertex, fragment }: ShaderPair): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    // Null only when the context is lost: nothing is drawn then, whatever is linked.
    if (shader === null) return program;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`The shaders do not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  return program;
}
