import { MEANINGS, type Atlas, type Camera, type Layer } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { parseCitation } from '../check/citations.ts';
import { unheard } from '../problem.ts';
import type { AuthoredAtlas, AuthoredCamera } from '../schema/atlas-schema.ts';
import { emitFurtherBasemap } from './further-basemap.ts';
import { instantAt } from '../time/instant-at.ts';

/** What of an atlas comes from `atlas.json` alone. */
export type AtlasFrame = Omit<
  Atlas,
  'version' | 'locator' | 'features' | 'measures' | 'claims' | 'people' | 'sources' | 'articles'
>;

/** A checked `atlas.json` as the reader's side has it. */
export function emitAtlas(authored: AuthoredAtlas): AtlasFrame {
  const timeZone = authored.time_zone;
  // Checked before: every time here is readable.
  const at = (text: string): Instant => instantAt(text, '', timeZone, unheard) ?? NaN;
  const segments = authored.segments.map((segment) => ({
    ...segment,
    start: at(segment.start),
    end: at(segment.end),
  }));
  return {
    id: authored.id,
    title: authored.title,
    subtitle: authored.subtitle,
    description: authored.description,
    languages: authored.languages,
    timeZone,
    timeZoneName: authored.time_zone_name,
    start: segments[0]?.start ?? NaN,
    end: segments.at(-1)?.end ?? NaN,
    at: at(authored.at),
    camera: emitCamera(authored.camera),
    cameraBounds: authored.camera_bounds,
    attribution: authored.attribution,
    license: authored.license,
    corrections: authored.corrections ?? null,
    hijri: authored.hijri ?? false,
    about: authored.about ?? [],
    layers: authored.layers.map(emitLayer),
    meanings: MEANINGS.flatMap((id) => {
      const name = authored.meanings[id];
      return name === undefined ? [] : [{ id, name }];
    }),
    kinds: Object.entries(authored.kinds).map(([id, { name, fill }]) => ({
      id,
      name,
      fill: fill ?? null,
    })),
    basemaps: (authored.basemaps ?? []).map(emitFurtherBasemap),
    segments,
    chapters: authored.chapters.map((chapter) => ({
      ...chapter,
      start: at(chapter.start),
      end: at(chapter.end),
      at: at(chapter.at),
      camera: emitCamera(chapter.camera),
      layers: chapter.layers ?? null,
    })),
    silences: (authored.silences ?? []).map((silence) => ({
      ...silence,
      start: at(silence.start),
      end: at(silence.end),
      source: parseCitation(silence.source),
    })),
  };
}

/** A layer with what its author may leave out. */
function emitLayer(layer: AuthoredAtlas['layers'][number]): Layer {
  return {
    id: layer.id,
    name: layer.name,
    description: layer.description ?? null,
    meaning: layer.meaning,
    fill: layer.fill ?? null,
    visible: layer.visible ?? true,
  };
}

function emitCamera({ center, zoom, bearing = 0, pitch = 0 }: AuthoredCamera): Camera {
  return { center, zoom, bearing, pitch };
}
