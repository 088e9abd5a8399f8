import { describe, expect, it } from 'vitest';
import { MEANINGS } from '#lib/core/atlas/model.ts';
import { DUSK_STRENGTH, PALETTES, THEMES, type GroundColours } from '#lib/tokens/colours.ts';
import { contrastRatio, relativeLuminance } from '#lib/tokens/contrast.ts';

type Token = keyof GroundColours;

/** What words and marks stand on. */
const GROUNDS = [
  'paper',
  'panel',
  'block',
  'abroad',
  'disputed',
  'green',
  'hills',
  'shade',
  'lit',
  'water',
  'night',
] as const satisfies readonly Token[];

/** What is read: 4.5 on every ground. */
const WORDS = ['ink', 'muted', 'waterText', 'greenText'] as const satisfies readonly Token[];

/** What says something without words: 3 on every ground of the map. */
const SIGNS = ['boundary', 'ruined'] as const satisfies readonly Token[];

/** What need not stand out, and why. */
const EXEMPT: Partial<Record<Token, string>> = {
  rule: 'parts what is also parted by room',
  strongRule: 'rims of controls that have words or signs of their own',
  road: 'ground; its casing and its name tell it too',
  roadCasing: 'ground',
  roadAfar: 'ground',
  railway: 'ground',
  relief: 'ground: hachures that shape the hills',
  ghost: 'large letters of sectors, which the words of sub-sectors repeat',
  onInk: 'stands on ink alone, below',
  dusk: 'is laid over the grounds, above',
  shadow: 'carries nothing',
};

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
      ...WORDS.map((name) => [name, palette[name]] as const),
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

  it('no colour is left out without a reason', () => {
    const known = [...GROUNDS, ...WORDS, ...SIGNS, ...Object.keys(EXEMPT), ...MEANINGS];
    expect([...known].sort()).toEqual(Object.keys(palette).sort());
  });

  it('words can be read on filled buttons', () => {
    expect(contrastRatio(palette.onInk, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('%s stands out from every ground of the map, by day and at night', (name) => {
    for (const ground of BY_NIGHT.map((each) => palette[each])) {
      expect(contrastRatio(palette[name], ground)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(palette[name], atNight(ground, palette.dusk))).toBeGreaterThanOrEqual(3);
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
