import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AxisView, MARGIN } from '#lib/components/time/axis-view.svelte.ts';
import { prove } from '../../prove.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const all = { start: 0, end: 20_000 * DAY };
const siege = { start: 15_000 * DAY, end: 15_009 * DAY };
const later = { start: 15_009 * DAY, end: 20_000 * DAY };

const viewOf = (width = 1000 + 2 * MARGIN) => {
  const view = new AxisView(all, siege);
  view.width = width;
  return view;
};

const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
const instant = fc.integer({ min: all.start, max: all.end });
const move = fc.oneof(
  fc.record({ zoom: factor, around: instant }),
  fc.record({ pan: fc.integer({ min: -1000 * DAY, max: 1000 * DAY }) }),
  fc.record({ show: instant, until: instant }),
);
type Move = { zoom: number; around: number } | { pan: number } | { show: number; until: number };

function make(view: AxisView, move: Move): void {
  if ('zoom' in move) view.zoom(move.zoom, move.around);
  else if ('pan' in move) view.pan(move.pan);
  else view.show(move.show, move.until);
}

describe('what the detailed axis shows', () => {
  it('is the segment at hand, from edge to edge', () => {
    const view = viewOf();
    expect([view.start, view.end]).toEqual([siege.start, siege.end]);
    expect(view.x(siege.start)).toBe(MARGIN);
    expect(view.x(siege.end)).toBe(1000 + MARGIN);
    expect(view.instantAt(MARGIN + 500)).toBe((siege.start + siege.end) / 2);
  });

  it('goes from decades to minutes, and no further', () => {
    const view = viewOf();
    view.zoom(1e9, siege.start);
    expect([view.start, view.end, view.isAll]).toEqual([all.start, all.end, true]);
    view.zoom(1e-9, siege.start);
    expect([view.span, view.isShortest]).toEqual([10 * MINUTE, true]);
    expect(view.shows(siege.start)).toBe(true);
  });

  it('keeps under the pointer what it zooms at', () => {
    prove(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), factor, (share, factor) => {
        const view = viewOf();
        const x = MARGIN + share * 1000;
        const there = view.instantAt(x);
        view.zoom(factor, there);
        // At the ends of all time the axis gives way instead.
        if (view.start > all.start && view.end < all.end && !view.isShortest) {
          expect(Math.abs(view.x(there) - x)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it('never leaves the extent and never turns round, whatever is done to it', () => {
    prove(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const view = viewOf();
        for (const step of moves) make(view, step);
        expect(view.start).toBeGreaterThanOrEqual(all.start);
        expect(view.end).toBeLessThanOrEqual(all.end + 1);
        expect(view.span).toBeGreaterThanOrEqual(10 * MINUTE - 1);
      }),
    );
  });

  it('finds the instant again under the pixel it is drawn at', () => {
    prove(
      fc.property(fc.array(move, { maxLength: 6 }), instant, (moves, instant) => {
        const view = viewOf();
        for (const step of moves) make(view, step);
        const pixel = view.span / 1000;
        expect(Math.abs(view.instantAt(view.x(instant)) - instant)).toBeLessThanOrEqual(
          Math.max(1, pixel / 1000),
        );
      }),
    );
  });
});

describe('following the clock', () => {
  it('leaves the view alone while the clock is in sight', () => {
    const view = viewOf();
    view.zoom(0.5, siege.start + DAY);
    const { start, end } = view;
    view.follow(start, siege, true);
    expect([view.start, view.end]).toEqual([start, end]);
  });

  it('turns to the segment the clock has come to', () => {
    const view = viewOf();
    view.follow(later.start, later, true);
    expect([view.start, view.end]).toEqual([later.start, later.end]);
  });

  it('leaves an hour that was looked at closely when the clock goes to other years', () => {
    const view = viewOf();
    view.zoom(0.01, siege.start + DAY);
    view.follow(later.start + 500 * DAY, later, false);
    expect([view.start, view.end]).toEqual([later.start, later.end]);
  });

  it('turns a page at the scale at hand while playing, with room ahead', () => {
    const view = viewOf();
    view.zoom(0.1, siege.start + DAY);
    const { span, end } = view;
    view.follow(end, siege, true);
    expect(view.span).toBe(span);
    expect(view.shows(end)).toBe(true);
    expect((end - view.start) / span).toBeLessThan(0.1);
  });

  it('stays at the end of all time', () => {
    const view = viewOf();
    view.follow(all.end, later, false);
    expect(view.shows(all.end)).toBe(true);
    const { start } = view;
    view.follow(all.end, later, false);
    expect(view.start).toBe(start);
  });
});
