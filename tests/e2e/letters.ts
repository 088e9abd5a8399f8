import type { Page } from '@playwright/test';

/**
 * The words on buttons and choices whose letters stick out of the frame they stand in, or are cut
 * by it: Nastaliq climbs higher above its line than a line of Latin is tall.
 */
export async function lettersOutside(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('no canvas to measure letters with');
    /** The frame drawn round a word: that of the control itself, or of the row of choices. */
    const frameOf = (control: Element) => {
      const framed = [control, control.parentElement, control.parentElement?.parentElement];
      return framed.find((box) => box && getComputedStyle(box).borderTopWidth !== '0px');
    };
    const outside: string[] = [];
    for (const control of document.querySelectorAll('button, label > input + span')) {
      const frame = frameOf(control)?.getBoundingClientRect();
      if (frame === undefined) continue;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const words = (text.textContent ?? '').trim();
        const parent = text.parentElement;
        if (words === '' || parent === null || !parent.checkVisibility()) continue;
        // Words for screen readers alone stand in a box of one pixel.
        if (parent.getBoundingClientRect().width <= 1) continue;
        // An empty box stands on the base line of its line, which in a flexible box or a grid has to
        // be one item. No style sheet knows an element of this name.
        const line = document.createElement('measured-line');
        const foot = document.createElement('measured-foot');
        foot.style.display = 'inline-block';
        parent.insertBefore(line, text);
        line.append(foot, text);
        const base = foot.getBoundingClientRect().bottom;
        line.replaceWith(text);
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parent);
        context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const ink = context.measureText(words);
        const top = base - ink.actualBoundingBoxAscent;
        const bottom = base + ink.actualBoundingBoxDescent;
        const over = Math.max(frame.top - top, bottom - frame.bottom);
        // Letters stand on whole pixels: up to one of them is rounding.
        if (over > 1) outside.push(`${words} (${over.toFixed(1)} px)`);
      }
    }
    return outside;
  });
}
