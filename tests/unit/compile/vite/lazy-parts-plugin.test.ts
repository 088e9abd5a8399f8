import { describe, expect, it } from 'vitest';
import { withoutLazyParts } from '#lib/compile/vite/lazy-parts-plugin.ts';

describe('what SvelteKit is told of the scripts of the site', () => {
  it('is all but the parts that are fetched on demand, so that no page links their style sheets', () => {
    const page = { file: 'page.js', src: 'page.svelte', imports: ['shared.js'], css: ['page.css'] };
    const shared = { file: 'shared.js', css: ['shared.css'] };
    expect(
      withoutLazyParts({
        'page.svelte': { ...page, dynamicImports: ['dialog.svelte'] },
        'shared.js': shared,
      }),
    ).toEqual({ 'page.svelte': page, 'shared.js': shared });
  });
});
