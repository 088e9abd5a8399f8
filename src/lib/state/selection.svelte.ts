/** The feature a reader has open, and those that lie on one another under the same click. */
export class Selection {
  #id = $state<string | null>(null);
  #stack = $state.raw<readonly string[]>([]);

  get id(): string | null {
    return this.#id;
  }

  /** Ids under the last click, topmost first. */
  get stack(): readonly string[] {
    return this.#stack;
  }

  /** Opens the first; none closes the details. */
  pick(ids: readonly string[]): void {
    this.#stack = ids;
    this.#id = ids[0] ?? null;
  }

  /** Opens the next of the stack, or the one before it. */
  page(by: 1 | -1): void {
    const at = this.#id === null ? -1 : this.#stack.indexOf(this.#id);
    if (at === -1) return;
    const { length } = this.#stack;
    this.#id = this.#stack[(at + by + length) % length] ?? null;
  }
}
