import type { FeatureCollection } from 'geojson';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { drawPicture } from '#lib/svg/draw-picture.ts';
import type { PictureOptions } from '#lib/svg/picture.ts';
import type { Measure } from '#lib/svg/text/font.ts';
import { loadFonts } from './fonts.ts';
import { Rasteriser } from './rasterise.ts';
import { shapedWidths } from './shaped-width.ts';

/** What of a picture is chosen; the rest follows from the atlas. */
export type PictureRequest = Pick<
  PictureOptions,
  'view' | 'width' | 'height' | 'scale' | 'seen' | 'theme' | 'furniture' | 'compact'
>;

/** Draws pictures of an atlas on Node, with the fonts of the site. */
export class PictureMaker {
  readonly #atlas: Atlas;
  readonly #geometries: Geometries;
  readonly #basemap: FeatureCollection;
  readonly #measure: Measure;
  readonly #rasteriser: Rasteriser;

  private constructor(
    parts: { atlas: Atlas; geometries: GeometryFile; basemap: FeatureCollection },
    measure: Measure,
    rasteriser: Rasteriser,
  ) {
    this.#atlas = parts.atlas;
    this.#geometries = readGeometries(parts.geometries);
    this.#basemap = parts.basemap;
    this.#measure = measure;
    this.#rasteriser = rasteriser;
  }

  /** @param root folder that holds `node_modules`, where the fonts are */
  static async create(
    parts: { atlas: Atlas; geometries: GeometryFile; basemap: FeatureCollection },
    root: string,
  ): Promise<PictureMaker> {
    const fonts = await loadFonts(root);
    return new PictureMaker(parts, shapedWidths(fonts), new Rasteriser(fonts));
  }

  /** Everything that laying out or drawing the picture takes. */
  async options(request: PictureRequest): Promise<PictureOptions> {
    return {
      ...request,
      atlas: this.#atlas,
      geometries: this.#geometries,
      basemap: this.#basemap,
      words: await loadPictureLanguage(request.view.language),
      measure: this.#measure,
    };
  }

  async svg(request: PictureRequest): Promise<string> {
    return drawPicture(await this.options(request));
  }

  async png(request: PictureRequest): Promise<Uint8Array> {
    return this.#rasteriser.png(await this.svg(request));
  }
}
