import type { Language, Text } from '#lib/core/atlas/model.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import type { Description, VisibleItem } from '../api.ts';
import type { MapDriver } from '../driver.ts';
import { VERSION } from '../protocol.ts';

/** A text in the reader's language, or in the first of the atlas. */
const say = (text: Text, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** What the atlas holds, for a page that offers a choice of it. Texts in the language shown. */
export function describe({ atlas, view: { language } }: MapDriver): Description {
  const time = (instant: number) => formatInstant(instant, atlas.timeZone);
  return {
    protocol: VERSION,
    id: atlas.id,
    version: atlas.version,
    title: say(atlas.title, language),
    languages: atlas.languages,
    timeZone: atlas.timeZone,
    start: time(atlas.start),
    end: time(atlas.end),
    layers: atlas.layers.map(({ id, name }) => ({ id, name: say(name, language) })),
    chapters: atlas.chapters.map(({ id, title, start, end, at }) => ({
      id,
      title: say(title, language),
      start: time(start),
      end: time(end),
      at: time(at),
    })),
  };
}

/** What is on the map now. Names in the language shown; `center` is `[longitude, latitude]`. */
export function listVisible({ visible, view: { language } }: MapDriver): VisibleItem[] {
  return visible.map(({ feature: { id, name, layer, anchor }, certainty }) => ({
    id,
    name: say(name, language),
    layer,
    certainty,
    center: anchor === null ? null : [anchor[0] ?? 0, anchor[1] ?? 0],
  }));
}
