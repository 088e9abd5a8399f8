import { onTestFinished, vi } from 'vitest';
import type { Basemap } from '#lib/core/atlas/model.ts';
import { atlas } from '../../compiled-atlas.ts';

const [longitude, latitude] = atlas.camera.center;

/** The folder in which the archive of the tests lies. */
export const ARCHIVES = new URL('/tests/fixtures/pmtiles/', location.href).href;

export const town: Basemap = {
  id: 'town',
  name: { en: 'Town' },
  style: null,
  archive: 'sector.pmtiles',
  hosts: [],
  attribution: { en: 'Town © its mappers' },
  privacy: null,
};

export const streets: Basemap = {
  id: 'streets',
  name: { en: 'Streets' },
  style: 'https://tiles.example.org/styles/streets',
  archive: null,
  hosts: ['tiles.example.org'],
  attribution: { en: 'Streets © their mappers' },
  privacy: { en: '' },
};

/** A style of another host that needs nothing beside itself: a green square around the camera. */
export const squareStyle = {
  version: 8,
  sources: {
    square: {
      type: 'geojson',
      attribution: '<b>Square</b>',
      data: {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [longitude - 1, latitude - 1],
              [longitude + 1, latitude - 1],
              [longitude + 1, latitude + 1],
              [longitude - 1, latitude + 1],
              [longitude - 1, latitude - 1],
            ],
          ],
        },
      },
    },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'square', type: 'fill', source: 'square', paint: { 'fill-color': '#0a0' } },
  ],
};

type Answer = (request: Request) => Promise<Response> | Response;

/** Answers what the page asks of addresses that hold `part`, until the test is over. */
export function answer(part: string, answered: Answer): { readonly asked: string[] } {
  const original = window.fetch.bind(window);
  const asked: string[] = [];
  const spy = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.includes(part)) return original(input, init);
    asked.push(request.url);
    return answered(request);
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  return { asked };
}

/** The archive as it would come from a host, its bytes changed by `change`. */
export async function changedArchive(change: (bytes: Uint8Array) => Uint8Array): Promise<Answer> {
  const whole = await fetch(`${ARCHIVES}${String(town.archive)}`);
  const bytes = change(new Uint8Array(await whole.arrayBuffer()));
  return (request) => {
    const [, first = '0', last = '0'] =
      /(\d+)-(\d+)/.exec(request.headers.get('range') ?? '') ?? [];
    if (Number(first) >= bytes.length) {
      const headers = { 'content-range': `bytes */${String(bytes.length)}` };
      return new Response(null, { status: 416, headers });
    }
    return new Response(bytes.slice(Number(first), Number(last) + 1), { status: 206 });
  };
}
