import { expect, it } from 'vitest';
import ChapterView from '#lib/components/panel/ChapterView.svelte';
import type { Chapter } from '#lib/core/atlas/model.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { listTime, shortTime } from '#lib/messages/time/short.ts';
import { atlas } from '../../compiled-atlas.ts';
import { onStage, say } from '../stage.ts';

const yearOf = (instant: number) => wallTime(instant, atlas.timeZone).year;
const yearsOf = ({ start, end }: Chapter) => [yearOf(start), yearOf(end - 1)];

async function timesOf(chapter: Chapter) {
  const { screen } = await onStage(ChapterView, { chapter });
  return [...screen.container.querySelectorAll('[data-feature]')].map((row) => ({
    feature: atlas.features.find(({ id }) => id === row.getAttribute('data-feature')),
    time: row.querySelector('.time')?.textContent,
  }));
}

it('a chapter of several years tells the year of each of its events', async () => {
  const long = atlas.chapters.filter((chapter) => {
    const [first, last] = yearsOf(chapter);
    return first !== last && chapter.events.length > 0;
  });
  expect(long.length).toBeGreaterThan(0);
  for (const chapter of long) {
    for (const { feature, time } of await timesOf(chapter)) {
      if (feature === undefined) throw new Error('There is no such event.');
      expect(time).toBe(shortTime(feature.time, atlas.timeZone, say));
    }
  }
});

it('a chapter within one year leaves it out', async () => {
  const short = atlas.chapters.filter((chapter) => {
    const [first, last] = yearsOf(chapter);
    return first === last && chapter.events.length > 0;
  });
  expect(short.length).toBeGreaterThan(0);
  for (const chapter of short) {
    for (const { feature, time } of await timesOf(chapter)) {
      if (feature === undefined) throw new Error('There is no such event.');
      const { start } = chapter;
      expect([
        shortTime(feature.time, atlas.timeZone, say, start),
        // The editors' own words, where they gave some for the day.
        listTime(feature, atlas.timeZone, say, start),
      ]).toContain(time);
    }
  }
});
