import type { Connect, Request } from '../protocol.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether a message of unknown origin is an object with names, and no list. */
export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Letters, digits, hyphens and underscores: what `crypto.randomUUID` or base64url give. */
const NONCE = /^[\w-]{16,64}$/;

/**
 * A handshake, or null for any other message of the window around the frame. What is wrong in it
 * gives a version that nobody speaks, or an empty nonce.
 */
export function readConnect(data: unknown): Connect | null {
  if (!isRecord(data) || data.atlasMap !== 'connect') return null;
  const { version, nonce } = data;
  return {
    atlasMap: 'connect',
    version: typeof version === 'number' ? version : NaN,
    nonce: typeof nonce === 'string' && NONCE.test(nonce) ? nonce : '',
  };
}

/**
 * A request, or null for a message that could not be answered, having no id. What is wrong in it
 * gives a method of no name, or arguments of null.
 */
export function readRequest(data: unknown): Request | null {
  if (!isRecord(data)) return null;
  const { id, method, params = {} } = data;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0) return null;
  return {
    id,
    method: typeof method === 'string' ? method : '',
    params: isRecord(params) ? params : null,
  };
}
