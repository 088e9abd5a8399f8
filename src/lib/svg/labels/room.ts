import type { Box } from '../projection.ts';
import { grown, lies, overlap, type OrientedBox } from './oriented-box.ts';

/** The room for labels: what has been placed keeps all others away. */
export class Room {
  readonly #frame: Box;
  readonly #taken: OrientedBox[] = [];

  /** @param frame no label leaves it */
  constructor(frame: Box) {
    this.#frame = frame;
  }

  /** Whether boxes, each with `padding` pixels around it, find room inside the frame. */
  hasRoomFor(boxes: readonly OrientedBox[], padding: number): boolean {
    return boxes.every((box) => {
      const wide = grown(box, padding);
      return lies(box, this.#frame) && !this.#taken.some((taken) => overlap(wide, taken));
    });
  }

  take(boxes: readonly OrientedBox[], padding: number): void {
    this.#taken.push(...boxes.map((box) => grown(box, padding)));
  }
}
