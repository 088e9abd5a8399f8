import { expect, test } from 'vitest';
import { changesSince } from '#lib/core/versions/changes.ts';
import type { VersionRecord } from '#lib/core/versions/record.ts';

const record: VersionRecord = {
  versions: [
    { version: 'one', published: '2007-07-03', features: { gate: 'a', fire: 'b', hill: 'c' } },
    { version: 'two', published: '2007-07-11', features: { fire: 'x', gate: 'a' } },
  ],
  present: { flood: 'f', gate: 'a', fire: 'x' },
  names: { hill: { en: 'The hill' } },
};

test('what was added, changed and removed since a version is told, and nothing else', () => {
  expect(changesSince(record, 'one')).toEqual({
    published: '2007-07-03',
    added: ['flood'],
    changed: ['fire'],
    removed: ['hill'],
  });
  expect(changesSince(record, 'two')).toMatchObject({ added: ['flood'], changed: [], removed: [] });
});

test('a version that was never published is unknown', () => {
  expect(changesSince(record, 'three')).toBeNull();
  expect(changesSince({ ...record, versions: [] }, 'one')).toBeNull();
});

test('ids may be any words, those of an object’s own members too', () => {
  const versions = [{ version: 'one', published: '2007-07-03', features: { gate: 'a' } }];
  const present = { gate: 'a', constructor: 'c', 'to-string': 't' };
  expect(changesSince({ versions, present, names: {} }, 'one')?.added).toEqual([
    'constructor',
    'to-string',
  ]);
});
