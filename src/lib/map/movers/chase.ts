import type { Camera } from '#lib/core/atlas/model.ts';
import type { NextFrame } from '../next-frame.ts';

/** `[longitude, latitude]` in degrees. */
type Place = readonly [number, number];

/** The camera of a map, as far as a chase moves it. */
export interface ChasingCamera {
  readonly camera: Pick<Camera, 'center' | 'zoom'>;
  moveTo(camera: Partial<Camera>, options: { animate: boolean }): void;
}

/** What is left after a frame of the way that the camera lags behind. */
const LEFT = 0.88;
/** Of a degree, some ten metres, and of a zoom: nearer than this it has caught up. */
const CAUGHT_UP = 1e-4;

interface Lag {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
const NONE: Lag = { longitude: 0, latitude: 0, zoom: 0 };

/** Keeps the camera on something that moves. From elsewhere it comes nearer over a few dozen frames. */
export class Chase {
  readonly #map: ChasingCamera;
  readonly #nextFrame: NextFrame;
  readonly #nearest: number;
  readonly #gently: boolean;
  #place: Place | null = null;
  /** Where it is to end, less where it is; null once it has caught up. */
  #lag: Lag | null = null;
  #zoom = 0;
  #cancel: (() => void) | null = null;

  /**
   * @param options.nearest the zoom beyond which nothing would be seen but ground flying past
   * @param options.gently false to be there at once, for readers who want less motion
   */
  constructor(
    map: ChasingCamera,
    nextFrame: NextFrame,
    { nearest, gently }: { readonly nearest: number; readonly gently: boolean },
  ) {
    this.#map = map;
    this.#nextFrame = nextFrame;
    this.#nearest = nearest;
    this.#gently = gently;
  }

  /** It is at `place` now. */
  to(place: Place): void {
    if (this.#place === null) this.#start(place);
    this.#place = place;
    this.#move(place);
    if (this.#lag !== null) this.#cancel ??= this.#nextFrame(this.#nearer);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #start([longitude, latitude]: Place): void {
    const { center, zoom } = this.#map.camera;
    this.#zoom = Math.min(zoom, this.#nearest);
    const away = {
      longitude: center[0] - longitude,
      latitude: center[1] - latitude,
      zoom: zoom - this.#zoom,
    };
    this.#lag = this.#gently ? away : NONE;
  }

  readonly #nearer = (): void => {
    this.#cancel = null;
    if (this.#lag === null || this.#place === null) return;
    const { longitude, latitude, zoom } = this.#lag;
    const isNear = Math.hypot(longitude, latitude, zoom) < CAUGHT_UP;
    this.#lag = isNear
      ? NONE
      : { longitude: longitude * LEFT, latitude: latitude * LEFT, zoom: zoom * LEFT };
    this.#move(this.#place);
    if (isNear) this.#lag = null;
    else this.#cancel = this.#nextFrame(this.#nearer);
  };

  #move([longitude, latitude]: Place): void {
    const lag = this.#lag;
    const centre = (away: Lag): Place => [longitude + away.longitude, latitude + away.latitude];
    if (lag === null) this.#map.moveTo({ center: centre(NONE) }, { animate: false });
    else this.#map.moveTo({ center: centre(lag), zoom: this.#zoom + lag.zoom }, { animate: false });
  }
}
