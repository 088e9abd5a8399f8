import { describe, expect, it } from 'vitest';
import { readGeometries } from '#lib/core/atlas/geometries.ts';

describe('the file of geometries', () => {
  it('gives each feature its shape by id, and movements their instants', () => {
    const point = { type: 'Point' as const, coordinates: [10, 50] };
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [10, 50],
        [11, 51],
      ],
    };
    const geometries = readGeometries({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'gate', geometry: point, properties: { instants: null } },
        { type: 'Feature', id: 'march', geometry: line, properties: { instants: [0, 60_000] } },
      ],
    });
    expect([...geometries]).toEqual([
      ['gate', { geometry: point, instants: null }],
      ['march', { geometry: line, instants: [0, 60_000] }],
    ]);
  });
});
