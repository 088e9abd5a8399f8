import { MEANINGS } from '#lib/core/atlas/model.ts';
import type { MeaningColours, Palette } from '#lib/tokens/colours.ts';
import type { ExpressionSpecification } from 'maplibre-gl';

/** The colour of a feature's meaning. */
export function byMeaning(palette: Palette, part: keyof MeaningColours): ExpressionSpecification {
  return [
    'match',
    ['get', 'meaning'],
    ...MEANINGS.flatMap((meaning) => [meaning, palette[meaning][part]]),
    palette.ink,
  ] as unknown as ExpressionSpecification;
}

/** Like `byMeaning`, but a feature drawn as a ruin takes the colour of ruins. */
export function byMeaningOrRuin(palette: Palette, part: 'fill' | 'edge'): ExpressionSpecification {
  return ['case', ['==', ['get', 'fill'], 'ruined'], palette.ruined, byMeaning(palette, part)];
}

/** Pixels across the image of a town. */
export const TOWN_BOX = 6;

/** Names of the images that the style asks for; `images.ts` draws them from the tokens. */
export const imageNames = {
  mark: (meaning: string) => `mark-${meaning}`,
  arrow: (meaning: string) => `arrow-${meaning}`,
  pattern: (fill: string, meaning: string) => `pattern-${fill}-${meaning}`,
  hachure: 'hachure',
  town: 'town',
  chosen: 'chosen',
} as const;
