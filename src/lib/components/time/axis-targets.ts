import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { AxisEvents } from './axis-events.svelte.ts';
import type { AxisView } from './axis-view.svelte.ts';

/** Pixels about a mark in which a finger means it. */
const FINGER = 22;

/** A little time on both sides of a crowd, as a share of it. */
const AIR = 0.2;

/** What a click of this pointer opens: a mark, a crowd of them, or nothing. */
export function openUnder(
  { target, pointerType, clientX, clientY }: PointerEvent,
  explorer: Explorer,
  view: AxisView,
  events: AxisEvents,
): (() => void) | null {
  if (!(target instanceof Element)) return null;
  const crowd = events.crowds[Number(target.closest<SVGElement>('[data-crowd]')?.dataset.crowd)];
  if (crowd !== undefined) {
    return () => {
      const { start, end } = crowd;
      // What happened at one moment stays together however near one comes: the list has it.
      if (end - start < view.span / 100) explorer.clock.set(start);
      else view.show(start - AIR * (end - start), end + AIR * (end - start));
    };
  }
  const id =
    target.closest<SVGElement>('[data-id]')?.dataset.id ??
    (pointerType === 'touch' ? nearestMark(target, clientX, clientY) : null);
  if (id === null) return null;
  return () => {
    explorer.choose(id);
  };
}

/** Marks are smaller than fingers: the one whose middle is nearest, if it is near at all. */
function nearestMark(target: Element, x: number, y: number): string | null {
  let nearest: { id: string | null; distance: number } = { id: null, distance: FINGER };
  const axis = target.closest('[role=slider]');
  for (const mark of axis?.querySelectorAll<SVGElement>('[data-id]') ?? []) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    if (distance < nearest.distance) nearest = { id: mark.dataset.id ?? null, distance };
  }
  return nearest.id;
}
