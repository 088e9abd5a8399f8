import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { AddressBar } from '#lib/state/address.svelte.ts';

/** The browser's address bar through SvelteKit's router; the one file that navigates. */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  replace: (hash) => {
    replaceState(hash, page.state);
  },
  push: (hash) => {
    pushState(hash, page.state);
  },
  onNavigate: (changed) => {
    addEventListener('popstate', changed);
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('popstate', changed);
      removeEventListener('hashchange', changed);
    };
  },
};
