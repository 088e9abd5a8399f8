import 'virtual:tokens.css';
import '../../../../src/app.css';
import { describe, expect, it, vi } from 'vitest';
import { drawFrame } from '#lib/components/record/draw-frame.ts';
import { FILM_SIZES } from '#lib/components/record/film-sizes.ts';
import { frameWords } from '#lib/components/record/frame-words.ts';
import { loadFrameFonts } from '#lib/components/record/frame-type.ts';
import type { Shot } from '#lib/components/record/shots.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { DAY } from '#lib/core/time/zone.ts';
import { TIME_MODES } from '#lib/core/time/time-filter.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';
import { FILM_SHAPES, loadRecordWords } from '#lib/messages/record.ts';
import { textIn } from '#lib/messages/text.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import { atlas } from '../../compiled-atlas.ts';

/** A Thursday in September: few dates are longer. */
const instant = Date.parse('2007-09-26T20:00Z');
const WINDOW = 3 * DAY + 5 * 3_600_000;

async function cardsOf(
  shape: (typeof FILM_SHAPES)[number],
  language: string,
  { rate, mode }: { rate: number; mode: Shot['time']['mode'] },
) {
  const words = new Words(await loadCatalogue(language), language);
  const { until } = (await loadPictureLanguage(language)).picture;
  const { before } = await loadRecordWords(language);
  const size = FILM_SIZES[shape];
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  const [chapter = null] = atlas.chapters.toSorted(
    (a, b) => textIn(b.title, language).length - textIn(a.title, language).length,
  );
  const shot = { instant, rate, time: { mode, window: WINDOW }, chapter, event: null };
  await loadFrameFonts(words.text(atlas.title) + '0');
  const drawn = vi.spyOn(context, 'roundRect');
  const filled = vi.spyOn(context, 'fillText');
  const told = frameWords(shot, atlas, words, { until, before }, 'OpenStreetMap');
  drawFrame(context, new OffscreenCanvas(1, 1), told, size, PALETTES.light);
  const cards = drawn.mock.calls.map(([x, , width]) => ({ left: x, right: x + width }));
  const said = filled.mock.calls.map(([text]) => text).join(' ');
  return { cards, said, width: size.width / size.pixelRatio };
}

describe.each(atlas.languages)('on a picture of a film in %s', (language) => {
  it.each(FILM_SHAPES)('clock and title have room beside one another: %s', async (shape) => {
    for (const mode of TIME_MODES) {
      for (const rate of [0, DAY]) {
        const { cards, said, width } = await cardsOf(shape, language, { rate, mode });
        const [first, second] = cards.toSorted((a, b) => a.left - b.left);
        expect(cards).toHaveLength(2);
        expect(first?.left, mode).toBeGreaterThan(0);
        expect(first?.right, mode).toBeLessThan(second?.left ?? 0);
        expect(second?.right, mode).toBeLessThan(width);
        expect(said, mode).not.toContain('…');
      }
    }
  });
});
