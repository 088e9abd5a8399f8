import { embedHash, parseEmbedOptions } from '#lib/core/view/embed-options.ts';
import { partsOfFragment } from '#lib/core/view/fragment.ts';
import type { AddressBar } from '#lib/state/address.svelte.ts';

/**
 * The address of an embed. What it does not say comes from `base`, the view the page is made for;
 * the options beside the view stay. No step is added to the history: the back button belongs to the
 * article.
 */
export function frameAddress(bar: AddressBar, base: string): AddressBar {
  const replace = (hash: string) => {
    bar.replace(embedHash(hash, parseEmbedOptions(bar.hash())));
  };
  return {
    // Of two fields with one name the first counts.
    hash: () => `#${[bar.hash(), base].flatMap(partsOfFragment).join('&')}`,
    replace,
    push: replace,
    onNavigate: bar.onNavigate,
  };
}
