import { isEvent } from '#lib/core/atlas/event.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
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
  { chapters, subtitle }: Atlas,
  { at, language }: View,
  visible: readonly VisibleFeature[],
): string {
  const chapter = chapters.find((one) => one.at === at);
  if (chapter !== undefined) return textIn(chapter.title, language);
  const begun = visible
    .map(({ feature }) => ({ feature, moment: isEvent(feature) ? momentOf(feature.time) : null }))
    .filter(({ moment }) => moment !== null && moment <= at)
    .sort((a, b) => (a.moment ?? 0) - (b.moment ?? 0));
  const last = begun.at(-1)?.feature.name;
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
