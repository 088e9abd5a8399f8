import type { Chapter } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import type { TimeScale } from '#lib/core/time/scale.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { AxisView } from './axis-view.svelte.ts';

/** What a pointer can take hold of: the clock, an edge of the stretch in view, or all of it. */
export type OverviewPart = 'clock' | 'start' | 'end' | 'view';

/** A pointer on the overview, in pixels from its left edge. */
export interface OverviewSpot {
  readonly x: number;
  /** Whether a finger points, which needs more room than the tip of a mouse's arrow. */
  readonly touch: boolean;
  /** Whether it points at the names of the segments and not at the track below them. */
  readonly onSegments: boolean;
}

/** Pixels to each side in which a finger means a thing: it is 44 wide to the touch. */
const FINGER = 22;
const ARROW = 6;

/** Finds what a pointer means on the overview, whose scale changes from segment to segment. */
export class OverviewTargets {
  readonly #explorer: Explorer;
  readonly #scale: TimeScale;
  readonly #view: AxisView | undefined;
  /** Pixels of the whole overview. */
  width = 1;

  constructor(explorer: Explorer, scale: TimeScale, view: AxisView | undefined) {
    this.#explorer = explorer;
    this.#scale = scale;
    this.#view = view;
  }

  x(instant: Instant): number {
    return this.#scale.positionOf(instant) * this.width;
  }

  instantAt(x: number): Instant {
    return this.#scale.instantAt(x / this.width);
  }

  /**
   * The nearest of clock and edges; in the stretch in view all of it; elsewhere the clock, which
   * comes to the pointer. A mouse on the names of the segments means the clock alone.
   */
  partAt({ x, touch, onSegments }: OverviewSpot): OverviewPart {
    const view = this.#view;
    if (view === undefined || (onSegments && !touch)) return 'clock';
    const [start, end] = [this.x(view.start), this.x(view.end)];
    const clock = this.x(this.#explorer.clock.at);
    // Edges that lie on one another part to their own sides.
    const edges: readonly [OverviewPart, number][] = [
      ['start', start],
      ['end', end],
    ];
    const parts = x < (start + end) / 2 ? edges : edges.toReversed();
    const [nearest] = [...parts, ['clock', clock] as const].sort(
      (one, other) => Math.abs(one[1] - x) - Math.abs(other[1] - x),
    );
    if (nearest && Math.abs(nearest[1] - x) <= (touch ? FINGER : ARROW)) return nearest[0];
    const inView = x > start && x < end && !view.isAll;
    return inView && !onSegments ? 'view' : 'clock';
  }

  /** The chapter whose beginning is pointed at on the track, or null. */
  chapterAt({ x, touch, onSegments }: OverviewSpot): Chapter | null {
    if (onSegments) return null;
    const away = ({ start }: Chapter) => Math.abs(this.x(start) - x);
    const [nearest] = this.#explorer.atlas.chapters.toSorted((a, b) => away(a) - away(b));
    return nearest && away(nearest) <= (touch ? FINGER : ARROW) ? nearest : null;
  }
}
