import { expect, it } from 'vitest';
import { publicationAt } from '#lib/core/claims/published.ts';
import { between } from '../../atlas-builder.ts';
import { numberClaim } from './claim-builder.ts';

const day = between([100, 200], [100, 200]);
const claims = [
  numberClaim('dated', 1, 1, { reported: day }),
  numberClaim('undated', 2),
  numberClaim('next day', 3, 3, { reported: between([200, 300], [200, 300]) }),
];

it('shows a claim when the day of its publication is over, never before', () => {
  expect(publicationAt(claims, 199).published).toEqual([]);
  expect(publicationAt(claims, 200).published.map(({ id }) => id)).toEqual(['dated']);
  expect(publicationAt(claims, 300).published.map(({ id }) => id)).toEqual(['dated', 'next day']);
});

it('counts what it does not show: what came later, and what has no date', () => {
  expect(publicationAt(claims, 150)).toMatchObject({ later: 2, undated: 1 });
  expect(publicationAt(claims, 1000)).toMatchObject({ later: 0, undated: 1 });
});
