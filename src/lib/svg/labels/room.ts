import type { Box } from '../projection.ts';
import { grown, lies, overlap, type OrientedBox } from './oriented-box.ts';

/** The room for labels: what has been placed keeps all others away. */
export class Room {
  readonly #frame: Box;
  readonly #taken: OrientedBox[] = [];
  readonly #avoided: readonly OrientedBox[];

  /**
   * @param frame no label leaves it
   * @param avoided boxes that labels keep clear of, unless they cannot be left out
   */
  constructor(frame: Box, avoided: readonly OrientedBox[]) {
    this.#frame = frame;
    this.#avoided = avoided;
  }

  /**
   * Whether boxes, each with `padding` pixels around it, find room inside the frame.
   * @param needed whether they may lie where labels are avoided
   */
  hasRoomFor(boxes: readonly OrientedBox[], padding: number, needed = false): boolean {
    const others = needed ? this.#taken : [...this.#taken, ...this.#avoided];
    return boxes.every((box) => {
      const wide = grown(box, padding);
      return lies(box, this.#frame) && !others.some((taken) => overlap(wide, taken));
    });
  }

  take(boxes: readonly OrientedBox[], padding: number): void {
    this.#taken.push(...boxes.map((box) => grown(box, padding)));
  }
}
