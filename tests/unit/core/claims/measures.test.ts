import { describe, expect, it } from 'vitest';
import { disputeOfChapter, disputesOf } from '#lib/core/claims/measures.ts';
import { numberClaim, statementClaim } from './claim-builder.ts';

const measure = (id: string) => ({ id, name: { en: id } });
const about = (feature: string | null, name = 'dead') => ({ feature, measure: name });

describe('competing claims', () => {
  it('stand under their measure, in the order of the editors', () => {
    const claims = [
      numberClaim('late', 9, 9, { measure: 'hurt' }),
      numberClaim('high', 9),
      numberClaim('low', 1),
    ];
    const disputes = disputesOf([measure('dead'), measure('hurt'), measure('lost')], claims);
    expect(
      disputes.map(({ measure: { id }, claims: own }) => [id, own.map((one) => one.id)]),
    ).toEqual([
      ['dead', ['high', 'low']],
      ['hurt', ['late']],
    ]);
  });
});

describe('the dispute of a chapter', () => {
  const measures = [measure('dead'), measure('hurt')];
  const three = (name: string) =>
    [1, 2, 3].map((n) => numberClaim(name, n, n, about('storm', name)));

  it('is the number its events are most argued about, with all who gave one', () => {
    const claims = [
      ...three('dead'),
      ...three('hurt'),
      numberClaim('fourth', 4, 4, about('storm', 'hurt')),
      numberClaim('elsewhere', 5, 5, about(null, 'hurt')),
    ];
    const found = disputeOfChapter({ measures, claims }, { events: ['storm'] });
    expect(found?.measure.id).toBe('hurt');
    expect(found?.claims).toHaveLength(5);
  });

  it('is the first of two that are argued about alike', () => {
    const claims = [...three('hurt'), ...three('dead')];
    expect(disputeOfChapter({ measures, claims }, { events: ['storm'] })?.measure.id).toBe('dead');
  });

  it('is none with two numbers, with statements, or about events of other chapters', () => {
    const two = three('dead').slice(1);
    const told = [...two, statementClaim('told', about('storm'))];
    expect(disputeOfChapter({ measures, claims: told }, { events: ['storm'] })).toBeNull();
    expect(disputeOfChapter({ measures, claims: three('dead') }, { events: ['raid'] })).toBeNull();
  });
});
