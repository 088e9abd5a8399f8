import { flushSync } from 'svelte';
import { afterEach } from 'vitest';
import { syncAddress } from '#lib/state/address.svelte.ts';
import { town } from '../explorer/town.ts';
import { HandPause, HistoryBar } from '../history-bar.ts';

let stop = () => {};
afterEach(() => {
  stop();
});

/** An explorer of the town whose address has `hash`, kept the same until the test is over. */
export function synced(hash = '') {
  const { explorer, frames } = town();
  const bar = new HistoryBar(hash);
  const pause = new HandPause();
  stop = syncAddress(explorer, bar, pause.debounce);
  /** Lets effects run and the moment pass that writing waits for. */
  const settle = () => {
    flushSync();
    pause.end();
  };
  /** One thing the reader does, and the moment after it. */
  const afterwards = (act: () => void) => {
    act();
    settle();
  };
  return { explorer, frames, bar, pause, settle, afterwards, stop };
}
