import { describe, expect, it } from 'vitest';
import { MEANINGS } from '#lib/core/atlas/model.ts';
import { DUSK_STRENGTH, PALETTES, THEMES, type GroundColours } from '#lib/tokens/colours.ts';
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

/** What night makes of a ground of the map. */
function atNight(ground: string, dusk: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [day, night] = [ground, dusk].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const mixed = (day ?? NaN) * (1 - DUSK_STRENGTH) + (night ?? NaN) * DUSK_STRENGTH;
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** What night falls on. */
const BY_NIGHT = GROUNDS.filter((name) => name !== 'panel' && name !== 'night');

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
    ...BY_NIGHT.map((name) => [`${name} at night`, atNight(palette[name], palette.dusk)] as const),
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
    const waters = [palette.water, atNight(palette.water, palette.dusk)];
    for (const water of waters) {
      expect(contrastRatio(palette.waterText, water)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastRatio(palette.onInk, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('ruins and boundaries stand out from the land', () => {
    const lands = [palette.paper, palette.block, palette.abroad];
    for (const land of lands) {
      expect(contrastRatio(palette.ruined, land)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(palette.ruined, atNight(land, palette.dusk))).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(palette.boundary, land)).toBeGreaterThanOrEqual(3);
    }
  });

  it('night is seen on the land, and is soft', () => {
    const night = atNight(palette.paper, palette.dusk);
    const changes = [1, 3, 5].map((at) => {
      const [day, dark] = [palette.paper, night].map((hex) => parseInt(hex.slice(at, at + 2), 16));
      return Math.abs((day ?? NaN) - (dark ?? NaN));
    });
    expect(Math.max(...changes)).toBeGreaterThan(10);
    expect(contrastRatio(palette.paper, night)).toBeLessThan(1.25);
  });
});
