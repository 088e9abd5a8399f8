import type { EventName, Events } from '../api.ts';
import { AtlasMapError } from '../error.ts';
import { isEventName } from '../event-names.ts';
import { isRecord } from '../guest/envelope.ts';

type Listener = (value: never) => void;

/** Who listens to what, and what each event told last. */
export class Listeners {
  readonly #listeners = new Map<EventName, Set<Listener>>();
  readonly #told = new Map<EventName, unknown>();
  readonly #changed: () => void;

  /** @param changed is called when other events are listened to than before */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Events that somebody listens to. */
  get names(): EventName[] {
    return [...this.#listeners.keys()];
  }

  /** @throws {AtlasMapError} InvalidArgument for an event that there is not */
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void): () => void {
    // The frame would refuse this name, and with it all others that are listened to.
    if (!isEventName(name)) {
      throw new AtlasMapError('InvalidArgument', `there is no event "${String(name)}"`);
    }
    // A function of its own, so that one listener can listen twice and stop once.
    const own: Listener = (value) => {
      try {
        listener(value);
      } catch (error) {
        // It is its author's to mend; the others hear all the same.
        reportError(error);
      }
    };
    const others = this.#listeners.get(name);
    if (others === undefined) {
      this.#listeners.set(name, new Set([own]));
      this.#changed();
    } else {
      others.add(own);
      if (this.#told.has(name)) {
        queueMicrotask(() => {
          if (others.has(own)) own(this.#told.get(name) as never);
        });
      }
    }
    return () => {
      const all = this.#listeners.get(name);
      if (!all?.delete(own) || all.size > 0) return;
      this.#listeners.delete(name);
      this.#told.delete(name);
      this.#changed();
    };
  }

  /** Takes what an event tells; a message that is no such thing is passed over. */
  hear(data: unknown): void {
    if (!isRecord(data)) return;
    const listeners = this.#listeners.get(data.event as EventName);
    if (listeners === undefined) return;
    this.#told.set(data.event as EventName, data.value);
    for (const listener of [...listeners]) listener(data.value as never);
  }
}
