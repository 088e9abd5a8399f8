import type { Atlas } from '#lib/core/atlas/model.ts';
import { eventsInOrder } from '#lib/core/replay/events-in-order.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { View } from '#lib/core/view/view.ts';
import { textIn } from '#lib/messages/text.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { pairWords } from '#lib/messages/time/points.ts';
import type { PictureLanguage } from '#lib/messages/picture.ts';

/** The words over a picture. */
export interface Caption {
  /** The name of the atlas. */
  readonly kicker: string;
  /** The chapter, or what happens at the clock. */
  readonly title: string;
  /** "04:12" */
  readonly time: string;
  /** "Tuesday 10 July 2007", or what stretch of time is shown. */
  readonly date: string;
  readonly zone: string;
}

/** What a view is about: its chapter where the clock stands as the chapter sets it, else the last event. */
export function captionOf(
  atlas: Atlas,
  view: View,
  visible: readonly VisibleFeature[],
  words: PictureLanguage,
): Caption {
  const { language } = view;
  const { date, time } = clockWords(view.at, atlas.timeZone, language);
  return {
    kicker: textIn(atlas.title, language),
    title: titleOf(atlas, view, visible),
    time,
    date: stretchOf(view, date, atlas.timeZone, words),
    zone: textIn(atlas.timeZoneName, language),
  };
}

function titleOf(
  atlas: Atlas,
  { at, layers, language }: View,
  visible: readonly VisibleFeature[],
): string {
  const { chapters, subtitle } = atlas;
  const chapter = chapters.find((one) => one.at === at);
  if (chapter !== undefined) return textIn(chapter.title, language);
  const shown = new Set(visible.map(({ feature }) => feature.id));
  const last = eventsInOrder(atlas, layers).findLast(
    ({ feature, moment }) => moment <= at && shown.has(feature.id),
  )?.feature.name;
  const around = chapters.find(({ start, end }) => start <= at && at < end)?.title;
  return textIn(last ?? around ?? subtitle, language);
}

function stretchOf(
  { mode, at, window }: View,
  date: string,
  timeZone: string,
  { say, picture }: PictureLanguage,
): string {
  if (mode === 'cumulative') return picture.until(date);
  if (mode === 'instant') return date;
  const point = (instant: number) => ({ unit: 'moment', instant }) as const;
  const { first, last, on } = pairWords(point(at - window), point(at), timeZone, say);
  return on === null
    ? say.shortTime.range(first, last)
    : `${say.shortTime.range(first, last)}, ${on}`;
}
