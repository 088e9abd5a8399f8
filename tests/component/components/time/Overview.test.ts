import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView, SHORTEST } from '#lib/components/time/axis-view.svelte.ts';
import Overview from '#lib/components/time/Overview.svelte';
import { TimeScale } from '#lib/core/time/scale.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const scale = new TimeScale(atlas.segments);
const share = (instant: number) => scale.positionOf(instant);

async function overview(options: { view?: AxisView } = {}) {
  const { explorer, screen } = await onStage(Overview, options);
  const group = screen.getByRole('group', { name: say.clock.overview }).element() as HTMLElement;
  // A made-up pointer cannot be captured.
  group.setPointerCapture = () => undefined;
  const { left, width, bottom } = group.getBoundingClientRect();
  /** A pointer on the track below the segments, at this share of the overview. */
  const point = (type: string, at: number, init: PointerEventInit = {}) => {
    const place = { clientX: left + at * width, clientY: bottom - 4, bubbles: true };
    group.dispatchEvent(new PointerEvent(type, { ...place, ...init }));
  };
  const drag = (from: number, to: number) => {
    point('pointerdown', from);
    point('pointermove', (from + to) / 2);
    point('pointermove', to);
    point('pointerup', to);
  };
  return { explorer, screen, point, drag, pixel: 1 / width };
}

/** An overview beside a detailed axis that shows the days of the siege, or less. */
/** How well the name of each segment fits into an overview of so many pixels. */
async function inWidth(width: number, code: string) {
  const words = new Words(await loadCatalogue(code), code);
  const { screen } = await onStage(Overview, {}, { words });
  const element = screen.container;
  element.style.width = `${String(width)}px`;
  await document.fonts.ready;
  return [...element.querySelectorAll('button bdi')].map((name) => {
    const box = (name.parentElement ?? name).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(name);
    const text = range.getBoundingClientRect();
    if (text.width === 0 || text.left >= box.right) return 'hidden';
    const isWhole = text.left >= box.left && text.right <= box.right && text.height <= box.height;
    return isWhole ? 'whole' : `cut: ${name.textContent}`;
  });
}

async function withView() {
  const segment = atlas.segments.find(({ end }) => atlas.at < end) ?? atlas;
  const view = new AxisView(atlas, segment);
  return { view, segment, ...(await overview({ view })) };
}

describe('the overview', () => {
  it.each(atlas.languages)('cuts no name of a segment, in %s', async (code) => {
    for (const width of [330, 500, 660, 730, 830, 990, 1500]) {
      const fits = await inWidth(width, code);
      expect(
        fits.filter((fit) => fit.startsWith('cut')),
        String(width),
      ).toEqual([]);
      expect(fits, String(width)).toContain('whole');
    }
    expect(new Set(await inWidth(830, code))).toEqual(new Set(['whole']));
  });

  it('scrubs over the whole time, whatever its scale', async () => {
    const { explorer, point } = await overview();
    point('pointerdown', 0.1);
    for (const at of [0.05, 0.3, 0.5, 0.97]) {
      point('pointermove', at);
      expect(Math.abs(share(explorer.clock.at) - at)).toBeLessThan(0.002);
    }
    point('pointerup', 0.97);
    point('pointermove', 0.2);
    expect(Math.abs(share(explorer.clock.at) - 0.97)).toBeLessThan(0.002);
  });

  it('shows a segment whole when it is chosen', async () => {
    const [first] = atlas.segments;
    if (first === undefined) throw new Error('The atlas has no segments.');
    const view = new AxisView(atlas, atlas.segments.at(-1) ?? first);
    const { explorer, screen } = await overview({ view });
    await userEvent.click(screen.getByRole('button', { name: textIn(first.name, language) }));
    expect(explorer.clock.segment).toBe(first);
    expect([view.start, view.end]).toEqual([first.start, first.end]);
  });

  it('draws a break wherever the scale changes', async () => {
    const { screen } = await overview();
    expect(screen.container.querySelectorAll('.break')).toHaveLength(atlas.segments.length - 1);
  });

  it('names a chapter under the mouse and opens it by a click', async () => {
    const { explorer, screen, point } = await overview();
    const chapter = atlas.chapters.at(-3);
    if (chapter === undefined) throw new Error('The atlas has too few chapters.');
    const name = screen.getByText(textIn(chapter.title, language));
    await expect.element(name).not.toBeInTheDocument();
    point('pointermove', share(chapter.start));
    await expect.element(name).toBeVisible();
    point('pointerdown', share(chapter.start));
    point('pointerup', share(chapter.start));
    expect(explorer.chapter).toBe(chapter);
    expect(explorer.clock.at).toBe(chapter.at);
    expect(explorer.look).toMatchObject({ camera: chapter.camera });
    await expect.element(name).not.toBeInTheDocument();
  });
});

describe('the stretch of the overview that the detailed axis shows', () => {
  it('is stretched by its edges from decades to minutes', async () => {
    const { explorer, view, segment, drag } = await withView();
    drag(share(view.start), 0.02);
    expect(view.start).toBeLessThan(atlas.segments[0]?.end ?? 0);
    expect(view.end).toBe(segment.end);
    expect(explorer.clock.at).toBe(atlas.at);
    drag(share(view.end), share(atlas.at));
    drag(share(view.start), share(view.end) + 0.1);
    expect(view.span).toBe(SHORTEST);
    expect(view.shows(explorer.clock.at)).toBe(true);
  });

  it('is moved as a whole, and takes the clock along', async () => {
    const { explorer, view, segment, drag, pixel } = await withView();
    const day = (segment.end - segment.start) / 9;
    view.show(atlas.at - day / 2, atlas.at + day / 2);
    const { span } = view;
    const held = atlas.at - day / 4;
    const to = share(atlas.at - 3 * day);
    drag(share(held), to);
    expect(view.span).toBe(span);
    expect(Math.abs(share(view.start + day / 4) - to)).toBeLessThan(pixel);
    expect(view.shows(explorer.clock.at)).toBe(true);
    expect(explorer.clock.at).toBeGreaterThan(view.end - 120_000);
  });

  it('is a place like any other to a click', async () => {
    const { explorer, view, segment, point } = await withView();
    const between = (segment.start * 2 + segment.end) / 3 + 12 * 3_600_000;
    point('pointerdown', share(between));
    point('pointerup', share(between));
    expect(Math.abs(share(explorer.clock.at) - share(between))).toBeLessThan(0.002);
    expect([view.start, view.end]).toEqual([segment.start, segment.end]);
  });

  it('shrinks when two fingers part, and the clock does not jump between them', async () => {
    const { explorer, view, segment, point } = await withView();
    const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });
    point('pointerdown', 0.1, finger(1));
    point('pointermove', 0.2, finger(1));
    expect(explorer.clock.at).not.toBe(atlas.at);
    point('pointerdown', 0.3, finger(2));
    expect(explorer.clock.at).toBe(atlas.at);
    point('pointermove', 0.6, finger(2));
    expect(view.span / (segment.end - segment.start)).toBeCloseTo(0.25, 2);
    point('pointermove', 0.4, finger(1));
    expect(view.span / (segment.end - segment.start)).toBeCloseTo(0.5, 2);
    expect(explorer.clock.at).toBe(atlas.at);
    point('pointerup', 0.4, finger(1));
    point('pointermove', 0.9, finger(2));
    point('pointerup', 0.9, finger(2));
    expect(explorer.clock.at).toBe(atlas.at);
  });

  it('comes back when the browser takes the finger to scroll the page', async () => {
    const { explorer, view, segment, point } = await withView();
    const finger = { pointerId: 1, pointerType: 'touch' };
    point('pointerdown', share(segment.start), finger);
    point('pointermove', share(segment.start) - 0.2, finger);
    expect(view.start).toBeLessThan(segment.start);
    point('pointercancel', share(segment.start) - 0.2, finger);
    expect([view.start, view.end]).toEqual([segment.start, segment.end]);
    expect(explorer.clock.at).toBe(atlas.at);
  });
});
