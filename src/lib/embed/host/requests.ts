import { AtlasMapError } from '../error.ts';
import { isRecord } from '../guest/envelope.ts';
import type { Later } from '../later.ts';
import type { Request } from '../protocol.ts';

interface Waiting {
  readonly request: Request;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: AtlasMapError) => void;
  readonly cancel: () => void;
  sent: boolean;
}

/** Requests that wait for their answers, and for a connection to be sent over. */
export class Requests {
  readonly #later: Later;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #send: ((request: Request) => void) | null = null;

  constructor(later: Later) {
    this.#later = later;
  }

  /**
   * @param timeout milliseconds
   * @throws {AtlasMapError} the frame's own error, Timeout or Disconnected
   */
  ask(method: string, params: Request['params'], timeout: number): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      const cancel = this.#later(() => {
        this.#waiting.delete(id);
        reject(new AtlasMapError('Timeout', `no answer to "${method}" in ${String(timeout)} ms`));
      }, timeout);
      this.#waiting.set(id, {
        request: { id, method, params },
        resolve,
        reject,
        cancel,
        sent: false,
      });
      this.#flush();
    });
  }

  /** Sends what waits, and from now on whatever is asked. */
  open(send: (request: Request) => void): void {
    this.#send = send;
    this.#flush();
  }

  /** Takes an answer; false for a message that is none. */
  answer(data: unknown): boolean {
    if (!isRecord(data) || typeof data.id !== 'number') return false;
    const waiting = this.#waiting.get(data.id);
    if (waiting === undefined) return true;
    this.#waiting.delete(data.id);
    waiting.cancel();
    if ('error' in data) waiting.reject(errorOf(data.error));
    else waiting.resolve(data.result);
    return true;
  }

  /** Breaks what was sent and will never be answered; what was not sent waits for a connection. */
  interrupt(
    error = new AtlasMapError('Disconnected', 'the frame was closed or loaded anew'),
  ): void {
    this.#send = null;
    for (const [id, { sent, cancel, reject }] of this.#waiting) {
      if (!sent) continue;
      this.#waiting.delete(id);
      cancel();
      reject(error);
    }
  }

  /** Breaks everything that waits. */
  close(): void {
    for (const waiting of this.#waiting.values()) waiting.sent = true;
    this.interrupt();
  }

  #flush(): void {
    if (this.#send === null) return;
    for (const [id, waiting] of this.#waiting) {
      if (waiting.sent) continue;
      waiting.sent = true;
      try {
        this.#send(waiting.request);
      } catch {
        this.#waiting.delete(id);
        waiting.cancel();
        const message = 'functions and parts of the page cannot be sent to the frame';
        waiting.reject(new AtlasMapError('InvalidArgument', message));
      }
    }
  }
}

/** An error out of a message; one that is not of the protocol says no more than that it failed. */
export function errorOf(fault: unknown): AtlasMapError {
  const { name, message } = isRecord(fault) ? fault : {};
  if (typeof name !== 'string' || typeof message !== 'string') {
    return new AtlasMapError('Failed', 'the frame answered what cannot be read');
  }
  return new AtlasMapError(name as AtlasMapError['name'], message);
}
