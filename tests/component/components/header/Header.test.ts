import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import Header from '#lib/components/header/Header.svelte';
import { Words } from '#lib/components/words.svelte.ts';
import { directionOf, loadCatalogue } from '#lib/messages/languages.ts';
import { atlas } from '../../compiled-atlas.ts';
import { onStage } from '../stage.ts';

const html = document.documentElement;
const { lang, dir } = html;

afterEach(async () => {
  Object.assign(html, { lang, dir });
  await page.viewport(1280, 800);
});

/** The head of a page of this size, in a column of this width. */
async function header(code: string, [width, height]: [number, number], column = width) {
  await page.viewport(width, height);
  Object.assign(html, { lang: code, dir: directionOf(code) });
  const words = new Words(await loadCatalogue(code), code);
  const loadMapData = () => Promise.reject(new Error('There is no map here.'));
  const { screen } = await onStage(Header, { loadMapData }, { words });
  screen.container.style.inlineSize = `${String(column)}px`;
  await document.fonts.ready;
  const find = (selector: string) => {
    const found = screen.container.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { head: find('header'), title: find('h1'), tools: find('.tools') };
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;

describe('the title of the atlas', () => {
  it.each(
    atlas.languages.flatMap((code) => [
      // A desktop window at twice its size, whose head is a column beside the map.
      { code, size: [720, 450] as [number, number], column: 320 },
      { code, size: [390, 844] as [number, number], column: 390 },
      { code, size: [320, 568] as [number, number], column: 320 },
    ]),
  )('is all told in $code in a head of $column pixels', async ({ code, size, column }) => {
    const { head, title, tools } = await header(code, size, column);
    expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
    // Rounded to whole pixels, and no further line.
    expect(title.scrollHeight - title.clientHeight).toBeLessThanOrEqual(1);
    expect(head.scrollWidth).toBeLessThanOrEqual(head.clientWidth);
    const line = parseFloat(getComputedStyle(title).lineHeight);
    expect(heightOf(title)).toBeLessThanOrEqual(2 * line + 1);
    expect(tools.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('leaves the head as low as its tools where one line is enough', async () => {
    const code = atlas.languages[0] ?? 'en';
    const { head, title, tools } = await header(code, [720, 450], 700);
    const line = parseFloat(getComputedStyle(title).lineHeight);
    expect(heightOf(title)).toBeLessThan(1.5 * line);
    const { paddingTop, paddingBottom } = getComputedStyle(head);
    const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
    expect(heightOf(head)).toBeCloseTo(heightOf(tools) + padding, 0);
  });
});
