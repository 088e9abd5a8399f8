/** Milliseconds that the attribution of a narrow map stands open, as its licence asks at the least. */
const READING_TIME = 5000;

/** Folds the open attribution of a narrow map into its button, as MapLibre does once a reader drags it. */
export function foldAttribution(container: HTMLElement): void {
  container.querySelector<HTMLElement>('.maplibregl-compact-show > summary')?.click();
}

/**
 * Folds it once it has been there to read for a while, unless the reader is at it then.
 * @returns the timer, for `clearTimeout`
 */
export function foldAttributionLater(container: HTMLElement): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    const busy = container.querySelector('.maplibregl-ctrl-attrib:is(:hover, :focus-within)');
    if (busy === null) foldAttribution(container);
  }, READING_TIME);
}
