import type { Instant } from '#lib/core/time/interval.ts';
import type { Tick } from '#lib/core/time/ticks.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { AxisView } from './axis-view.svelte.ts';
import { setWindowEnd, setWindowStart, windowStart } from './window-bounds.ts';

const MINUTE = 60_000;

/** What the keys of the axis act on. */
export interface KeyedAxis {
  readonly explorer: Explorer;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  /** Opens the field in which a time is typed. */
  readonly jump?: (() => void) | undefined;
}

type Direction = 'next' | 'previous';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next',
  ArrowUp: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'previous',
};

const LARGER = 0.5;

/** Keys with these are the browser's own. */
const isForBrowser = (event: KeyboardEvent) => event.altKey || event.ctrlKey || event.metaKey;

/** The next tick on the axis, or as far beyond its last one as they stand apart. */
function tickFrom(at: Instant, direction: Direction, { ticks, view }: KeyedAxis): Instant {
  const instants = ticks.map(({ instant }) => instant);
  const step = (instants[1] ?? view.end) - (instants[0] ?? view.start);
  return direction === 'next'
    ? (instants.find((instant) => instant > at) ?? at + step)
    : (instants.findLast((instant) => instant < at) ?? at - step);
}

/** The instant that an arrow key leads to: the next change, or with Shift the next tick. */
function arrowFrom(at: Instant, event: KeyboardEvent, axis: KeyedAxis): Instant | null {
  const direction = DIRECTIONS[event.key];
  if (direction === undefined) return null;
  if (event.shiftKey) return tickFrom(at, direction, axis);
  const { atlas, changes } = axis.explorer;
  return changes[direction](at) ?? (direction === 'next' ? atlas.end : atlas.start);
}

/** Keys that work on every thumb of the axis: nearer, farther, the whole segment, typing. */
function viewKey({ key }: KeyboardEvent, { explorer, view, jump }: KeyedAxis): (() => void) | null {
  const { clock } = explorer;
  switch (key) {
    case '+':
    case '=':
      return () => {
        view.zoom(LARGER, clock.at);
      };
    case '-':
      return () => {
        view.zoom(1 / LARGER, clock.at);
      };
    case '0':
      return () => {
        view.show(clock.segment.start, clock.segment.end);
      };
    case 't':
    case 'T':
      return jump ?? null;
    default:
      return null;
  }
}

/**
 * Keys of the clock's hand, as ARIA's slider asks. In a window the arrows move its end alone;
 * Page keys, Home and End take the window along.
 * @returns whether the key had a meaning here
 */
export function pressHandKey(event: KeyboardEvent, axis: KeyedAxis): boolean {
  if (isForBrowser(event)) return false;
  const { explorer } = axis;
  const { atlas, clock, time } = explorer;
  const look = viewKey(event, axis);
  const to = arrowFrom(clock.at, event, axis);
  if (look !== null) look();
  else if (to !== null) {
    clock.pause();
    if (time.mode === 'time-window') setWindowEnd(explorer, to);
    else clock.set(to);
  } else if (event.key === 'PageUp') explorer.stepChapter('next');
  else if (event.key === 'PageDown') explorer.stepChapter('previous');
  else if (event.key === 'Home' || event.key === 'End') {
    clock.pause();
    clock.set(event.key === 'Home' ? atlas.start : atlas.end);
  } else return false;
  return true;
}

/**
 * Keys of the handle at which the window begins: arrows as above, Page keys by the length of the
 * window, Home to the beginning of all time, End to the last minute before the clock.
 * @returns whether the key had a meaning here
 */
export function pressStartKey(event: KeyboardEvent, axis: KeyedAxis): boolean {
  if (isForBrowser(event)) return false;
  const { explorer } = axis;
  const { atlas, clock, time } = explorer;
  const start = windowStart(explorer);
  const ways: Record<string, Instant> = {
    PageUp: start + time.window / 2,
    PageDown: start - time.window,
    Home: atlas.start,
    End: clock.at - MINUTE,
  };
  const look = viewKey(event, axis);
  const to = arrowFrom(start, event, axis) ?? ways[event.key];
  if (look !== null) look();
  else if (to !== undefined) {
    clock.pause();
    setWindowStart(explorer, to);
  } else return false;
  return true;
}
