import type { AtlasMapElement } from '../api.ts';
import { Lead } from './lead.ts';
import { Stepper } from './stepper.ts';
import { STORY_STYLE } from './style.ts';
import { wordsIn } from './words.ts';

const NAME = 'atlas-story';
/** Paragraphs and sections that drive the map when they are read. */
const STEPS = '[data-atlas-view]:not(a,button)';
/** Words in the text that drive it when they are pressed. */
const LINKS = 'a[data-atlas-view],button[data-atlas-view]';
/**
 * Above the line where readers read, somewhat below the middle of the window, and a window beyond
 * its top: the last step that begins there is the one that is read, however short it is.
 */
const READ = '100% 0px -40% 0px';
const NEAR = '800px';

/**
 * `<atlas-story>` around an `<atlas-map>` or an `<iframe>` and paragraphs with `data-atlas-view`:
 * the paragraph that is read, or has the focus, decides what the map shows.
 */
class AtlasStory extends HTMLElement {
  static readonly observedAttributes = ['buttons'];

  readonly #stepper: Stepper;
  #lead: Lead | null = null;
  #current: Element | null = null;
  readonly #begun = new Set<Element>();
  #end: AbortController | null = null;

  constructor() {
    super();
    this.#stepper = new Stepper(this.attachShadow({ mode: 'open' }), (by) => {
      const steps = this.#steps;
      const next = steps[steps.indexOf(this.#current as HTMLElement) + by];
      if (next !== undefined) this.#read(next);
    });
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(STEPS)];
  }

  connectedCallback(): void {
    // In a frame no observer can tell which paragraph of the article is read.
    if (window !== window.parent) this.setAttribute('buttons', '');
    const end = (this.#end = new AbortController());
    this.addEventListener('focusin', this.#focus, end);
    this.addEventListener('click', this.#press, end);
    const reading = new IntersectionObserver(this.#cross, { rootMargin: READ });
    const near = new IntersectionObserver(this.#approach, { rootMargin: NEAR });
    const changes = new MutationObserver(() => {
      this.#observe(reading);
    });
    near.observe(this);
    changes.observe(this, { childList: true, subtree: true });
    end.signal.addEventListener('abort', () => {
      for (const each of [reading, near, changes]) each.disconnect();
      void this.#lead?.close();
      this.#lead = null;
    });
    this.#observe(reading);
  }

  disconnectedCallback(): void {
    this.#end?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#arrange();
  }

  /** Takes the steps as they are now, in the order of the text. */
  #observe(reading: IntersectionObserver): void {
    for (const step of this.#steps) reading.observe(step);
    this.#arrange();
  }

  /** With buttons one step is shown at a time, without them all. */
  #arrange(): void {
    const steps = this.#steps;
    if (!this.hasAttribute('buttons')) {
      for (const step of steps) step.hidden = false;
      this.#stepper.hide();
      return;
    }
    const current = steps.find((step) => step === this.#current) ?? steps[0];
    if (current === undefined) return;
    for (const step of steps) step.hidden = step !== current;
    this.#mark(current);
    const heading = current.querySelector('h1,h2,h3,h4,h5,h6')?.textContent.trim() ?? '';
    const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    this.#stepper.show(steps.indexOf(current), steps.length, heading, wordsIn(language));
  }

  #mark(step: Element): void {
    this.#current?.removeAttribute('aria-current');
    this.#current = step;
    step.setAttribute('aria-current', 'step');
  }

  #read(step: Element): void {
    if (step === this.#current) return;
    this.#mark(step);
    if (this.hasAttribute('buttons')) this.#arrange();
    this.#show(step);
  }

  #show(step: Element): void {
    const view = step.getAttribute('data-atlas-view') ?? '';
    void this.#map()?.show(view);
  }

  #map(): Lead | null {
    if (this.#lead !== null) return this.#lead;
    const target = this.querySelector<AtlasMapElement | HTMLIFrameElement>('atlas-map,iframe');
    if (target !== null) this.#lead = new Lead(target);
    return this.#lead;
  }

  readonly #cross = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#begun.add(target);
      else this.#begun.delete(target);
    }
    if (this.hasAttribute('buttons')) return;
    const read = this.#steps.findLast((step) => this.#begun.has(step));
    if (read !== undefined) this.#read(read);
  };

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    void this.#map()?.prepare();
    // With buttons the first step is read from the start, and shown as soon as it may be seen.
    if (this.#current !== null && this.hasAttribute('buttons')) this.#show(this.#current);
  };

  readonly #focus = ({ target }: Event): void => {
    const step = target instanceof Element ? target.closest(STEPS) : null;
    if (step !== null) this.#read(step);
  };

  readonly #press = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest(LINKS) : null;
    // With a key held a link opens elsewhere, as readers are used to.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#show(link);
  };
}

/** Defines `<atlas-story>` and its looks, once for a page. */
export function defineAtlasStory(): void {
  if (customElements.get(NAME) !== undefined) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STORY_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  customElements.define(NAME, AtlasStory);
}
