import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { changedAtlas, refusalsOf, set, setEvent } from '../broken-atlas.ts';

const EVENT = 'layers/events.geojson › "press-conference"';
const WALKS = 'movements/crowds.geojson';
const REMEDY = 'nobody would ever see it: lengthen segments in atlas.json, or leave it out';

/** The press conference held at another time; null leaves a bound open. */
const held = (start: string | null, end: string | null) => [
  setEvent('start', start),
  setEvent('end', end),
];

test.each([
  ['before the axis', '1961-08-11', '1961-08-12', 'end: 1961-08-12 is before the time axis begins'],
  [
    'until the axis begins',
    null,
    '1961-08-13T00:00+01:00',
    'end: 1961-08-13T00:00+01:00 is before the time axis begins',
  ],
  ['after the axis', '1990-10-03', null, 'start: 1990-10-03 is after the time axis has ended'],
] as const)('what was only %s is refused', (_, start, end, fault) => {
  expect(refusalsOf(...held(start, end))).toEqual([`${EVENT} › ${fault}; ${REMEDY}`]);
});

test.each([
  ['may have lasted until its first day', '1961-08-11', '1961-08-13'],
  ['may have begun on its last day', '1990-10-02', '1990-10-09'],
  ['began before it and is not over', '1950', null],
  ['has no dates', null, null],
] as const)('what %s is taken', (_, start, end) => {
  expect(compileAtlas(changedAtlas(...held(start, end)))).not.toHaveProperty('problems');
});

test('what moved only after the axis is refused as well', () => {
  const datetimes = ['2001-11-09T23:45+01:00', '2001-11-10T00:30+01:00', '2001-11-10T01:30+01:00'];
  expect(refusalsOf(set(WALKS, '/features/1/properties/datetimes', datetimes))).toEqual([
    `${WALKS} › "to-kurfuerstendamm" › datetimes[0]: ${datetimes[0]} is after the time axis has ended; ${REMEDY}`,
  ]);
});

test.each([
  ['cannot be read', '1961-13-01'],
  ['begins after its end', '2001-08-13'],
])('an axis that %s is refused, and no feature for it', (_, start) => {
  expect(refusalsOf(set('atlas.json', '/segments/0/start', start))).toEqual([
    expect.stringContaining('atlas.json › "divided" ›'),
  ]);
});
