import type { AddressBar } from '#lib/state/address.svelte.ts';

/** The browser's address bar; the one file that navigates. */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  replace: (hash) => {
    history.replaceState(null, '', hash);
  },
  push: (hash) => {
    history.pushState(null, '', hash);
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
