import { editDistance } from '../schema/nearest.ts';
import type { SoundFeature } from './feature.ts';

const digits = (text: string) => text.replaceAll(/\D/g, '');

/**
 * Reports a `place` that looks like a slip of the pen: nobody else has it, but several features
 * have one that differs by a letter or two. Places are not declared; using one makes it known.
 */
export function checkPlaces(features: readonly SoundFeature[]): void {
  const uses = new Map<string, number>();
  for (const { properties } of features) {
    const { place } = properties;
    if (typeof place === 'string') uses.set(place, (uses.get(place) ?? 0) + 1);
  }
  for (const { properties, report } of features) {
    const { place } = properties;
    if (typeof place !== 'string' || uses.get(place) !== 1) continue;
    for (const [other, count] of uses) {
      // Numbered places such as two sectors are close in letters yet meant.
      if (count < 2 || digits(other) !== digits(place) || editDistance(place, other) > 2) continue;
      report('place', `"${place}" is used once only; did you mean "${other}"?`);
    }
  }
}
