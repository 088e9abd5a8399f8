import { serveGuest, type GuestWindow } from '#lib/embed/guest.ts';
import type { Later } from '#lib/embed/later.ts';
import type { GuestPort } from '#lib/embed/guest/session.ts';
import { FakeDriver } from './fake-driver.ts';

export const ARTICLE = 'https://paper.example';
export const NONCE = '00112233445566778899aabbccddeeff';

/** A task that waits until the test lets time pass. */
export class HandTimer {
  #tasks: (() => void)[] = [];

  readonly later: Later = (task) => {
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  };

  pass(): void {
    const tasks = this.#tasks;
    this.#tasks = [];
    for (const task of tasks) task();
  }
}

/** The frame's end of a channel, as the host sees it: what was sent to it, and how to send. */
export class FakePort implements GuestPort {
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly sent: unknown[] = [];
  closed = false;

  postMessage(message: unknown): void {
    this.sent.push(structuredClone(message));
  }

  close(): void {
    this.closed = true;
  }

  /** Sends a message to the frame and waits until it has answered what it will. */
  async send(data: unknown): Promise<void> {
    this.onmessage?.({ data } as MessageEvent);
    await settled();
  }
}

/** Once all promises that can be kept without further ado are kept. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A frame whose guest is served, in an article that is played by the test. */
export class FakeFrame {
  readonly driver = new FakeDriver();
  readonly timer = new HandTimer();
  /** What the window around the frame was sent. */
  readonly heard: { message: unknown; targetOrigin: string }[] = [];
  readonly parent = {
    postMessage: (message: unknown, targetOrigin: string) => {
      this.heard.push({ message, targetOrigin });
    },
  };
  readonly stop: () => void;
  #listeners = new Set<(event: MessageEvent) => void>();

  constructor(ancestorOrigins: readonly string[] = [ARTICLE]) {
    const window: GuestWindow = {
      parent: this.parent,
      location: { ancestorOrigins },
      addEventListener: (_, listener) => this.#listeners.add(listener),
      removeEventListener: (_, listener) => this.#listeners.delete(listener),
    };
    this.stop = serveGuest(this.driver, { window, later: this.timer.later, nonce: NONCE });
  }

  /** Posts a message to the window of the frame. */
  post(
    data: unknown,
    given: Partial<Pick<MessageEvent, 'source' | 'origin' | 'ports'>> = {},
  ): void {
    const source = this.parent as unknown as MessageEventSource;
    const event = { data, source, origin: ARTICLE, ports: [], ...given } as unknown as MessageEvent;
    for (const listener of this.#listeners) listener(event);
  }

  /** Shakes hands and gives the host's side of it. */
  connect(given: Record<string, unknown> = {}): FakePort {
    const port = new FakePort();
    this.post(
      { atlasMap: 'connect', version: 1, nonce: NONCE, ...given },
      { ports: [port as unknown as MessagePort] },
    );
    return port;
  }
}

/** Asks one thing of a frame and gives what it answered. */
export async function ask(port: FakePort, method: string, params: unknown = {}): Promise<unknown> {
  const id = port.sent.length + 1;
  await port.send({ id, method, params });
  return port.sent.find((message) => (message as { id?: number }).id === id);
}
