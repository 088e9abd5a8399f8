import type { ErrorName, EventName } from './api.ts';

/** The version of the protocol that this code speaks. It grows when something in it breaks. */
export const VERSION = 1;

/** From the window around a frame to the frame: say hello once more. */
export interface Ask {
  readonly atlasMap: 'ask';
}

/** From the frame to the window around it, once its script listens and whenever it is asked. */
export interface Hello {
  readonly atlasMap: 'hello';
  readonly versions: readonly number[];
  /** Another one whenever the frame is loaded. */
  readonly nonce: string;
}

/** From the window around it to the frame, with one port and the nonce of the hello. */
export interface Connect {
  readonly atlasMap: 'connect';
  readonly version: number;
  readonly nonce: string;
}

/** The first message on the port. */
export type Answer =
  | { readonly atlasMap: 'welcome'; readonly version: number; readonly nonce: string }
  | { readonly atlasMap: 'refuse'; readonly error: Fault };

/** From the frame on the port, the last message there: this host is heard no more. */
export interface Bye {
  readonly atlasMap: 'bye';
  readonly error: Fault;
}

/** From the host on the port. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>> | null;
}

/** To the host on the port: exactly one for every request. */
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: Fault };

/** To the host on the port, for events it subscribed to. */
export interface Notice {
  readonly event: EventName;
  readonly value: unknown;
}

/** An error as it travels. */
export interface Fault {
  readonly name: ErrorName;
  readonly message: string;
}

/** 128 random bits, in pages that are not served securely as well. */
export function makeNonce(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
}
