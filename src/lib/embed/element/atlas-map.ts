import type { AtlasMapElement } from '../api.ts';
import { frameAddress } from './address.ts';
import { answerHello, type Link } from './link.ts';
import { styleOf } from './style.ts';

const NAME = 'atlas-map';
/** How far from the part that is read a map begins to load. */
const NEAR = '800px';

/**
 * `<atlas-map src="…/embed/#…">`: a map in a frame that keeps its height. What the author put
 * inside stays until the frame shows something, and for good where it never does.
 */
class AtlasMap extends HTMLElement implements AtlasMapElement {
  static readonly observedAttributes = [
    'src',
    'title',
    'height',
    'ratio',
    'theme',
    'lang',
    'allow-origin',
  ];

  /** Addresses of the scripts that defined the element: a page may use maps of several sites. */
  static readonly #trusted = new Set<string>();

  /** Lets elements show the site that a script came from, also those already in the page. */
  static trust(script: string): void {
    AtlasMap.#trusted.add(script);
    for (const element of document.querySelectorAll(NAME)) {
      if (element instanceof AtlasMap && element.isConnected) element.update();
    }
  }

  frame: HTMLIFrameElement | null = null;
  /** The address the frame was given last. */
  #address = '';
  readonly #sheet = new CSSStyleSheet();
  readonly #slot = document.createElement('slot');
  #link: Link | null = null;
  #needed = 0;
  #near: IntersectionObserver | null = null;
  #isNear = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#sheet];
    root.append(this.#slot);
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#near?.disconnect();
        this.#link?.near();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
    this.update();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#near?.disconnect();
    this.#show(null);
  }

  /** Moved with `moveBefore`, the frame lives on. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    if (this.#near !== null && this.isConnected) this.update();
  }

  handleEvent(event: MessageEvent): void {
    const frame = this.frame;
    if (frame === null || event.source !== frame.contentWindow) return;
    // In a page of opaque origin its frames are opaque as well, and have no name to check.
    const expected = origin === 'null' ? origin : new URL(this.#address).origin;
    if (event.origin !== expected) return;
    const link = answerHello(event, this.#link, {
      ready: () => {
        if (frame !== this.frame) return;
        frame.inert = false;
        this.#slot.hidden = true;
      },
      height: (pixels) => {
        this.#needed = pixels;
        this.#restyle();
      },
    });
    if (link === null) return;
    this.#link = link;
    if (this.#isNear) link.near();
  }

  /** Brings the frame into accord with the attributes. */
  update(): void {
    const attribute = (name: string) => this.getAttribute(name);
    this.#restyle();
    const address = frameAddress(
      attribute('src'),
      document.baseURI,
      [...AtlasMap.#trusted, ...(attribute('allow-origin') ?? '').split(/\s+/)],
      { theme: attribute('theme'), lang: attribute('lang') },
    );
    if (address === null) {
      if (attribute('src'))
        console.warn(`<${NAME}> shows no such address: ${String(attribute('src'))}`);
      this.#show(null);
    } else {
      this.#show(address.href);
    }
    if (this.frame) this.frame.title = this.title || this.textContent.trim() || 'Map';
  }

  #restyle(): void {
    const { height, ratio } = {
      height: this.getAttribute('height'),
      ratio: this.getAttribute('ratio'),
    };
    this.#sheet.replaceSync(styleOf(height, ratio, this.#needed));
  }

  #show(address: string | null): void {
    if (address === this.#address) return;
    const [page] = this.#address.split('#');
    this.#address = address ?? '';
    if (this.frame && address && address.split('#')[0] === page) {
      // Another view of the same page: no new load, and no entry in the article's history.
      if (this.#link) this.frame.contentWindow?.location.replace(address);
      else this.frame.src = address;
      return;
    }
    this.frame?.remove();
    this.frame = this.#link = null;
    this.#needed = 0;
    this.#slot.hidden = false;
    if (address === null) return;
    const frame = document.createElement('iframe');
    // Around a page of the same origin a sandbox keeps nothing in; browsers warn of it.
    if (new URL(address).origin !== origin) {
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
    }
    frame.allow = 'fullscreen';
    frame.loading = 'lazy';
    // With nothing to keep the frame may show what it has while it loads.
    frame.inert = this.textContent.trim() !== '' || this.childElementCount > 0;
    frame.src = address;
    this.shadowRoot?.append((this.frame = frame));
  }
}

/**
 * Defines `<atlas-map>`; where a script has done so before, adds the site of another.
 * @param script address of the script, whose origin the element may show
 */
export function defineAtlasMap(script: string): void {
  const defined = customElements.get(NAME) as Partial<typeof AtlasMap> | undefined;
  // Before the definition, which shows the elements that are in the page already.
  (defined ?? AtlasMap).trust?.(script);
  if (defined === undefined) customElements.define(NAME, AtlasMap);
}
