import { describe, expect, it } from 'vitest';
import { BasemapError } from '#lib/map/basemap/basemap-error.ts';
import { groundOfStyle } from '#lib/map/basemap/foreign-style.ts';

const ADDRESS = 'https://tiles.example.org/styles/plain';

const plain = {
  version: 8,
  sources: { streets: { type: 'vector', url: 'https://tiles.example.org/planet' } },
  layers: [
    { id: 'background', type: 'background' },
    { id: 'roads', type: 'line', source: 'streets', 'source-layer': 'roads' },
  ],
};
const groundOf = (changes: object = {}) => groundOfStyle({ ...plain, ...changes }, 'town', ADDRESS);

describe('a style of another host', () => {
  it('keeps its sources and layers apart from ours by their ids', () => {
    const { sources, layers } = groundOf();
    expect(Object.keys(sources)).toEqual(['town/streets']);
    expect(layers).toMatchObject([
      { id: 'town/background', type: 'background' },
      { id: 'town/roads', source: 'town/streets', 'source-layer': 'roads' },
    ]);
  });

  it('leaves the credits to the atlas, which has them in every language', () => {
    expect(groundOf().sources['town/streets']).toHaveProperty('attribution', '');
  });

  it('may name its parts relative to itself', () => {
    const { sources, glyphs, sprites } = groundOf({
      sources: {
        streets: { type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.pbf'] },
        parks: { type: 'geojson', data: 'parks.json' },
      },
      glyphs: '/fonts/{fontstack}/{range}.pbf',
      sprite: '../sprites/plain',
    });
    expect(sources).toMatchObject({
      'town/streets': { tiles: ['https://tiles.example.org/tiles/{z}/{x}/{y}.pbf'] },
      'town/parks': { data: 'https://tiles.example.org/styles/parks.json' },
    });
    expect(glyphs).toBe('https://tiles.example.org/fonts/{fontstack}/{range}.pbf');
    expect(sprites).toEqual([{ id: 'default', url: 'https://tiles.example.org/sprites/plain' }]);
  });

  it('needs neither letters nor pictures, and may have several sets of these', () => {
    expect(groundOf()).toMatchObject({ glyphs: null, sprites: [] });
    const sprite = [
      { id: 'default', url: 'https://a.example.org/a' },
      { id: 'signs', url: 'https://a.example.org/b' },
    ];
    expect(groundOf({ sprite }).sprites).toEqual(sprite);
  });

  it('draws raised buildings flat, so that they hide no feature', () => {
    const { layers } = groundOf({
      layers: [
        {
          id: 'houses',
          type: 'fill-extrusion',
          source: 'streets',
          'source-layer': 'building',
          minzoom: 14,
          filter: ['has', 'height'],
          paint: {
            'fill-extrusion-color': '#ddd',
            'fill-extrusion-height': ['get', 'height'],
            'fill-extrusion-opacity': 0.8,
          },
        },
      ],
    });
    expect(layers).toEqual([
      {
        id: 'town/houses',
        type: 'fill',
        source: 'town/streets',
        'source-layer': 'building',
        minzoom: 14,
        filter: ['has', 'height'],
        paint: { 'fill-color': '#ddd', 'fill-opacity': 0.8 },
      },
    ]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'style'],
    ['a list', []],
    ['another version', { ...plain, version: 7 }],
    ['no sources', { ...plain, sources: undefined }],
    ['a source that is none', { ...plain, sources: { streets: 'https://a.example.org' } }],
    ['no layers', { ...plain, layers: {} }],
    ['a layer that is none', { ...plain, layers: [null] }],
    ['a layer without an id', { ...plain, layers: [{ type: 'background' }] }],
    [
      'a layer of an unknown source',
      { ...plain, layers: [{ id: 'a', type: 'line', source: 'b' }] },
    ],
    ['a layer of our features', { ...plain, layers: [{ id: 'a', type: 'line', source: 'atlas' }] }],
    ['letters of no address', { ...plain, glyphs: 'https://' }],
  ])('is refused when it is %s', (_, json) => {
    let error: unknown;
    try {
      groundOfStyle(json, 'town', ADDRESS);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BasemapError);
    expect(error).toHaveProperty('fault', 'invalid');
  });
});
