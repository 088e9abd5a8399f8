import { BUTTON_STYLE } from './style.ts';
import type { StoryWords } from './words.ts';

/**
 * Back and next for a story inside a frame, where scrolling tells nothing: the frame of an article
 * is often as high as the article, and the page around it scrolls.
 */
export class Stepper {
  readonly #back = document.createElement('button');
  readonly #next = document.createElement('button');
  readonly #place = document.createElement('output');
  readonly #bar = document.createElement('nav');

  /** @param go is called with the number of steps to go, 1 or -1 */
  constructor(root: ShadowRoot, go: (by: 1 | -1) => void) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BUTTON_STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#back.onclick = () => {
      go(-1);
    };
    this.#next.onclick = () => {
      go(1);
    };
    this.#back.type = this.#next.type = 'button';
    this.#bar.append(this.#back, this.#place, this.#next);
    this.#bar.hidden = true;
    root.append(document.createElement('slot'), this.#bar);
  }

  /** @param heading of the step at hand, which tells readers who do not see it where they are */
  show(index: number, count: number, heading: string, words: StoryWords): void {
    this.#bar.hidden = false;
    this.#bar.ariaLabel = words.steps;
    this.#back.textContent = words.back;
    this.#next.textContent = words.next;
    this.#back.disabled = index <= 0;
    this.#next.disabled = index >= count - 1;
    const place = `${String(index + 1)} / ${String(count)}`;
    this.#place.textContent = heading === '' ? place : `${place} · ${heading}`;
  }

  hide(): void {
    this.#bar.hidden = true;
  }
}
