import type { AddressBar, Debounce } from '#lib/state/address.svelte.ts';

/** An address bar with its history, that behaves as a browser's and counts what is written. */
export class HistoryBar implements AddressBar {
  readonly entries: string[];
  #at = 0;
  #listeners = new Set<() => void>();
  writes = 0;

  constructor(hash = '') {
    this.entries = [hash];
  }

  readonly hash = (): string => this.entries[this.#at] ?? '';

  readonly replace = (hash: string): void => {
    this.writes += 1;
    this.entries[this.#at] = hash;
  };

  readonly push = (hash: string): void => {
    this.writes += 1;
    this.#enter(hash);
  };

  readonly onNavigate = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  };

  get listeners(): number {
    return this.#listeners.size;
  }

  /** The back button (-1) or the forward button (1). */
  go(by: 1 | -1): void {
    this.#at += by;
    this.#tell();
  }

  /** The reader edits the address, or follows a link within the page. */
  type(hash: string): void {
    this.#enter(hash);
    this.#tell();
  }

  #enter(hash: string): void {
    this.#at += 1;
    this.entries.splice(this.#at, Infinity, hash);
  }

  /** Browsers tell twice: of the step in the history and of the new fragment. */
  #tell(): void {
    for (const changed of [...this.#listeners, ...this.#listeners]) changed();
  }
}

/** A pause that is over when the test says so. */
export class HandPause {
  #task: (() => void) | null = null;

  readonly debounce: Debounce = (task) => {
    this.#task = task;
    return () => {
      if (this.#task === task) this.#task = null;
    };
  };

  get pending(): boolean {
    return this.#task !== null;
  }

  end(): void {
    const task = this.#task;
    this.#task = null;
    task?.();
  }
}
