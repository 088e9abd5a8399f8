import type { MapDriver } from './driver.ts';
import { readConnect } from './guest/envelope.ts';
import { Session, type GuestPort } from './guest/session.ts';
import { LIMITS } from './limits.ts';
import { VERSION, type Answer, type Connect, type Fault, type Hello } from './protocol.ts';

/** What the guest needs of the window of its frame. */
export interface GuestWindow {
  readonly parent: object & { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Runs a task after so many milliseconds; returns a way to cancel it. */
export type Later = (task: () => void, milliseconds: number) => () => void;

export interface GuestOptions {
  /** The window of the frame. */
  readonly window: GuestWindow;
  readonly later?: Later;
}

/** A playing clock changes with every picture; hosts are told at most this often, in milliseconds. */
const CALM = 50;

const byTimer: Later = (task, milliseconds) => {
  const timer = setTimeout(task, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/**
 * Lets the window around a frame drive the map in it, by messages of the protocol. Only that
 * window is heard, and of what it sends only what the protocol describes; nothing in a message is
 * shown, run or followed. In a window of its own it does nothing.
 * @returns its undoing
 */
export function serveGuest(
  driver: MapDriver,
  { window, later = byTimer }: GuestOptions,
): () => void {
  const { parent } = window;
  if (Object.is(parent, window)) return () => {};
  let sessions: readonly Session[] = [];
  const nonces = new Set<string>();
  let cancel: (() => void) | null = null;

  const accept = (port: GuestPort, nonce: string): void => {
    const session = new Session(driver, port);
    sessions = [...sessions, session];
    for (const oldest of sessions.slice(0, -LIMITS.hosts)) oldest.close();
    sessions = sessions.slice(-LIMITS.hosts);
    port.postMessage({ atlasMap: 'welcome', version: VERSION, nonce } satisfies Answer);
  };

  const hear = ({ data, source, origin, ports }: MessageEvent): void => {
    if (source !== parent || !isAround(window, origin)) return;
    const connect = readConnect(data);
    const [port] = ports;
    if (connect === null || port === undefined) return;
    const { nonce } = connect;
    const error = objectionTo(connect, nonces);
    if (error === null) {
      remember(nonces, nonce);
      accept(port, nonce);
    } else {
      port.postMessage({ atlasMap: 'refuse', nonce, error } satisfies Answer);
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
  parent.postMessage({ atlasMap: 'hello', versions: [VERSION] } satisfies Hello, '*');
  return () => {
    window.removeEventListener('message', hear);
    unsubscribe();
    cancel?.();
    for (const session of sessions) session.close();
    sessions = [];
  };
}

/** Why a handshake is refused, or null. */
function objectionTo({ version, nonce }: Connect, nonces: ReadonlySet<string>): Fault | null {
  if (version !== VERSION) {
    const message = `this frame speaks version ${String(VERSION)}`;
    return { name: 'UnsupportedVersion', message };
  }
  // A nonce stands for one handshake: one that comes again is not of a host that waits for it.
  if (nonce !== '' && !nonces.has(nonce)) return null;
  return { name: 'InvalidArgument', message: '"nonce" must be 16 to 64 fresh letters and digits' };
}

function remember(nonces: Set<string>, nonce: string): void {
  nonces.add(nonce);
  const [oldest] = nonces;
  if (nonces.size > LIMITS.nonces && oldest !== undefined) nonces.delete(oldest);
}

/**
 * Whether an origin is that of the window around the frame, as far as the browser tells. An opaque
 * one has no name; the check of the window itself then has to do.
 */
function isAround({ location: { ancestorOrigins } }: GuestWindow, origin: string): boolean {
  const around = ancestorOrigins?.[0];
  return origin === 'null' || around === undefined || around === 'null' || around === origin;
}
