import { expect, test } from 'vitest';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { certaintyAt } from '#lib/core/time/interval.ts';
import { atlas, statesByPlace } from './compiled.ts';

const places = [...statesByPlace()].filter(([, states]) => states.length > 1);

test('mosque, madrasa, ministry, office and library have states in time', () => {
  expect(places.map(([place]) => place).toSorted()).toEqual([
    'children-library',
    'estate-office',
    'jamia-hafsa',
    'lal-masjid',
    'ministry',
  ]);
  const kinds = (place: string) =>
    statesByPlace()
      .get(place)
      ?.map(({ kind }) => kind);
  expect(kinds('lal-masjid')).toEqual([
    'standing',
    'besieged',
    'stormed',
    'damaged',
    'repair',
    'standing',
  ]);
  expect(kinds('jamia-hafsa')?.at(-1)).toBe('razed');
  expect(kinds('ministry')).toEqual(['standing', 'burning', 'burnt']);
  expect(kinds('children-library')).toEqual(['standing', 'occupied', 'standing']);
});

test.each(places)('%s is never certainly in two states at once', (_, states) => {
  for (const instant of new ChangeIndex(states).instants) {
    for (const at of [instant - 1, instant, instant + 1]) {
      const certain = states.filter(({ time }) => certaintyAt(time, at) === 'certain');
      expect(certain.length, new Date(at).toISOString()).toBeLessThan(2);
    }
  }
});

test.each(places)(
  '%s may be in two states only while the change itself is uncertain',
  (_, states) => {
    for (const [index, { id, time }] of states.slice(1).entries()) {
      // The limits of the change are the same, seen from before and from after.
      expect({ id, begins: time.start }).toEqual({ id, begins: states[index]?.time.end });
    }
  },
);

test('the five deadlines of 4 July are five moments', () => {
  const minute = 60_000;
  const deadlines = atlas.features.filter(({ id }) => /^deadline-\d$/.test(id));
  expect(
    deadlines.map(({ id, time }) => [
      id,
      new Date(time.start.earliest ?? 0).toISOString().slice(0, 16),
      (time.end.latest ?? 0) - (time.start.earliest ?? 0),
    ]),
  ).toEqual([
    ['deadline-1', '2007-07-04T10:30', minute],
    ['deadline-2', '2007-07-04T11:00', minute],
    ['deadline-3', '2007-07-04T13:00', minute],
    ['deadline-4', '2007-07-04T14:30', minute],
    ['deadline-5', '2007-07-04T16:30', minute],
  ]);
});
