import type { Camera } from '#lib/core/atlas/model.ts';
import type { NextFrame } from '../next-frame.ts';

/** `[longitude, latitude]` in degrees. */
type Place = readonly [number, number];

/** The camera of a map, as far as a chase moves it. */
export interface ChasingCamera {
  readonly camera: Pick<Camera, 'center'>;
  moveTo(camera: Pick<Camera, 'center'>, options: { animate: boolean }): void;
}

/** What is left after a frame of the way that the camera lags behind. */
const LEFT = 0.88;
/** Degrees, some ten metres: nearer than this it has caught up. */
const CAUGHT_UP = 1e-4;

/** Keeps the camera on something that moves. From elsewhere it comes nearer over a few dozen frames. */
export class Chase {
  readonly #map: ChasingCamera;
  readonly #nextFrame: NextFrame;
  #place: Place | null = null;
  #lag: Place = [0, 0];
  readonly #gently: boolean;
  #cancel: (() => void) | null = null;

  /** @param gently false to be there at once, for readers who want less motion */
  constructor(map: ChasingCamera, nextFrame: NextFrame, gently: boolean) {
    this.#map = map;
    this.#nextFrame = nextFrame;
    this.#gently = gently;
  }

  /** It is at `place` now. */
  to(place: Place): void {
    if (this.#place === null && this.#gently) {
      const [longitude, latitude] = this.#map.camera.center;
      this.#lag = [longitude - place[0], latitude - place[1]];
    }
    this.#place = place;
    this.#move(place);
    if (Math.hypot(...this.#lag) > 0) this.#cancel ??= this.#nextFrame(this.#nearer);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  readonly #nearer = (): void => {
    this.#cancel = null;
    const [longitude, latitude] = this.#lag;
    const caughtUp = Math.hypot(longitude, latitude) < CAUGHT_UP;
    this.#lag = caughtUp ? [0, 0] : [longitude * LEFT, latitude * LEFT];
    if (this.#place !== null) this.#move(this.#place);
    if (!caughtUp) this.#cancel = this.#nextFrame(this.#nearer);
  };

  #move([longitude, latitude]: Place): void {
    const center: Place = [longitude + this.#lag[0], latitude + this.#lag[1]];
    this.#map.moveTo({ center }, { animate: false });
  }
}
