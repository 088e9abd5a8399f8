import {
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import { openFilmFile, type FilmFile } from './film-file.ts';
import type { FilmSize } from './film-sizes.ts';

/** H.264 plays nearly everywhere; the others are free, and every browser that lacks it has one. */
const CODECS: VideoCodec[] = ['avc', 'vp9', 'vp8'];
const QUALITY = new Quality('high');

/** How a film is encoded, and into what kind of file. */
export interface FilmFormat {
  readonly codec: VideoCodec;
  readonly extension: 'mp4' | 'webm';
  readonly type: string;
}

/** Whether this browser can encode video at all, for some size. */
export const hasWebCodecs = (): boolean =>
  typeof VideoEncoder !== 'undefined' && typeof VideoFrame !== 'undefined';

/** The best format this browser can make a film of this size in, or null. */
export async function filmFormat(
  { width, height }: FilmSize,
  frameRate: number,
): Promise<FilmFormat | null> {
  const codec = await getFirstEncodableVideoCodec(CODECS, {
    width,
    height,
    frameRate,
    quality: QUALITY,
  });
  if (codec === null) return null;
  return codec === 'avc'
    ? { codec, extension: 'mp4', type: 'video/mp4' }
    : { codec, extension: 'webm', type: 'video/webm' };
}

/** Makes a video file out of what is drawn on a canvas, picture by picture. */
export class FilmEncoder {
  readonly #output: Output;
  readonly #source: CanvasSource;
  readonly #file: FilmFile;
  readonly #format: FilmFormat;
  readonly #frameRate: number;
  #frames = 0;

  static async open(
    canvas: HTMLCanvasElement,
    format: FilmFormat,
    frameRate: number,
    title: string,
  ): Promise<FilmEncoder> {
    const encoder = new FilmEncoder(canvas, format, frameRate, title, await openFilmFile());
    await encoder.#output.start();
    return encoder;
  }

  private constructor(
    canvas: HTMLCanvasElement,
    format: FilmFormat,
    frameRate: number,
    title: string,
    file: FilmFile,
  ) {
    this.#format = format;
    this.#frameRate = frameRate;
    this.#file = file;
    this.#output = new Output({
      format: format.extension === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
      target: file.target,
    });
    this.#source = new CanvasSource(canvas, { codec: format.codec, quality: QUALITY });
    this.#output.addVideoTrack(this.#source, { frameRate });
    this.#output.setMetadataTags({ title });
  }

  /** Adds what the canvas shows now; resolves once there is room for more. */
  async add(): Promise<void> {
    const frame = this.#frames;
    this.#frames += 1;
    await this.#source.add(frame / this.#frameRate, 1 / this.#frameRate);
  }

  /** The film, whole. */
  async finish(): Promise<Blob> {
    await this.#output.finalize();
    return this.#file.finished(this.#format.type);
  }

  /** Stops encoding if it has not finished, and gives up the file. */
  async discard(): Promise<void> {
    if (this.#output.state !== 'finalized') await this.#output.cancel();
    await this.#file.discard();
  }
}
