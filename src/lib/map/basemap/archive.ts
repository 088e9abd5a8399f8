import { addProtocol } from 'maplibre-gl';
import { EtagMismatch, FetchSource, PMTiles, Protocol, TileType } from 'pmtiles';
import { archiveLayers } from './archive-layers.ts';
import { asBasemapError, BasemapError } from './basemap-error.ts';
import type { GroundOf } from './ground.ts';

let protocol: Protocol | null = null;

/** MapLibre knows protocols by name for all maps of a page at once. */
function theProtocol(): Protocol {
  if (protocol === null) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  return protocol;
}

/** The file of an archive; tells that it is not there from what is wrong inside it. */
class ArchiveFile extends FetchSource {
  override async getBytes(
    ...range: Parameters<FetchSource['getBytes']>
  ): ReturnType<FetchSource['getBytes']> {
    try {
      return await super.getBytes(...range);
    } catch (cause) {
      // The reader of archives itself answers to a changed file.
      if (cause instanceof EtagMismatch) throw cause;
      throw new BasemapError('unreachable', { cause });
    }
  }
}

/**
 * Opens a PMTiles archive of vector tiles in the schema of Protomaps.
 * @param address absolute
 * @throws BasemapError `unreachable` when there is no such file, `invalid` when it is no archive
 */
export async function loadArchive(
  id: string,
  address: string,
  signal: AbortSignal,
): Promise<GroundOf> {
  // Made anew each time: an archive remembers for good that it could not be read.
  const archive = new PMTiles(new ArchiveFile(address));
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as BasemapError);
    });
  });
  const header = await Promise.race([archive.getHeader(), aborted]).catch((error: unknown) => {
    throw asBasemapError(error, 'invalid');
  });
  if (header.tileType !== TileType.Mvt) throw new BasemapError('invalid');
  theProtocol().add(archive);
  const source = `${id}/archive`;
  return (context) => ({
    sources: { [source]: { type: 'vector', url: `pmtiles://${address}`, attribution: '' } },
    layers: archiveLayers(id, source, context),
    glyphs: null,
    sprites: [],
  });
}
