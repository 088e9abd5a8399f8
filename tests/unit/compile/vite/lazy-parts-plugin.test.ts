import { describe, expect, it } from 'vitest';
import { lazyPartsPlugin } from '#lib/compile/vite/lazy-parts-plugin.ts';

type Transform = (code: string, id: string, options: { ssr: boolean }) => { code: string } | null;

const PART = '/site/src/lib/components/panel/SidePanel.svelte';
const CODE = "await_block(() => import('./EventList.svelte')); import('./words.ts');";

describe('what is prerendered', () => {
  const transform = lazyPartsPlugin().transform as unknown as Transform;

  it('knows no part that is fetched on demand, so that no page links its style sheet', () => {
    const { code } = transform(CODE, PART, { ssr: true }) ?? { code: '' };
    expect(code).toBe("await_block(() => new Promise(() => {})); import('./words.ts');");
  });

  it('is all that changes: in a browser the part is fetched', () => {
    expect(transform(CODE, PART, { ssr: false })).toBeNull();
  });
});
