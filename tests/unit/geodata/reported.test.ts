import { expect, test } from 'vitest';
import type { Claim } from '#lib/core/atlas/model.ts';
import type { UncertainInterval } from '#lib/core/time/interval.ts';
import { DAY } from '#lib/core/time/zone.ts';
import { atlas } from './compiled.ts';

/** When a claim was made public, as far as its source tells. */
interface Dated {
  readonly claim: Claim;
  readonly earliest: number;
  readonly latest: number;
}

const timeOf = new Map<string, UncertainInterval>(atlas.features.map(({ id, time }) => [id, time]));
const dated: Dated[] = atlas.claims.flatMap((claim) => {
  const { earliest = null, latest = null } = claim.reported?.start ?? {};
  return earliest === null || latest === null ? [] : [{ claim, earliest, latest }];
});
const idsOf = (those: readonly Dated[]) => those.map(({ claim }) => claim.id);

test('some claims have a date of publication, and most have none', () => {
  expect(dated.length).toBeGreaterThan(20);
  expect(dated.length).toBeLessThan(atlas.claims.length / 2);
});

test('no claim was published after the time that the atlas covers', () => {
  const end = atlas.segments.at(-1)?.end ?? -Infinity;
  expect(idsOf(dated.filter(({ latest }) => latest > end))).toEqual([]);
});

test('no claim was published before that began of which it tells', () => {
  const early = dated.filter(({ claim, latest }) => {
    const begin = timeOf.get(claim.feature ?? '')?.start.earliest ?? null;
    return begin !== null && latest <= begin;
  });
  expect(idsOf(early)).toEqual([]);
});

test('a date of publication is a day, a month or a year, never an hour', () => {
  expect(idsOf(dated.filter(({ earliest, latest }) => latest - earliest < DAY))).toEqual([]);
});

test('an encyclopedia that has no date lends none to what it says in its own name', () => {
  const lent = dated.filter(
    ({ claim }) =>
      claim.source.source === 'siege-text' &&
      /^(encyclopedia text|the same text)/i.test(claim.claimant.en ?? ''),
  );
  expect(idsOf(lent)).toEqual([]);
});
