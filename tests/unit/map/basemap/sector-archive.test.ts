import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, TileType } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { ArchiveBytes } from '../../../fixtures/pmtiles/archive-bytes.ts';
import { pmtilesFile } from '../../../fixtures/pmtiles/pmtiles-file.ts';

const sector = new PMTiles(new ArchiveBytes(readFileSync('tests/fixtures/pmtiles/sector.pmtiles')));

describe('the archive that tests draw', () => {
  it('is one of vector tiles from the whole world down to streets', async () => {
    const header = await sector.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      tileType: TileType.Mvt,
      clustered: true,
      minZoom: 0,
      maxZoom: 14,
      minLon: 73.07,
      maxLat: 33.73,
    });
    expect(await sector.getMetadata()).toMatchObject({ name: 'Sector' });
  });

  it('holds streets and names in the layers of Protomaps', async () => {
    const found = await sector.getZxy(14, 11517, 6560);
    const tile = new VectorTile(new PbfReader(new Uint8Array(found?.data ?? new ArrayBuffer())));
    expect(Object.keys(tile.layers)).toEqual(expect.arrayContaining(['earth', 'roads', 'places']));
    const { roads } = tile.layers;
    const kinds = new Set(
      Array.from({ length: roads?.length ?? 0 }, (_, i) => roads?.feature(i).properties['kind']),
    );
    expect([...kinds]).toContain('minor_road');
  });

  it('has every tile of its region and none beside it', async () => {
    const header = await sector.getHeader();
    expect(header.numAddressedTiles).toBe(30);
    expect((await sector.getZxy(0, 0, 0))?.data.byteLength).toBeGreaterThan(0);
    expect(await sector.getZxy(14, 0, 0)).toBeUndefined();
  });
});

describe('a written archive', () => {
  it('gives back each tile under its own address', async () => {
    const tiles = [
      [3, 7, 0],
      [0, 0, 0],
      [3, 0, 7],
      [2, 1, 3],
    ].map(([z = 0, x = 0, y = 0]) => ({ z, x, y, data: Uint8Array.from([z, x, y]) }));
    const bytes = pmtilesFile({ tiles, bounds: [-180, -85, 180, 85], metadata: {} });
    const archive = new PMTiles(new ArchiveBytes(bytes));
    for (const { z, x, y, data } of tiles) {
      const found = await archive.getZxy(z, x, y);
      expect([...new Uint8Array(found?.data ?? new ArrayBuffer())]).toEqual([...data]);
    }
    expect(await archive.getZxy(3, 1, 1)).toBeUndefined();
  });
});
