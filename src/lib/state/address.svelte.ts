import { describesView, formatHash, parseHash } from '#lib/core/view/hash.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import type { Explorer } from './explorer.svelte.ts';

/** The address bar, as far as the explorer uses it. */
export interface AddressBar {
  /** The fragment with its `#`, or empty. */
  readonly hash: () => string;
  /** Writes over the present entry of the history. */
  readonly replace: (hash: string) => void;
  /** Adds an entry to the history, so that the back button undoes the step. */
  readonly push: (hash: string) => void;
  /** Calls when the reader goes back, forward or edits the address; returns its undoing. */
  readonly onNavigate: (changed: () => void) => () => void;
}

/** Runs the task once, after calls have ceased for a moment; returns a way to cancel it. */
export type Debounce = (task: () => void) => () => void;

/**
 * Keeps address and explorer the same. Choosing something and changing layers or language adds
 * to the history; panning and time only rewrite the present entry, and while the clock plays
 * nothing is written at all.
 */
export function syncAddress(explorer: Explorer, bar: AddressBar, debounce: Debounce): () => void {
  const { atlas } = explorer;
  const fallback: View = { ...initialView(atlas), language: explorer.language };

  const read = () => {
    explorer.restore(parseHash(bar.hash(), atlas, fallback));
  };
  if (bar.hash().length > 1) read();
  let written = bar.hash();
  let last = explorer.view;

  const write = (view: View) => {
    const hash = formatHash(view, atlas);
    const isStep = stepsOf(view) !== stepsOf(last);
    last = view;
    if (hash === written || hash === bar.hash()) return;
    written = hash;
    if (isStep) bar.push(hash);
    else bar.replace(hash);
  };

  let cancel = () => {};
  const writeSoon = () => {
    if (explorer.clock.playing) return;
    const { view } = explorer;
    cancel();
    cancel = debounce(() => {
      write(view);
    });
  };
  const stopWriting = $effect.root(() => {
    $effect(writeSoon);
  });
  const stopReading = bar.onNavigate(() => {
    if (bar.hash() === written) return;
    cancel();
    written = bar.hash();
    // A link to a part of the page, such as one that skips the map, leaves the view as it is.
    if (written.length <= 1 || describesView(written)) {
      read();
      last = explorer.view;
    }
    writeSoon();
  });
  return () => {
    cancel();
    stopWriting();
    stopReading();
  };
}

/** What of a view a reader would want the back button to undo. */
function stepsOf({ layers, selection, language, mode, certainty }: View): string {
  return JSON.stringify([layers, selection, language, mode, certainty]);
}
