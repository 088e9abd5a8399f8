import { expect, it } from 'vitest';
import { FilmChoices } from '#lib/components/record/film-choices.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { atlas, segment } from '../../atlas-builder.ts';

it('names a film from here by the wall clock of the atlas', () => {
  const start = Date.parse('2007-07-09T00:00+05:00');
  const end = Date.parse('2007-07-12T00:00+05:00');
  const segments = [segment(start, end)];
  const town = atlas({
    id: 'town',
    timeZone: 'Asia/Karachi',
    segments,
    chapters: [],
    features: [],
  });
  const page = new Explorer(town, () => () => {});
  page.clock.set(Date.parse('2007-07-10T04:30+05:00'));
  const choices = new FilmChoices(page);
  choices.part = 'from-here';
  expect(choices.fileName).toBe('town-2007-07-10T0430-1280x720');
  choices.part = 'whole';
  expect(choices.fileName).toBe('town-whole-1280x720');
});
