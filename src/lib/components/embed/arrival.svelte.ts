import type { Explorer, LookRequest } from '#lib/state/explorer.svelte.ts';

/** Milliseconds after which a move counts as over: a hidden frame draws nothing and never arrives. */
const PATIENCE = 5000;

/** Kept when the map has come to rest after `look`, or something newer moves it. */
export function arrival(explorer: Explorer, look: LookRequest): Promise<void> {
  const { camera: before } = explorer;
  const { duration = null } = look;
  return new Promise((resolve) => {
    const stop = $effect.root(() => {
      $effect(() => {
        if (explorer.camera === before && explorer.look === look) return;
        end();
      });
    });
    const timer = setTimeout(end, (duration ?? 0) + PATIENCE);
    function end() {
      clearTimeout(timer);
      // An effect cannot take down the root it runs in while it runs.
      queueMicrotask(stop);
      resolve();
    }
  });
}
