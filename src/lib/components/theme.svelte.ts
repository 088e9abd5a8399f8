import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '#lib/tokens/colours.ts';

export type ThemeChoice = 'system' | Theme;

const KEY = 'theme';
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Storage may be blocked by the browser or the frame; the choice then lasts as long as the page. */
function remembered(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The theme a reader chose, and the one that follows from it and from the system. */
export class ThemeSetting {
  #choice = $state<ThemeChoice>('system');
  readonly #systemIsDark = new MediaQuery('(prefers-color-scheme: dark)', false);

  get choice(): ThemeChoice {
    return this.#choice;
  }

  get theme(): Theme {
    if (this.#choice !== 'system') return this.#choice;
    return this.#systemIsDark.current ? 'dark' : 'light';
  }

  /** Takes up what was chosen on an earlier visit. */
  recall(): void {
    this.#choice = remembered();
    this.#apply();
  }

  /** Shows a theme that somebody else chose, and keeps it for no later visit. */
  show(choice: ThemeChoice): void {
    this.#choice = choice;
    this.#apply();
  }

  /** From system to light to dark and round again. */
  next(): void {
    const index = CHOICES.indexOf(this.#choice);
    this.#choice = CHOICES[(index + 1) % CHOICES.length] ?? 'system';
    this.#apply();
    try {
      localStorage.setItem(KEY, this.#choice);
    } catch {
      // Nothing is lost but the memory of it.
    }
  }

  #apply(): void {
    const root = document.documentElement;
    if (this.#choice === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.#choice;
  }
}

/** One setting for the page and its map. */
export const themeSetting = new ThemeSetting();
