import type { Atlas, Chapter, Language } from '../atlas/model.ts';
import { initialView, type View } from './view.ts';

/** What a reader sees who opens a chapter and changes nothing. */
export function chapterView(atlas: Atlas, chapter: Chapter, language: Language): View {
  const initial = initialView(atlas);
  return {
    ...initial,
    camera: chapter.camera,
    at: chapter.at,
    layers: layersOf(atlas, chapter) ?? initial.layers,
    language,
  };
}

/** The layers a chapter switches on, in the atlas's order; null where it leaves that open. */
function layersOf({ layers }: Pick<Atlas, 'layers'>, chapter: Chapter): string[] | null {
  const wanted = chapter.layers;
  if (wanted === null) return null;
  return layers.map(({ id }) => id).filter((id) => wanted.includes(id));
}
