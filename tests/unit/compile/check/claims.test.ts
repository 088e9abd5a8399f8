import { expect, test } from 'vitest';
import { refusalsOf, set } from '../broken-atlas.ts';

const CLAIM = 'claims.json › "start-schabowski"';

test.each([
  ['feature', 'schabowski', '› feature: "schabowski" is not in any layer'],
  [
    'measure',
    'start-of-rul',
    '› measure: "start-of-rul" is not in the measures of claims.json; did you mean "start-of-rule"?',
  ],
  ['source', 'hertle, p. 1', '› source: "hertle" is not in sources.json'],
  ['reported', '1989-11-31', '› reported: "1989-11-31": that month has no day 31'],
  [
    'reported',
    '1989-11-09T20:00+01:00',
    '› reported: 1989-11-09T20:00+01:00 is an hour; write the day, month or year of publication',
  ],
  ['reported', '2100', '› reported: 2100 is outside the time axis, which the segments make'],
  ['statement', undefined, 'has none of value, min with max, statement'],
  ['value', 4, 'has more than one of value, min with max, statement'],
  ['min', 4, 'has more than one of value, min with max, statement'],
  ['value', 'four', '› value: "four" is not a number'],
  ['id', 'start-government', '› id: is already used in claims.json; ids are unique'],
])('a claim whose %s is %s is refused', (property, value, expected) => {
  const changed = refusalsOf(set('claims.json', `/claims/0/${property}`, value));
  const name = property === 'id' ? 'claims.json › "start-government"' : CLAIM;
  const line = expected.startsWith('›') ? `${name} ${expected}` : `${name}: ${expected}`;
  expect(changed[0]).toBe(line);
});

test.each([
  ['min', 'max'],
  ['max', 'min'],
])('a range that has its %s alone is refused', (given, missing) => {
  const statement = set('claims.json', '/claims/0/statement', undefined);
  expect(refusalsOf(statement, set('claims.json', `/claims/0/${given}`, 4))).toEqual([
    `${CLAIM} › ${missing}: is missing; min and max go together`,
  ]);
});

test('a range runs upwards', () => {
  expect(
    refusalsOf(
      set('claims.json', '/claims/0/statement', undefined),
      set('claims.json', '/claims/0/min', 20),
      set('claims.json', '/claims/0/max', 10),
    ),
  ).toEqual([`${CLAIM} › max: 10 is below min 20`]);
});

test('a source has a web address or none', () => {
  expect(refusalsOf(set('sources.json', '/0/URL', 'ftp://example.org'))).toEqual([
    'sources.json › "hertle-1996" › URL: is not an http: or https: address',
  ]);
});

test('a source id stands once', () => {
  expect(refusalsOf(set('sources.json', '/1/id', 'hertle-1996'))).toContain(
    'sources.json › "hertle-1996" › id: is already used in sources.json; ids are unique',
  );
});

test('a claim is not published before that begins of which it tells', () => {
  const about = set('claims.json', '/claims/0/feature', 'press-conference');
  expect(refusalsOf(about, set('claims.json', '/claims/0/reported', '1989-11-08'))).toEqual([
    `${CLAIM} › reported: 1989-11-08 is before "press-conference" begins, of which it tells`,
  ]);
});

test.each([
  ['month 13', [1996, 13], '"1996-13" has no month 13'],
  ['30 February', [1996, 2, 30], '"1996-02-30": that month has no day 30'],
])('a source of %s is refused', (_, parts, message) => {
  expect(refusalsOf(set('sources.json', '/0/issued', { 'date-parts': [parts] }))).toEqual([
    `sources.json › "hertle-1996" › issued.date-parts: ${message}`,
  ]);
});

test('a source has a type that CSL knows', () => {
  expect(refusalsOf(set('sources.json', '/0/type', 'article-newspapper'))).toEqual([
    expect.stringMatching(
      /^sources.json › "hertle-1996" › type: "article-newspapper" is not one of /,
    ),
  ]);
});
