import 'virtual:tokens.css';
import '../../../../src/app.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Transcript from '#lib/components/replay/Transcript.svelte';
import { loadTranscript } from '#lib/messages/transcript.ts';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';

/** Where the ink of a text of one line begins and ends, in pixels from the top of the page. */
function inkOf(element: Element): { top: number; bottom: number } {
  const { font } = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('Nothing can be measured here.');
  pen.font = font;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(
    element.textContent.trim(),
  );
  // An empty box of no height stands on the base line.
  const mark = document.createElement('span');
  mark.style.display = 'inline-block';
  element.append(mark);
  const base = mark.getBoundingClientRect().bottom;
  mark.remove();
  return { top: base - actualBoundingBoxAscent, bottom: base + actualBoundingBoxDescent };
}

it('the strokes of its heading reach the line above in no language', async () => {
  const heads = await Promise.all(
    atlas.languages.map(async (language) => {
      const { title, lead, back } = await loadTranscript(language);
      const words = { title, lead: lead(''), back, atlas: textIn(atlas.title, language) };
      return { language, words };
    }),
  );
  const { container } = await render(Transcript, { transcript: { heads, chapters: [] } });
  await document.fonts.ready;
  const titles = [...container.querySelectorAll('.title')];
  expect(titles).toHaveLength(atlas.languages.length);
  for (const title of titles) {
    const above = title.previousElementSibling;
    if (above === null) throw new Error('There is no line above.');
    expect(inkOf(title).top).toBeGreaterThanOrEqual(inkOf(above).bottom);
  }
});
