import type { FeatureCollection } from 'geojson';
import type { GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { USUAL_MAP } from '#lib/svg/picture.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { THEMES } from '#lib/tokens/colours.ts';
import { PictureMaker, type PictureRequest } from './picture-maker.ts';

/** A file of the site. */
export interface PictureFile {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly body: string | Uint8Array;
}

/** A picture that the site holds, before it is drawn. */
export interface PlannedPicture {
  readonly type: PictureFile['type'];
  readonly request: PictureRequest;
}

/** As social media show them; drawn larger, since they are seen small. */
const CARD = { width: 1200, height: 630, scale: 1.5, seen: USUAL_MAP } as const;
/**
 * The map alone, pixel for pixel as a frame shows it, and wider than most: a narrow one shows its
 * middle, and names would be cut that are not short.
 */
const BARE = { width: 1200, height: 800, scale: 1, furniture: 'map', compact: true } as const;

/**
 * The pictures of the chapters by file name: `<chapter>-<language>-<theme>.svg` with all that a picture
 * needs, `<chapter>-<language>-<theme>-map.svg` the map alone, `<chapter>-<language>.png` the card;
 * `<language>-<theme>-map.svg` the map that a reader sees who chose nothing.
 * Each is drawn when it is asked for.
 */
export class ChapterPictures {
  readonly #planned: ReadonlyMap<string, PlannedPicture>;
  readonly #make: () => Promise<PictureMaker>;
  #maker: Promise<PictureMaker> | null = null;

  /** @param root folder that holds `node_modules` */
  constructor(
    parts: { atlas: Atlas; geometries: GeometryFile; basemap: FeatureCollection },
    root: string,
  ) {
    this.#planned = new Map(plannedPictures(parts.atlas));
    this.#make = () => PictureMaker.create(parts, root);
  }

  get files(): string[] {
    return [...this.#planned.keys()];
  }

  /** The file of a name, or null where there is none. */
  async file(name: string): Promise<PictureFile | null> {
    const plan = this.#planned.get(name);
    if (plan === undefined) return null;
    const maker = await (this.#maker ??= this.#make());
    const { type, request } = plan;
    const body = type === 'image/png' ? await maker.png(request) : await maker.svg(request);
    return { type, body };
  }
}

/** Every picture of the chapters with the name of its file. */
export function plannedPictures(atlas: Atlas): [file: string, picture: PlannedPicture][] {
  return atlas.languages.flatMap((language) => [
    ...bare(language, { ...initialView(atlas), language }),
    ...atlas.chapters.flatMap((chapter): [string, PlannedPicture][] => {
      const view = chapterView(atlas, chapter, language);
      const name = `${chapter.id}-${language}`;
      const vector = THEMES.map((theme): [string, PlannedPicture] => [
        `${name}-${theme}.svg`,
        { type: 'image/svg+xml', request: { ...CARD, view, theme } },
      ]);
      const card: PlannedPicture = {
        type: 'image/png',
        request: { ...CARD, view, theme: 'light' },
      };
      return [...vector, ...bare(name, view), [`${name}.png`, card]];
    }),
  ]);
}

function bare(name: string, view: View): [string, PlannedPicture][] {
  return THEMES.map((theme) => [
    `${name}-${theme}-map.svg`,
    { type: 'image/svg+xml', request: { ...BARE, view, theme } },
  ]);
}
