import type { Feature } from '../atlas/model.ts';
import { changesOf, type Instant } from '../time/interval.ts';
import type { TimeFilter } from '../time/time-filter.ts';

/**
 * All instants at which a feature appears, disappears or becomes certain, in order, each once.
 * Between two of them nothing changes, so whatever depends on the visible set need only be
 * worked out once a step and not once a frame.
 */
export class ChangeIndex {
  readonly instants: readonly Instant[];

  constructor(features: readonly Pick<Feature, 'time'>[]) {
    const all = new Set(features.flatMap(({ time }) => changesOf(time)));
    this.instants = [...all].sort((a, b) => a - b);
  }

  /** How many changes are not later than `instant`: the number of the step it lies in. */
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

  /**
   * What a filter shows can be told from this text alone: it is the same for two filters of one
   * mode unless a change lies between them.
   */
  stepsOf(filter: TimeFilter): string {
    if (filter.mode !== 'time-window') return `${filter.mode} ${String(this.stepAt(filter.at))}`;
    const { from, to } = filter;
    // A change exactly at an end falls on one side of it; whole milliseconds lie between.
    const steps = [this.stepAt(from - 1), this.stepAt(from), this.stepAt(to - 1), this.stepAt(to)];
    return `${filter.mode} ${steps.join(' ')}`;
  }

  /** The last change not after `instant`, or null before the first. */
  lastUntil(instant: Instant): Instant | null {
    return this.instants[this.stepAt(instant) - 1] ?? null;
  }

  /** The first change after `instant`, or null after the last. */
  next(instant: Instant): Instant | null {
    return this.instants[this.stepAt(instant)] ?? null;
  }

  /** The last change before `instant`, or null before the first. */
  previous(instant: Instant): Instant | null {
    const step = this.stepAt(instant);
    return this.instants[this.instants[step - 1] === instant ? step - 2 : step - 1] ?? null;
  }
}
