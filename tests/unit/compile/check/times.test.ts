import { expect, test } from 'vitest';
import { refusalsOf, setEvent } from '../broken-atlas.ts';

const EVENT = 'layers/events.geojson › "press-conference"';

test.each([
  ['month 13', 'end', '1989-13-01', 'end: "1989-13-01" has no month 13'],
  ['30 February', 'end', '1989-02-30', 'end: "1989-02-30": that month has no day 30'],
  [
    '29 February of a common year',
    'end',
    '1990-02-29',
    'end: "1990-02-29": that month has no day 29',
  ],
  [
    'a qualifier inside a date',
    'end',
    '1989?-11-09',
    'end: "1989?-11-09" has its "?" inside; ~, ? and % stand at the end and mean the whole date',
  ],
  [
    'a date in words',
    'end',
    'November 1989',
    'end: "November 1989" is not a date; write it like 2007-07-10, 2007-07, 2007, 199X or 2007~, or with time and offset',
  ],
  [
    'an interval',
    'end',
    '1989-11-09/1989-11-10',
    'end: "1989-11-09/1989-11-10" is not one day, month or year; write it like 2007-07-10, 2007-07, 2007, 199X or 2007~, or with time and offset',
  ],
  [
    'days that are no stretch of time',
    'end',
    '1989-XX-10',
    'end: "1989-XX-10" is not one day, month or year; write it like 2007-07-10, 2007-07, 2007, 199X or 2007~, or with time and offset',
  ],
  [
    'a date-time without offset',
    'end',
    '1989-11-09T19:01',
    'end: "1989-11-09T19:01" lacks its offset from UTC; write 1989-11-09T19:01+01:00',
  ],
  [
    'the offset of summer in winter',
    'end',
    '1989-11-09T20:01+02:00',
    'end: "1989-11-09T20:01+02:00" has the wrong offset for that day; it was +01:00 in Europe/Berlin',
  ],
  [
    'UTC in another zone',
    'end',
    '1989-11-09T18:01Z',
    'end: "1989-11-09T18:01Z" has the wrong offset for that day; it was +01:00 in Europe/Berlin',
  ],
  [
    'an hour from before there were zones',
    'end',
    '1880-01-01T12:00+01:00',
    'end: "1880-01-01T12:00+01:00" has the wrong offset for that day; it was +00:53 in Europe/Berlin and some seconds: give the atlas a time_zone of whole hours, such as Etc/GMT',
  ],
  [
    'hour 25',
    'end',
    '1989-11-09T25:00+01:00',
    'end: "1989-11-09T25:00+01:00" has no such time of day; hours run from 00:00 to 23:59',
  ],
  ['a number', 'end', 1989, 'end: 1989 is not a text'],
  ['an end before the start', 'end', '1989-11-08', 'end: 1989-11-08 is before start'],
  [
    'a latest start before the start',
    'start_latest',
    '1989-11-09T17:00+01:00',
    'start_latest: 1989-11-09T17:00+01:00 is before start',
  ],
  [
    'a latest start after the end',
    'start_latest',
    '1989-11-09T20:00+01:00',
    'start_latest: 1989-11-09T20:00+01:00 is after end',
  ],
  [
    'an earliest end after the end',
    'end_earliest',
    '1989-11-09T20:00+01:00',
    'end_earliest: 1989-11-09T20:00+01:00 is after end',
  ],
  [
    'an earliest end before the start',
    'end_earliest',
    '1989-11-09T17:00+01:00',
    'end_earliest: 1989-11-09T17:00+01:00 is before start',
  ],
])('%s is refused', (_, property, value, expected) => {
  expect(refusalsOf(setEvent(property, value))).toEqual([`${EVENT} › ${expected}`]);
});

test('a latest start needs a start, an earliest end an end', () => {
  expect(
    refusalsOf(
      setEvent('start', undefined),
      setEvent('end', undefined),
      setEvent('start_latest', '1989-11-09'),
      setEvent('end_earliest', '1989-11-09'),
    ),
  ).toEqual([
    `${EVENT} › start_latest: stands without start; write the earlier limit as start`,
    `${EVENT} › end_earliest: stands without end; write the later limit as end`,
  ]);
});
