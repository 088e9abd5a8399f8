import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { archiveLayers } from '#lib/map/basemap/archive-layers.ts';
import { withGround, type Ground } from '#lib/map/basemap/ground.ts';
import { BASEMAP_SOURCE, FEATURE_SOURCES, FONTS } from '#lib/map/style/context.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { PALETTES, THEMES, type Theme } from '#lib/tokens/colours.ts';

const faces = Object.fromEntries(
  Object.values(FONTS).flatMap((stack) =>
    stack.map((name) => [name, [{ url: `https://site.example.org/${name}.woff2` }]]),
  ),
);
const ours = (theme: Theme = 'light', language = 'en') =>
  mapStyle({
    palette: PALETTES[theme],
    language,
    firstLanguage: 'en',
    selected: null,
    basemap: { type: 'FeatureCollection', features: [] },
    fontFaces: faces,
  });

const ground = (id: string, more: Partial<Ground> = {}): Ground => ({
  sources: { [`${id}/a`]: { type: 'vector', url: 'https://a.example.org/a' } },
  layers: [
    { id: `${id}/paper`, type: 'background' },
    { id: `${id}/roads`, type: 'line', source: `${id}/a`, 'source-layer': 'roads' },
  ],
  glyphs: null,
  sprites: [],
  ...more,
});

const archive = (theme: Theme, language: string): Ground => ({
  sources: { 'town/archive': { type: 'vector', url: 'pmtiles://https://a.example.org/a.pmtiles' } },
  layers: archiveLayers('town', 'town/archive', { palette: PALETTES[theme], language }),
  glyphs: null,
  sprites: [],
});

const idsOf = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);
const features = idsOf(ours()).filter((id) =>
  ours().layers.some(
    (layer) =>
      layer.id === id && 'source' in layer && FEATURE_SOURCES.includes(String(layer.source)),
  ),
);

describe('the style on another base map', () => {
  it('draws night over it, and above that every feature of the atlas in the same order', () => {
    const ids = idsOf(withGround(ours(), ground('town'), null));
    expect(features.length).toBeGreaterThan(5);
    expect(ids).toEqual(['town/paper', 'town/roads', 'night', ...features]);
  });

  it('is our own style unchanged on the bundled one', () => {
    expect(withGround(ours(), null, null)).toEqual(ours());
  });

  it('has what is still loading beneath what is shown', () => {
    expect(idsOf(withGround(ours(), null, ground('town')))).toEqual([
      'town/paper',
      'town/roads',
      ...idsOf(ours()),
    ]);
    expect(idsOf(withGround(ours(), ground('city'), ground('town'))).slice(0, 4)).toEqual([
      'town/paper',
      'town/roads',
      'city/paper',
      'city/roads',
    ]);
  });

  it('keeps the data of the bundled one, so that going back needs no request', () => {
    const { sources } = withGround(ours(), ground('town'), null);
    expect(new Set(Object.keys(sources))).toEqual(
      new Set([...FEATURE_SOURCES, BASEMAP_SOURCE, 'town/a']),
    );
  });

  it('finds letters and pictures of that base map beside the fonts of the site', () => {
    const glyphs = 'https://a.example.org/{fontstack}/{range}.pbf';
    const sprites = [{ id: 'default', url: 'https://a.example.org/sprite' }];
    const style = withGround(ours(), ground('town', { glyphs, sprites }), null);
    expect(style).toMatchObject({ glyphs, sprite: sprites, 'font-faces': ours()['font-faces'] });
    expect(validateStyleMin(style as never)).toEqual([]);
  });
});

describe('the style on an archive', () => {
  it.each(THEMES.flatMap((theme) => ['en', 'ur'].map((language) => [theme, language] as const)))(
    'is sound in the %s theme in %s',
    (theme, language) => {
      const style = withGround(ours(theme, language), archive(theme, language), null);
      expect(validateStyleMin(style as never)).toEqual([]);
    },
  );

  it('writes names with the fonts of the site only, and needs no pictures', () => {
    const { layers } = archive('light', 'ur');
    const symbols = layers.filter((layer) => layer.type === 'symbol');
    expect(symbols.length).toBeGreaterThan(5);
    const stacks: unknown[] = Object.values(FONTS);
    for (const { id, layout } of symbols) {
      expect(stacks, id).toContainEqual(layout?.['text-font']);
      expect(JSON.stringify(layout), id).not.toMatch(/Noto Sans|icon-|uppercase/);
    }
    expect(JSON.stringify(layers)).not.toContain('icon-image');
  });

  it('names things in the language of the page', () => {
    expect(JSON.stringify(archive('light', 'ur').layers)).toContain('"name:ur"');
    expect(JSON.stringify(archive('light', 'en').layers)).not.toContain('"name:ur"');
  });

  it('has the same layers in every theme and language, in colours of the theme', () => {
    const light = archive('light', 'en').layers;
    const dark = archive('dark', 'ur').layers;
    expect(dark.map(({ id }) => id)).toEqual(light.map(({ id }) => id));
    const earth = (layers: Ground['layers']) => layers.find(({ id }) => id === 'town/earth');
    expect(earth(light)).toMatchObject({ paint: { 'fill-color': PALETTES.light.paper } });
    expect(earth(dark)).toMatchObject({ paint: { 'fill-color': PALETTES.dark.paper } });
  });
});
