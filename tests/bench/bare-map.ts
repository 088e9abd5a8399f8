import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { drawnInView } from '#lib/core/visible/visible-in-view.ts';
import { fontFaces } from '#lib/map/font-faces.ts';
import { partContext } from '#lib/map/part-context.ts';
import { styleWith } from '#lib/map/split-data.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { partsInView } from '#lib/svg/parts-in-view.ts';
import { PALETTES } from '#lib/tokens/colours.ts';

/** A page that does nothing but draw a view with MapLibre: no clock, no words, nothing that moves. */
export interface BareMap {
  /** Where it stands: on the site itself, whose files it may then read. */
  readonly address: string;
  /** Draws the map and gives the milliseconds until it is whole. */
  readonly script: string;
}

/** As in `map/fonts.ts`; the names of built files begin with these. */
const FONTS = {
  'Libre Franklin Regular': { latin: 'libre-franklin-latin-400-normal' },
  'Libre Franklin Medium': { latin: 'libre-franklin-latin-500-normal' },
  'Source Serif 4 SemiBold': { latin: 'source-serif-4-latin-600-normal' },
  'Source Serif 4 Italic': { latin: 'source-serif-4-latin-400-italic' },
  'Noto Naskh Arabic Medium': { arabic: 'noto-naskh-arabic-arabic-500-normal' },
};

/** Words that only the code of MapLibre holds. */
const MAPLIBRE = /maplibregl-canvas-container/;

/** The same MapLibre, style, ground, features and camera as the embed of a chapter of the built site. */
export async function bareMap(url: string, folder: string, chapter: string): Promise<BareMap> {
  const load = async (file: string): Promise<unknown> => (await fetch(`${url}data/${file}`)).json();
  const immutable = join(folder, '_app', 'immutable');
  const assets = readdirSync(join(immutable, 'assets'));
  const fileOf = (font: string) =>
    `_app/immutable/assets/${assets.find((name) => name.startsWith(font)) ?? ''}`;
  const atlas = (await load('atlas.json')) as Atlas;
  const language = atlas.languages[0] ?? 'en';
  const told = atlas.chapters.find(({ id }) => id === chapter);
  if (told === undefined) throw new Error(`the atlas has no chapter ${chapter}`);
  const view = chapterView(atlas, told, language);
  const style = mapStyle({
    palette: PALETTES.light,
    language,
    firstLanguage: language,
    basemap: (await load('basemap.json')) as FeatureCollection,
    fontFaces: fontFaces(
      Object.fromEntries(
        Object.entries(FONTS).map(([name, files]) => [
          name,
          Object.fromEntries(Object.entries(files).map(([part, file]) => [part, fileOf(file)])),
        ]),
      ),
      url,
    ),
    selected: null,
  });
  const parts = partsInView(
    atlas.features,
    drawnInView(atlas, view),
    readGeometries((await load('geometries.json')) as GeometryFile),
    partContext(atlas, { language, locale: {}, attribution: '', labelNote: () => null }),
  );
  const chunks = readdirSync(join(immutable, 'chunks'));
  const chunk = chunks.find((name) =>
    MAPLIBRE.test(readFileSync(join(immutable, 'chunks', name), 'utf8')),
  );
  const worker = readdirSync(join(immutable, 'workers')).find((name) => /maplibre/.test(name));
  if (chunk === undefined || worker === undefined) throw new Error('the site holds no MapLibre');
  const given = {
    chunk: `${url}_app/immutable/chunks/${chunk}`,
    worker: `${url}_app/immutable/workers/${worker}`,
    options: {
      style: styleWith(style, parts, new Map()),
      ...view.camera,
      fadeDuration: 0,
      validateStyle: false,
      attributionControl: false,
    },
  };
  return { address: `${url}bare/`, script: `(${draw.toString()})(${JSON.stringify(given)})` };
}

interface Given {
  readonly chunk: string;
  readonly worker: string;
  readonly options: object;
}

type MapClass = new (options: object) => { once: (event: string, then: () => void) => void };

/** Runs in the page. The names under which a built chunk gives out its parts are short and change. */
async function draw({ chunk, worker, options }: Given): Promise<number> {
  const start = performance.now();
  const parts = Object.values((await import(chunk)) as Record<string, unknown>).filter(
    (part) => typeof part === 'function',
  );
  const Map = parts.find((part) => 'flyTo' in (part.prototype as object)) as MapClass | undefined;
  const setWorkerUrl = parts.find((part) => part.toString().includes('.WORKER_URL='));
  if (Map === undefined || setWorkerUrl === undefined) throw new Error('no MapLibre in the chunk');
  (setWorkerUrl as (url: string) => void)(worker);
  return new Promise((resolve) => {
    const map = new Map({ container: 'map', ...options });
    map.once('load', () => {
      resolve(performance.now() - start);
    });
  });
}
