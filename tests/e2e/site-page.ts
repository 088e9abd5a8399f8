import { expect, type Locator, type Page } from '@playwright/test';
import { parseInstant } from '#lib/core/time/iso.ts';
import type { Catalogue } from '#lib/messages/catalogue.ts';

/** The published site as a reader meets it in a page of the browser. */
export class SitePage {
  constructor(
    readonly page: Page,
    /** Its address, with a slash at the end. */
    readonly url: string,
    private readonly say: Catalogue,
  ) {}

  /**
   * Opens a view, such as `at=2007-07-10T04:30Z&lang=ur`, and waits until its map is drawn.
   * @param hash the view as it stands in the address after `#`; none opens the first view
   */
  async open(hash = ''): Promise<void> {
    await this.visit(hash);
    await this.mapDrawn();
  }

  /** Opens a view without waiting for its map, which a test may keep from ever being drawn. */
  async visit(hash = ''): Promise<void> {
    await this.page.goto(hash === '' ? this.url : `${this.url}#${hash}`);
  }

  /** Waits until the map has drawn everything it was told to. */
  async mapDrawn(): Promise<void> {
    const html = this.page.locator('html');
    await expect(html).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
  }

  get canvas(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  /** The time axis. */
  get slider(): Locator {
    return this.page.getByRole('slider');
  }

  /** The name over the details; there only while a feature is open. */
  get detailsName(): Locator {
    return this.page.locator('#details-name');
  }

  /** The list of events, or of what a search found. */
  get events(): Locator {
    return this.page.getByRole('list', { name: this.say.events.list });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  /** Opens a tab of the panel and waits for what is in it, which is fetched when first wanted. */
  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
    await expect(this.page.locator('#story [role=tabpanel] > *').first()).toBeVisible();
  }

  /** The switch of a layer by the layer's name. */
  layerSwitch(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name }).getByRole('switch');
  }

  async search(query: string): Promise<void> {
    await this.openTab(this.say.page.eventsTab);
    await this.page.getByRole('searchbox').fill(query);
  }

  /** One field of the view in the address, such as `at`; null where it is missing. */
  field(name: string): string | null {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get(name);
  }

  /** The instant in the address, in milliseconds, or null. */
  instantInAddress(): number | null {
    // URLSearchParams reads the plus sign of an offset as a space.
    const instant = parseInstant((this.field('at') ?? '').replace(' ', '+'));
    return typeof instant === 'number' ? instant : null;
  }

  /** The middle of what can be seen of the map: the open card covers its end. */
  async middleOfMap(): Promise<{ x: number; y: number }> {
    const box = await this.canvas.boundingBox();
    if (box === null) throw new Error('The map has no size.');
    const card = await this.page.locator('#layers').boundingBox();
    const end = card === null || card.width > box.width / 2 ? box.x + box.width : card.x;
    return { x: (box.x + end) / 2, y: box.y + box.height / 2 };
  }

  /** Points the mouse at the middle of the map until something there answers, or nothing does. */
  async pointAtMiddle(answers: boolean): Promise<{ x: number; y: number }> {
    const middle = await this.middleOfMap();
    await expect(async () => {
      await this.page.mouse.move(middle.x + 30, middle.y + 30);
      await this.page.mouse.move(middle.x, middle.y);
      const cursor = answers ? 'pointer' : '';
      await expect(this.canvas).toHaveJSProperty('style.cursor', cursor, { timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
    return middle;
  }
}
