import { BasemapError } from './basemap-error.ts';
import { groundOfStyle } from './foreign-style.ts';
import type { Ground, GroundOf } from './ground.ts';

/**
 * Fetches a style of another host. It looks the same in every theme and language.
 * @throws BasemapError when the host does not answer or what it sends is no style
 */
export async function loadStyle(
  id: string,
  address: string,
  pixelRatio: number,
  signal: AbortSignal,
): Promise<GroundOf> {
  const response = await answerOf(address, signal);
  let json: unknown;
  try {
    json = await response.json();
  } catch (cause) {
    signal.throwIfAborted();
    throw new BasemapError('invalid', { cause });
  }
  const ground = groundOfStyle(json, id, response.url || address);
  const sprites = await answering(ground.sprites, pixelRatio, signal);
  return () => ({ ...ground, sprites });
}

/** @throws BasemapError `unreachable`, or the reason of the signal */
async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new BasemapError('unreachable', { cause });
  }
  if (!response.ok) throw new BasemapError('unreachable', { cause: response.status });
  return response;
}

/**
 * The sprites that are there. MapLibre holds back every mark, ours too, for as long as a sprite is
 * on its way: one that does not come must not be asked of it. From here they lie in the cache.
 */
async function answering(
  sprites: Ground['sprites'],
  pixelRatio: number,
  signal: AbortSignal,
): Promise<Ground['sprites']> {
  const there = await Promise.all(
    sprites.map(async ({ url }) => {
      const files = ['.json', '.png'].map(async (ending) => {
        const file = new URL(url);
        file.pathname += (pixelRatio > 1 ? '@2x' : '') + ending;
        return (await answerOf(file.href, signal)).arrayBuffer();
      });
      const results = await Promise.allSettled(files);
      signal.throwIfAborted();
      return results.every(({ status }) => status === 'fulfilled');
    }),
  );
  return sprites.filter((_, index) => there[index]);
}
