import type { Feature } from '../atlas/model.ts';
import type { Certainty, Instant } from '../time/interval.ts';
import type { VisibleSet } from './difference.ts';

/**
 * How long something is over, as a class of its after-glow: 1 has just ended, `AGES` nearly gone. 0 is
 * what a replay tells of just now, however long it is over.
 */
export type Age = 0 | 1 | 2 | 3 | 4;
export const AGES = 4;

/** What is over and glows on, by feature id. */
export type Glow = ReadonlyMap<string, Age>;

/** What is drawn, by feature id: what is visible, and what is over and glows on. */
export type DrawnSet = ReadonlyMap<string, Certainty | Age>;

export function drawnOf(visible: VisibleSet, glow: Glow): DrawnSet {
  return glow.size === 0 ? visible : new Map<string, Certainty | Age>([...glow, ...visible]);
}

/** `glow` and what a replay tells: it stays on the map as long as its words do. */
export function glowOf(glow: Glow, told: Pick<Feature, 'id'> | null): Glow {
  return told === null ? glow : new Map<string, Age>([...glow, [told.id, 0]]);
}

type Timed = Pick<Feature, 'id' | 'time'>;

/**
 * The features that ended in `(at - length, at]`, each by its age. They are over: none of them is
 * visible at `at`, none is counted.
 * @param length milliseconds; 0 for no glow
 * @param least the least certain features a reader looks at. What he sees of those ends with their
 *   certain time where he looks at no possible ones; what was never certain then does not glow.
 */
export function glowAt(
  features: readonly Timed[],
  at: Instant,
  length: number,
  least: Certainty,
): Map<string, Age> {
  const glow = new Map<string, Age>();
  if (length <= 0) return glow;
  for (const { id, time } of features) {
    const over = endOf(time, least);
    if (over === null || over > at || at - over >= length) continue;
    glow.set(id, (1 + Math.floor((AGES * (at - over)) / length)) as Age);
  }
  return glow;
}

/** The instants at which the glow of these features may change, in no order. */
export function glowChanges(
  features: readonly Timed[],
  length: number,
  least: Certainty,
): Instant[] {
  if (length <= 0) return [];
  return features.flatMap(({ time }) => {
    const over = endOf(time, least);
    if (over === null) return [];
    // The first whole millisecond of each age, and that after the last.
    return Array.from({ length: AGES + 1 }, (_, age) => over + Math.ceil((age * length) / AGES));
  });
}

/** The instant from which a feature is no longer to be seen; null where it has none. */
function endOf({ start, end }: Feature['time'], least: Certainty): Instant | null {
  if (least === 'possible') return end.latest;
  const wasCertain = start.latest === null || end.earliest === null || start.latest < end.earliest;
  return wasCertain ? end.earliest : null;
}
