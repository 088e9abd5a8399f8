import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '#lib/core/atlas/model.ts';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { placementLabel, placementWords } from '#lib/messages/placement.ts';
import { ur } from '#lib/messages/ur.ts';

describe('how well a position is known', () => {
  it.each([
    ['surveyed', 'Position surveyed, within about 10\u00a0m'],
    ['derived', 'Position computed from surveyed points, within about 10\u00a0m'],
    ['inferred', 'Position inferred, within about 10\u00a0m'],
    ['schematic', 'Position schematic, within about 10\u00a0m'],
  ] as const)('is said for %s', (placement, words) => {
    expect(placementWords({ placement, uncertainty: 10 }, en)).toBe(words);
  });

  it('is said in the language of the reader', () => {
    const feature = { placement: 'inferred', uncertainty: 120 } as const;
    expect(placementWords(feature, ur)).toBe('مقام قیاسی، تقریباً 120\u00a0میٹر کے اندر');
    expect(placementWords(feature, de)).toBe('Lage erschlossen, auf etwa 120\u00a0m genau');
  });

  it('leaves out a distance that is not known', () => {
    expect(placementWords({ placement: 'inferred', uncertainty: null }, en)).toBe(
      'Position inferred',
    );
  });

  it('is plain where there is no position', () => {
    expect(placementWords({ placement: null, uncertainty: null }, en)).toBe(
      'No position on the map',
    );
  });
});

describe('the small print of a label on the map', () => {
  it('warns of positions that are not measured, and only of these', () => {
    const labels = PLACEMENTS.map((placement) =>
      placementLabel({ placement, uncertainty: 500 }, en),
    );
    expect(labels).toEqual([
      null,
      null,
      'position inferred, ±500\u00a0m',
      'schematic, ±500\u00a0m',
    ]);
  });

  it('is said in Urdu without signs that would change sides', () => {
    expect(placementLabel({ placement: 'inferred', uncertainty: 120 }, ur)).toBe(
      'مقام قیاسی، 120\u00a0میٹر تک',
    );
  });

  it('warns without a distance too', () => {
    expect(placementLabel({ placement: 'schematic', uncertainty: null }, en)).toBe('schematic');
  });
});
