import type { BasemapFault } from '#lib/core/atlas/basemap-fault.ts';
import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { BasemapError } from './basemap-error.ts';

/** What MapLibre's error events carry when a source or one of its tiles fails. */
interface Failure {
  readonly error: Error;
  readonly sourceId?: string;
  readonly tile?: unknown;
}

/**
 * Resolves when the first tile of the sources that `isOurs` names is there, or the map has nothing left to load.
 * @param fault what it means when none of the tiles can be used
 * @throws BasemapError when a source fails or every tile does, or the reason of the signal
 */
export function drawn(
  map: MapLibreMap,
  isOurs: (source: string) => boolean,
  fault: BasemapFault,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const finish = (settle: () => void): void => {
      map.off('error', onError);
      map.off('sourcedata', onData);
      map.off('idle', onIdle);
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const fail = (cause: unknown): void => {
      finish(() => {
        reject(cause instanceof BasemapError ? cause : new BasemapError(fault, { cause }));
      });
    };
    const onError = (event: object): void => {
      const { error, sourceId = '', tile } = event as Failure;
      if (!isOurs(sourceId)) return;
      // A tile may fail where others do not; without its source there is none.
      if (tile === undefined) fail(error);
      else failure = error;
    };
    const onData = ({ sourceId, tile }: MapSourceDataEvent): void => {
      if (tile && isOurs(sourceId)) finish(resolve);
    };
    const onIdle = (): void => {
      if (failure === null) finish(resolve);
      else fail(failure);
    };
    const onAbort = (): void => {
      fail(signal.reason);
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    map.on('error', onError);
    map.on('sourcedata', onData);
    map.on('idle', onIdle);
    signal.addEventListener('abort', onAbort);
    map.triggerRepaint();
  });
}
