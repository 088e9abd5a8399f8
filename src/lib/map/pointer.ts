import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NextFrame } from './next-frame.ts';
import type { MapEvents } from './options.ts';

export const MOUSE_REACH = 6;
const TOUCH_REACH = 12;

/** Tells what the pointer is over and what was clicked, at most once a frame. */
export class Pointer {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #featuresAt: (point: { x: number; y: number }, reach: number) => string[];
  readonly #nextFrame: NextFrame;
  #over: readonly string[] = [];
  #cancel: (() => void) | null = null;

  constructor(
    map: MapLibreMap,
    events: MapEvents,
    featuresAt: (point: { x: number; y: number }, reach: number) => string[],
    nextFrame: NextFrame,
  ) {
    this.#map = map;
    this.#events = events;
    this.#featuresAt = featuresAt;
    this.#nextFrame = nextFrame;
    map.on('click', ({ point, lngLat, originalEvent }) => {
      const touch = (originalEvent as Partial<PointerEvent>).pointerType === 'touch';
      const ids = this.#featuresAt(point, touch ? TOUCH_REACH : MOUSE_REACH);
      this.#events.onClick?.(ids, [lngLat.lng, lngLat.lat]);
    });
    map.on('mousemove', ({ point }) => {
      this.#cancel?.();
      this.#cancel = this.#nextFrame(() => {
        this.#cancel = null;
        if (!map.isMoving()) this.#enter(this.#featuresAt(point, MOUSE_REACH));
      });
    });
    map.on('mouseout', () => {
      this.destroy();
      this.#enter([]);
    });
  }

  destroy(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #enter(ids: readonly string[]): void {
    if (ids.join(' ') === this.#over.join(' ')) return;
    this.#over = ids;
    this.#map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    this.#events.onHover?.(ids);
  }
}
