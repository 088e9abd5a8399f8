import type { Ask, Connect, Request } from '../protocol.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether a message of unknown origin is an object with names, and no list. */
export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What the window around the frame asks for before there is a port, or null for every other
 * message. What is wrong in a handshake gives a version that nobody speaks, or an empty nonce.
 */
export function readApproach(data: unknown): Ask | Connect | null {
  if (!isRecord(data)) return null;
  const { atlasMap, version, nonce } = data;
  if (atlasMap === 'ask') return { atlasMap };
  if (atlasMap !== 'connect') return null;
  return {
    atlasMap,
    version: typeof version === 'number' ? version : NaN,
    nonce: typeof nonce === 'string' ? nonce : '',
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
