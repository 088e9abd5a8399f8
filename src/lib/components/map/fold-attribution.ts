/** Folds the open attribution of a narrow map into its button, as MapLibre does once a reader drags it. */
export function foldAttribution(container: HTMLElement): void {
  container.querySelector<HTMLElement>('.maplibregl-compact-show > summary')?.click();
}
