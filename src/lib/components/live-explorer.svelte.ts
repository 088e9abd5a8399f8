import { onMount, untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { syncAddress, type AddressBar } from '#lib/state/address.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Later } from '#lib/state/told-instant.svelte.ts';
import type { Words } from './words.svelte.ts';

/** Long enough for a drag to end, short enough that the address seems to follow at once. */
const ADDRESS_DELAY = 200;

/** An explorer whose clock runs with the pictures of the page. */
export function makeExplorer(atlas: Atlas): Explorer {
  return new Explorer(atlas, (frame) => {
    const id = requestAnimationFrame(frame);
    return () => {
      cancelAnimationFrame(id);
    };
  });
}

/**
 * Ties an explorer to its page: replay, wish for less motion, words and the page's language. To be
 * called while the component of the page is made.
 */
export function liveInPage(explorer: Explorer, words: Words): void {
  $effect(() => {
    const { chapter } = explorer;
    if (chapter !== null) {
      untrack(() => {
        explorer.enter(chapter);
      });
    }
  });
  $effect(() => {
    explorer.clock.steps = prefersReducedMotion.current ? explorer.changes : null;
  });
  $effect(() => {
    void words.use(explorer.language);
  });
  $effect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  });
  explorer.toldInstant.follow(after);
  explorer.faceInstant.follow(after);
  onMount(() => {
    const skip = () => {
      explorer.clock.skip();
    };
    document.addEventListener('visibilitychange', skip);
    return () => {
      document.removeEventListener('visibilitychange', skip);
    };
  });
}

/** Keeps address and explorer the same until the returned function is called. */
export function followAddress(explorer: Explorer, bar: AddressBar): () => void {
  return syncAddress(explorer, bar, (task) => after(task, ADDRESS_DELAY));
}

const after: Later = (task, milliseconds) => {
  const id = setTimeout(task, milliseconds);
  return () => {
    clearTimeout(id);
  };
};
