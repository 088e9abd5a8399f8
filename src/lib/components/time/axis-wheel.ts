import type { AxisView } from './axis-view.svelte.ts';

/** Pixels of one line, where a wheel counts in lines. */
const LINE = 16;
/** Pixels of wheel that show twice as much or half as much. */
const DOUBLE = 240;

/**
 * A wheel or a touchpad over the axis. Sideways, or with Shift, it moves the axis. Up and down it
 * zooms at the pointer, but where the page itself scrolls only with Ctrl (which pinching a
 * touchpad sends too): scrolling down a page must not be caught by the axis on the way.
 * @param x pixels from the left edge of the axis
 */
export function turnWheel(event: WheelEvent, view: AxisView, x: number): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  const [across, along] = [event.deltaX * unit, event.deltaY * unit];
  const sideways = event.shiftKey ? across + along : across;
  if (Math.abs(across) > Math.abs(along) || event.shiftKey) {
    view.pan(view.instantAt(sideways) - view.instantAt(0));
  } else if (event.ctrlKey || !pageScrolls()) {
    view.zoom(2 ** (along / DOUBLE), view.instantAt(x));
  } else return;
  event.preventDefault();
}

function pageScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}
