import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Prose from '#lib/components/Prose.svelte';

const TEXT = 'Buried at H-11, near F-8/3, by a half-built wall; not in 2007-10 or -3.';

/** How many lines the words stand in. */
function linesOf(words: string, within: Element): number {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  }
  throw new Error(`"${words}" is not in one text.`);
}

test('designations stay whole in columns of any width, other words may break', async () => {
  const { container } = await render(Prose, { text: TEXT });
  expect(container.textContent).toBe(TEXT);
  const broken = new Set<string>();
  for (let width = 60; width <= 400; width += 5) {
    container.style.width = `${String(width)}px`;
    for (const words of ['H-11', 'F-8/3', 'half-built']) {
      if (linesOf(words, container) > 1) broken.add(words);
    }
  }
  expect([...broken]).toEqual(['half-built']);
});
