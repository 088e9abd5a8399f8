/** What moves and the camera goes with, if the reader asked for it. */
export class Following {
  #id = $state<string | null>(null);

  get id(): string | null {
    return this.#id;
  }

  start(id: string): void {
    this.#id = id;
  }

  stop(): void {
    this.#id = null;
  }
}
