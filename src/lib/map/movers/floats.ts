/** A list of numbers for the graphics card that grows and is filled anew every frame. */
export class Floats {
  #numbers = new Float32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What was added since `clear`; valid until something is added. */
  get view(): Float32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  add(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const at = this.#length;
    if (at + 6 > this.#numbers.length) {
      const larger = new Float32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const numbers = this.#numbers;
    numbers[at] = a;
    numbers[at + 1] = b;
    numbers[at + 2] = c;
    numbers[at + 3] = d;
    numbers[at + 4] = e;
    numbers[at + 5] = f;
    this.#length = at + 6;
  }
}
