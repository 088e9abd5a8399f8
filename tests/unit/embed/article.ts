import { serveGuest, type GuestWindow } from '#lib/embed/guest.ts';
import { Connection } from '#lib/embed/host/connection.ts';
import { handleOf } from '#lib/embed/host/handle.ts';
import { makeNonce } from '#lib/embed/protocol.ts';
import { FakeDriver } from './fake-driver.ts';
import { ARTICLE, HandTimer } from './frame.ts';

type Listener = (event: MessageEvent) => void;

/** A window that hears what is posted to it at once. */
class FakeWindow {
  readonly listeners = new Set<Listener>();
  addEventListener(_: 'message', listener: Listener): void {
    this.listeners.add(listener);
  }
  removeEventListener(_: 'message', listener: Listener): void {
    this.listeners.delete(listener);
  }
  hear(data: unknown, given: { source: unknown; origin: string; ports?: unknown[] }): void {
    const event = { data, ports: [], ...given } as unknown as MessageEvent;
    for (const listener of [...this.listeners]) listener(event);
  }
}

export const SITE = 'https://atlas.example';

/** An article with one frame; the test loads the map in it, and lets time pass. */
export class FakeArticle {
  readonly window = new FakeWindow();
  readonly timer = new HandTimer();
  /** What the window of the frame was posted: message and the origin it was meant for. */
  readonly posted: { message: unknown; to: string }[] = [];
  /** Whether the frame is in the page. */
  inPage = true;
  #inside = new FakeWindow();
  readonly #frameWindow = {
    postMessage: (message: unknown, to: string, ports: Transferable[] = []) => {
      this.posted.push({ message, to });
      this.#inside.hear(message, { source: this.window, origin: ARTICLE, ports });
    },
  };

  /** The frame loads a page with a map, which says hello. */
  load(origin = SITE): FakeDriver {
    const driver = new FakeDriver();
    this.#inside = new FakeWindow();
    const parent = Object.assign(this.window, {
      postMessage: (message: unknown) => {
        this.say(message, { origin });
      },
    });
    const window: GuestWindow = {
      parent,
      location: { ancestorOrigins: [ARTICLE] },
      addEventListener: (...listening) => {
        this.#inside.addEventListener(...listening);
      },
      removeEventListener: (...listening) => {
        this.#inside.removeEventListener(...listening);
      },
    };
    serveGuest(driver, { window, later: this.timer.later, nonce: makeNonce() });
    return driver;
  }

  /** Posts a message to the article, by default as the frame does. */
  say(message: unknown, given: { source?: unknown; origin?: string } = {}): void {
    this.window.hear(message, { source: this.#frameWindow, origin: SITE, ...given });
  }

  connect(origin = SITE) {
    const frame = () => (this.inPage ? { window: this.#frameWindow, origin } : null);
    const { later } = this.timer;
    const connection = new Connection({ window: this.window, frame, later, timeout: 10_000 });
    return { opened: connection.opened(), handle: handleOf(connection) };
  }
}
