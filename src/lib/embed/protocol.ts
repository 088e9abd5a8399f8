import type { Certainty } from '#lib/core/time/interval.ts';
import type { TimeMode } from '#lib/core/time/time-filter.ts';
import type { Drawn } from './driver.ts';
import type { ErrorName } from './error.ts';

/** The version of the protocol that this code speaks. It grows when something in it breaks. */
export const VERSION = 1;

/** From the frame to the window around it, once its script listens. Holds no secret. */
export interface Hello {
  readonly atlasMap: 'hello';
  readonly versions: readonly number[];
}

/** From the window around it to the frame, with one port; the nonce comes back in the welcome. */
export interface Connect {
  readonly atlasMap: 'connect';
  readonly version: number;
  readonly nonce: string;
}

/** The first message on the port. */
export type Answer =
  | { readonly atlasMap: 'welcome'; readonly version: number; readonly nonce: string }
  | { readonly atlasMap: 'refuse'; readonly nonce: string; readonly error: Fault };

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

/** How time is read; durations in ISO 8601, such as `PT6H`. */
export interface ModeSetting {
  readonly mode: TimeMode;
  readonly window: string;
  readonly glow: string;
  readonly certainty: Certainty;
}

/** What a host can subscribe to, with what each event tells. */
export interface Events {
  /** The view as a fragment, `#map=…&at=…`. */
  readonly view: string;
  /** ISO 8601 with the offset of the atlas's zone. */
  readonly time: string;
  readonly mode: ModeSetting;
  readonly layers: readonly string[];
  readonly selection: string | null;
  readonly chapter: string | null;
  readonly playing: boolean;
  readonly ready: Drawn;
  /** CSS pixels that the frame needs at its present width. */
  readonly height: number;
}

export type EventName = keyof Events;
