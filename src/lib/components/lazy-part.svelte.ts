/**
 * A part of the page that is fetched when it is first needed, or a little before. It is tried once: a
 * browser remembers what it could not fetch, and only the page as a whole can try again.
 */
export class LazyPart<Part> {
  readonly #load: () => Promise<{ readonly default: Part }>;
  #part = $state.raw<Part | null>(null);
  #failed = $state(false);
  #asked = false;

  constructor(load: () => Promise<{ readonly default: Part }>) {
    this.#load = load;
  }

  /** Null until it is there. */
  get part(): Part | null {
    return this.#part;
  }

  /** Whether it could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches it, unless that has been tried. */
  fetch(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#load().then(
      (loaded) => (this.#part = loaded.default),
      (error: unknown) => {
        this.#failed = true;
        console.warn(error);
      },
    );
  }
}
