import type { Instant } from './interval.ts';

/** Instants in order, each once, and the steps between them: `[before the first)`, and so on. */
export class Steps {
  readonly instants: readonly Instant[];

  /** @param instants in any order, repeated or not */
  constructor(instants: Iterable<Instant>) {
    this.instants = [...new Set(instants)].sort((a, b) => a - b);
  }

  /** How many of the instants are not later than `instant`: the number of the step it lies in. */
  stepAt(instant: Instant): number {
    let low = 0;
    let high = this.instants.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.instants[middle] ?? Infinity) <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last of them not after `instant`, or null before the first. */
  lastUntil(instant: Instant): Instant | null {
    return this.instants[this.stepAt(instant) - 1] ?? null;
  }

  /** The first after `instant`, or null after the last. */
  next(instant: Instant): Instant | null {
    return this.instants[this.stepAt(instant)] ?? null;
  }

  /** The last before `instant`, or null before the first. */
  previous(instant: Instant): Instant | null {
    const step = this.stepAt(instant);
    return this.instants[this.instants[step - 1] === instant ? step - 2 : step - 1] ?? null;
  }
}
