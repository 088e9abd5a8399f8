import type { Feature } from '../atlas/model.ts';
import { changesOf } from '../time/interval.ts';
import { Steps } from '../time/steps.ts';
import type { TimeFilter } from '../time/time-filter.ts';

/**
 * All instants at which a feature appears, disappears or becomes certain, in order, each once.
 * Between two of them nothing changes, so whatever depends on the visible set need only be
 * worked out once a step and not once a frame.
 */
export class ChangeIndex extends Steps {
  constructor(features: readonly Pick<Feature, 'time'>[]) {
    super(features.flatMap(({ time }) => changesOf(time)));
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
}
