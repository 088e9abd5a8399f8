import type { EventName } from '../api.ts';
import type { MapDriver } from '../driver.ts';
import { AtlasMapError } from '../error.ts';
import { EVENT_NAMES, isEventName } from '../event-names.ts';
import { LIMITS } from '../limits.ts';
import type { Bye, Fault, Notice, Reply, Request } from '../protocol.ts';
import { invalid, texts } from './arguments.ts';
import { readRequest } from './envelope.ts';
import { METHODS } from './methods.ts';
import { stateOf } from './state.ts';

/** What a session needs of a MessagePort. */
export interface GuestPort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** One host on its port: answers its requests and tells it of what it subscribed to. */
export class Session {
  readonly #driver: MapDriver;
  readonly #port: GuestPort;
  /** What the host was told last of each event it subscribed to, as text. */
  #told = new Map<EventName, string>();
  #waiting = 0;
  #open = true;
  readonly #onClose: (session: Session) => void;

  /** @param onClose is called once, when the session is over, whoever ended it */
  constructor(driver: MapDriver, port: GuestPort, onClose: (session: Session) => void) {
    this.#driver = driver;
    this.#port = port;
    this.#onClose = onClose;
    port.onmessage = ({ data }) => {
      void this.#receive(data);
    };
  }

  /** Tells the host what has changed since it was last told. */
  notify(): void {
    for (const name of this.#told.keys()) this.#tell(name);
  }

  /** Ends the session and tells the host why: what it still waits for will not be answered. */
  dismiss(error: Fault): void {
    this.#send({ atlasMap: 'bye', error });
    this.close();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#told.clear();
    this.#port.onmessage = null;
    this.#port.close();
    this.#onClose(this);
  }

  #send(message: Reply | Notice | Bye): void {
    if (this.#open) this.#port.postMessage(message);
  }

  async #receive(data: unknown): Promise<void> {
    const request = readRequest(data);
    if (request === null) return;
    const { id } = request;
    this.#waiting += 1;
    try {
      const result = await this.#answer(request);
      this.#send({ id, result: result ?? null });
    } catch (error) {
      this.#send({ id, error: faultOf(error) });
    } finally {
      this.#waiting -= 1;
      // Whoever asked learns at once what came of it; all others a little later.
      this.notify();
    }
  }

  #answer({ method, params }: Request): unknown {
    if (this.#waiting > LIMITS.waiting) {
      throw new AtlasMapError('Busy', `more than ${String(LIMITS.waiting)} requests wait`);
    }
    if (params === null) throw invalid('"params" must be an object');
    if (method === 'close') return this.close();
    if (method === 'subscribe') return this.#subscribe(texts(params, 'events'));
    const run = METHODS.get(method);
    if (run === undefined) throw new AtlasMapError('UnknownMethod', 'there is no such method');
    return run(this.#driver, params);
  }

  /** From now on the host is told of these events and no others, and then of each what it is now. */
  #subscribe(names: readonly string[]): readonly EventName[] {
    if (!names.every(isEventName)) {
      throw invalid(`"events" may hold ${EVENT_NAMES.join(', ')}`);
    }
    const wanted = EVENT_NAMES.filter((name) => names.includes(name));
    this.#told = new Map(wanted.map((name) => [name, this.#told.get(name) ?? '']));
    return wanted;
  }

  #tell(event: EventName): void {
    const value = stateOf(this.#driver, event);
    const text = JSON.stringify(value);
    if (this.#told.get(event) === text) return;
    this.#told.set(event, text);
    this.#send({ event, value });
  }
}

/** What a host may learn of an error: those of the protocol; of others no more than that. */
function faultOf(error: unknown): Fault {
  if (error instanceof AtlasMapError) return { name: error.name, message: error.message };
  return { name: 'Failed', message: 'the map could not do it' };
}
