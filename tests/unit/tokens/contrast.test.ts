import { describe, expect, it } from 'vitest';
import { MEANINGS } from '#lib/core/atlas/model.ts';
import { PALETTES, THEMES, type GroundColours } from '#lib/tokens/colours.ts';
import { contrastRatio, relativeLuminance } from '#lib/tokens/contrast.ts';

const GROUNDS = [
  'paper',
  'panel',
  'block',
  'abroad',
  'green',
  'hills',
  'water',
  'night',
] as const satisfies readonly (keyof GroundColours)[];

describe('contrast as WCAG defines it', () => {
  it('is 21 between black and white, 1 of a colour with itself, whichever comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastRatio('#b3372b', '#b3372b')).toBe(1);
  });

  it('puts the well-known grey #767676 just above 4.5 on white, #777777 just below', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
    expect(relativeLuminance('#808080')).toBeCloseTo(0.2159, 3);
  });

  it('refuses what is not a colour', () => {
    expect(() => contrastRatio('red', '#ffffff')).toThrow('red');
  });
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = PALETTES[theme];
  const grounds = [
    ...GROUNDS.map((name) => [name, palette[name]] as const),
    ...MEANINGS.map((meaning) => [`tint of ${meaning}`, palette[meaning].tint] as const),
  ];

  describe.each(grounds)('on %s', (_, ground) => {
    const words = [
      ['ink', palette.ink],
      ['muted', palette.muted],
      ...MEANINGS.map((meaning) => [`words of ${meaning}`, palette[meaning].text] as const),
    ] as const;

    it.each(words)('%s can be read', (_, colour) => {
      expect(contrastRatio(colour, ground)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(MEANINGS)('a mark of %s stands out by its colour or by its rim', (meaning) => {
      const { fill, edge } = palette[meaning];
      const ratio = Math.max(contrastRatio(fill, ground), contrastRatio(edge, ground));
      expect(ratio).toBeGreaterThanOrEqual(3);
    });
  });

  it('words can be read on water and on filled buttons', () => {
    expect(contrastRatio(palette.waterText, palette.water)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(palette.onInk, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('ruins and boundaries stand out from the land', () => {
    for (const land of [palette.paper, palette.block, palette.abroad]) {
      expect(contrastRatio(palette.ruined, land)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(palette.boundary, land)).toBeGreaterThanOrEqual(3);
    }
  });
});
