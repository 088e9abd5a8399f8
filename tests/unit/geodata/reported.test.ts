import { expect, test } from 'vitest';
import { atlas } from './compiled.ts';

const dated = atlas.claims.filter(({ reported }) => reported !== null);

test('some claims have a date of publication, and most have none', () => {
  expect(dated.length).toBeGreaterThan(20);
  expect(dated.length).toBeLessThan(atlas.claims.length / 2);
});

test('an encyclopedia that has no date lends none to what it says in its own name', () => {
  const lent = dated.filter(
    ({ claimant, source }) =>
      source.source === 'siege-text' &&
      /^(encyclopedia text|the same text)/i.test(claimant.en ?? ''),
  );
  expect(lent.map(({ id }) => id)).toEqual([]);
});
