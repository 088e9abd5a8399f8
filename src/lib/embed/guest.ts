import type { MapDriver } from './driver.ts';
import { readApproach } from './guest/envelope.ts';
import { Session, type GuestPort } from './guest/session.ts';
import { later as byTimer, type Later } from './later.ts';
import { LIMITS } from './limits.ts';
import {
  makeNonce,
  VERSION,
  type Answer,
  type Connect,
  type Fault,
  type Hello,
} from './protocol.ts';

/** What the guest needs of the window of its frame. */
export interface GuestWindow {
  readonly parent: object & { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface GuestOptions {
  /** The window of the frame. */
  readonly window: GuestWindow;
  readonly later?: Later;
  /** Known to nobody before this frame says hello. */
  readonly nonce?: string;
}

/** A playing clock changes with every picture; hosts are told at most this often, in milliseconds. */
const CALM = 50;

/**
 * Lets the window around a frame drive the map in it, by messages of the protocol. Only that
 * window is heard, and of what it sends only what the protocol describes; nothing in a message is
 * shown, run or followed. In a window of its own it does nothing.
 * @returns its undoing
 */
export function serveGuest(
  driver: MapDriver,
  { window, later = byTimer, nonce = makeNonce() }: GuestOptions,
): () => void {
  const { parent } = window;
  if (Object.is(parent, window)) return () => {};
  let sessions: readonly Session[] = [];
  let cancel: (() => void) | null = null;

  const sayHello = (): void => {
    const hello: Hello = { atlasMap: 'hello', versions: [VERSION], nonce };
    // Whoever is around the frame may read it: it opens nothing but this map.
    parent.postMessage(hello, '*');
  };

  const accept = (port: GuestPort): void => {
    const forget = (over: Session) => {
      sessions = sessions.filter((session) => session !== over);
    };
    sessions = [...sessions, new Session(driver, port, forget)];
    for (const oldest of sessions.slice(0, -LIMITS.hosts)) {
      const message = `the frame serves ${String(LIMITS.hosts)} hosts, and others came later`;
      oldest.dismiss({ name: 'Disconnected', message });
    }
    port.postMessage({ atlasMap: 'welcome', version: VERSION, nonce } satisfies Answer);
  };

  const hear = ({ data, source, origin, ports: [port] }: MessageEvent): void => {
    if (source !== parent || !isAround(window, origin)) return;
    const approach = readApproach(data);
    if (approach?.atlasMap === 'ask') sayHello();
    if (approach?.atlasMap !== 'connect' || port === undefined) return;
    const error = objectionTo(approach, nonce);
    if (error === null) {
      accept(port);
    } else {
      port.postMessage({ atlasMap: 'refuse', error } satisfies Answer);
      port.close();
    }
  };

  const tell = (): void => {
    cancel ??= later(() => {
      cancel = null;
      for (const session of sessions) session.notify();
    }, CALM);
  };

  window.addEventListener('message', hear);
  const unsubscribe = driver.subscribe(tell);
  sayHello();
  return () => {
    window.removeEventListener('message', hear);
    unsubscribe();
    cancel?.();
    for (const session of sessions) session.close();
  };
}

/** Why a handshake is refused, or null. */
function objectionTo({ version, nonce }: Connect, mine: string): Fault | null {
  if (version !== VERSION) {
    const message = `this frame speaks version ${String(VERSION)}`;
    return { name: 'UnsupportedVersion', message };
  }
  if (nonce === mine) return null;
  return { name: 'InvalidArgument', message: '"nonce" is not that of the last hello' };
}

/**
 * Whether an origin is that of the window around the frame, as far as the browser tells. An opaque
 * one has no name; the check of the window itself then has to do.
 */
function isAround({ location: { ancestorOrigins } }: GuestWindow, origin: string): boolean {
  const around = ancestorOrigins?.[0];
  return origin === 'null' || around === undefined || around === 'null' || around === origin;
}
