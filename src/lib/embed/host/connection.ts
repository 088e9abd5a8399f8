import type { EventName, Events } from '../api.ts';
import { AtlasMapError } from '../error.ts';
import { isRecord } from '../guest/envelope.ts';
import type { Later } from '../later.ts';
import { VERSION, type Ask, type Connect, type Request } from '../protocol.ts';
import type { Frame } from './frame.ts';
import { Listeners } from './listeners.ts';
import { errorOf, Requests } from './requests.ts';

/** What a connection needs of the page it is in. */
export interface HostWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface ConnectionOptions {
  readonly window: HostWindow;
  /** The frame as it is now: an element may put another in its place. */
  readonly frame: () => Frame | null;
  readonly later: Later;
  /** Milliseconds. */
  readonly timeout: number;
}

/** The host's side of the protocol: shakes hands whenever the frame says hello anew. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #requests: Requests;
  readonly #listeners = new Listeners(() => {
    this.#subscribe();
  });
  #port: MessagePort | null = null;
  /** That of the hello that was answered last. */
  #nonce: unknown = null;
  #closed = false;
  /** Why the frame ended the connection; it stays so until the frame is loaded anew. */
  #dismissed: AtlasMapError | null = null;
  readonly #welcomed: ((error: AtlasMapError | null) => void)[] = [];

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#requests = new Requests(options.later);
    options.window.addEventListener('message', this.#hear);
    // A frame that said hello before this does so once more; one still to come will do so itself.
    options.frame()?.window.postMessage({ atlasMap: 'ask' } satisfies Ask, '*');
  }

  /** @throws {AtlasMapError} when the frame refuses, or says nothing for too long */
  opened(): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.#options.later(() => {
        reject(new AtlasMapError('Timeout', 'the frame says nothing that this protocol knows'));
      }, this.#options.timeout);
      this.#welcomed.push((error) => {
        cancel();
        if (error === null) resolve();
        else reject(error);
      });
    });
  }

  /** @param more milliseconds that the request may take beyond the usual */
  ask(method: string, params: Request['params'] = {}, more = 0): Promise<unknown> {
    if (this.#closed) {
      return Promise.reject(new AtlasMapError('Disconnected', 'this handle was closed'));
    }
    if (this.#dismissed !== null) return Promise.reject(this.#dismissed);
    if (this.#options.frame() === null) {
      this.#disconnect();
      return Promise.reject(new AtlasMapError('Disconnected', 'the frame is in no page'));
    }
    return this.#requests.ask(method, params, this.#options.timeout + more);
  }

  on<Name extends EventName>(event: Name, listener: (value: Events[Name]) => void): () => void {
    return this.#listeners.on(event, listener);
  }

  close(): void {
    this.#closed = true;
    this.#options.window.removeEventListener('message', this.#hear);
    this.#port?.postMessage({ id: 0, method: 'close' });
    this.#disconnect();
    this.#requests.close();
  }

  #disconnect(error?: AtlasMapError): void {
    this.#port?.close();
    this.#port = null;
    this.#requests.interrupt(error);
  }

  readonly #hear = ({ data, source, origin }: MessageEvent): void => {
    const frame = this.#options.frame();
    if (frame === null || source !== frame.window || origin !== frame.origin) return;
    const hello: unknown = data;
    if (!isRecord(hello) || hello.atlasMap !== 'hello' || hello.nonce === this.#nonce) return;
    this.#nonce = hello.nonce;
    this.#shakeHands(frame, hello.nonce);
  };

  #shakeHands({ window, origin }: Frame, nonce: unknown): void {
    this.#disconnect();
    this.#dismissed = null;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => {
      this.#receive(port1, data);
    };
    const connect = {
      atlasMap: 'connect',
      version: VERSION,
      nonce: String(nonce),
    } satisfies Connect;
    // A frame of opaque origin can be addressed by no name.
    window.postMessage(connect, origin === 'null' ? '*' : origin, [port2]);
  }

  #receive(port: MessagePort, data: unknown): void {
    if (port !== this.#port || this.#requests.answer(data) || !isRecord(data)) return;
    if (data.atlasMap === 'welcome' && data.nonce === this.#nonce) {
      this.#subscribe();
      this.#requests.open((request) => {
        port.postMessage(request);
      });
      for (const tell of this.#welcomed.splice(0)) tell(null);
    } else if (data.atlasMap === 'refuse') {
      for (const tell of this.#welcomed.splice(0)) tell(errorOf(data.error));
    } else if (data.atlasMap === 'bye') {
      this.#dismissed = errorOf(data.error);
      this.#disconnect(this.#dismissed);
    } else {
      this.#listeners.hear(data);
    }
  }

  #subscribe(): void {
    // With the id of no request: nobody waits for this answer.
    this.#port?.postMessage({
      id: 0,
      method: 'subscribe',
      params: { events: this.#listeners.names },
    });
  }
}
