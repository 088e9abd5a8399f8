import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { FILLS, MEANINGS } from '#lib/core/atlas/model.ts';
import { StyledLayer } from '#lib/svg/style/styled-layer.ts';
import { PALETTES, THEMES } from '#lib/tokens/colours.ts';
import { FILL_PATTERNS } from '#lib/tokens/patterns.ts';
import { fontFaces } from '#lib/map/font-faces.ts';
import type { Part } from '#lib/map/part.ts';
import { sideOf, SOURCES } from '#lib/map/split-parts.ts';
import { FEATURE_SOURCES, FONTS } from '#lib/map/style/context.ts';
import { MOVERS_BELOW } from '#lib/map/style/features-labels.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { imageNames } from '#lib/map/style/meanings.ts';

const names = [...new Set(Object.values(FONTS).flat())];
const files = Object.fromEntries(names.map((name) => [name, { latin: 'font.woff2' }]));

function style(
  theme: 'light' | 'dark' = 'light',
  language = 'en',
  selected: string | null = null,
  compact = false,
): StyleSpecification {
  return mapStyle({
    palette: PALETTES[theme],
    language,
    firstLanguage: 'en',
    basemap: { type: 'FeatureCollection', features: [] },
    fontFaces: fontFaces(files, 'https://example.org/'),
    selected,
    compact,
  });
}

const every = THEMES.flatMap((theme) =>
  ['en', 'ur', 'de'].map((language) => [theme, language] as const),
);

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('the style', () => {
  it.each(every)('is valid in the %s theme in %s', (theme, language) => {
    expect(validateStyleMin(style(theme, language))).toEqual([]);
    expect(validateStyleMin(style(theme, language, 'some-feature'))).toEqual([]);
    expect(validateStyleMin(style(theme, language, null, true))).toEqual([]);
  });

  it('has the same layers whatever the theme, the language, the choice and the width', () => {
    const ids = (of: StyleSpecification) => of.layers.map(({ id }) => id);
    const first = ids(style());
    expect(new Set(first).size).toBe(first.length);
    for (const [theme, language] of every) {
      expect(ids(style(theme, language, 'some-feature'))).toEqual(first);
      expect(ids(style(theme, language, null, true))).toEqual(first);
    }
  });

  it('takes its colours from the tokens: none of the light ones is left in the dark', () => {
    const light = new Set(stringsIn(PALETTES.light));
    const dark = new Set(stringsIn(PALETTES.dark));
    const used = stringsIn(style('dark')).filter((text) => /^#[\da-f]{3,8}$/i.test(text));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => light.has(colour) && !dark.has(colour))).toEqual([]);
    expect(used.filter((colour) => !dark.has(colour))).toEqual([]);
  });

  it('lays night over the ground alone: below every name and every feature', () => {
    const { layers } = style();
    const night = layers.findIndex(({ id }) => id === 'night');
    const telling = layers.findIndex(
      (layer) =>
        layer.type === 'symbol' ||
        ('source' in layer && FEATURE_SOURCES.includes(String(layer.source))),
    );
    expect(night).toBeGreaterThan(0);
    expect(night).toBeLessThan(telling);
    expect(layers.slice(night).every((layer) => layer.id === 'night' || 'source' in layer)).toBe(
      true,
    );
  });

  it('sets nothing in a font that the site does not bring along', () => {
    const stacks = stringsIn(style().layers).filter((text) => /^(Libre|Source|Noto) /.test(text));
    expect(stacks.length).toBeGreaterThan(0);
    expect(stacks.filter((name) => !(name in (style()['font-faces'] ?? {})))).toEqual([]);
  });

  it('lets what moves pass beneath the names and marks of features, above lines and names of the ground', () => {
    const ids = style().layers.map(({ id }) => id);
    const at = (id: string) => {
      expect(ids).toContain(id);
      return ids.indexOf(id);
    };
    const movers = at(MOVERS_BELOW);
    const above = [
      'label-events',
      'label-places',
      'label-story',
      'marks',
      'label-story-afar',
      'chosen-label',
      'chosen-name',
    ];
    for (const id of above) {
      expect(at(id), id).toBeGreaterThanOrEqual(movers);
    }
    for (const id of ['lines', 'arrows', 'areas']) expect(at(id), id).toBeLessThan(movers);
  });

  it('orders the layers of the atlas itself, since updates of the data shuffle them', () => {
    const keys = { fill: 'fill-sort-key', line: 'line-sort-key', symbol: 'symbol-sort-key' };
    // Of the chosen and of what the pointer is on there is one at a time.
    const unordered = style()
      .layers.filter((layer) => 'source' in layer && FEATURE_SOURCES.includes(String(layer.source)))
      .filter(({ id }) => !/^(chosen|hover)-/.test(id))
      .filter((layer) => {
        const key = keys[layer.type as keyof typeof keys];
        const layout = (layer.layout ?? {}) as object;
        // Marks that may cover one another stand in the order of their places down the picture.
        return !(key in layout) && !('icon-allow-overlap' in layout);
      });
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });

  it('keeps names short where they would run over the edge', () => {
    const layoutOf = (compact: boolean) => {
      const layer = style('light', 'en', null, compact).layers.find(
        ({ id }) => id === 'label-story',
      );
      return (layer?.layout ?? {}) as Record<string, unknown>;
    };
    expect(layoutOf(true)['text-field']).toEqual(['get', 'label']);
    expect(layoutOf(true)['text-variable-anchor']).toEqual(
      expect.arrayContaining(['bottom', 'top', 'bottom-right']),
    );
    const widths = JSON.stringify(layoutOf(true)['text-max-width']).match(/[\d.]+/g) ?? [];
    expect(widths.filter((width) => Number(width) > 7)).toEqual([]);
    expect(layoutOf(false)['text-field']).not.toEqual(['get', 'label']);
  });

  it('has the letters of a name of a feature drawn once, not for every side it may stand on', () => {
    const features = style().layers.filter(
      (layer) => layer.type === 'symbol' && FEATURE_SOURCES.includes(layer.source),
    );
    const laidRound = features.filter(
      ({ layout = {} }) => 'text-variable-anchor' in layout && 'text-field' in layout,
    );
    expect(laidRound.length).toBeGreaterThan(3);
    for (const { id, layout } of laidRound) {
      expect((layout as { 'text-justify'?: unknown })['text-justify'], id).not.toBe('auto');
    }
  });

  it('names what is chosen once; a place of the story from near among its neighbours, whose side it would take', () => {
    const named = (rank: string, zoom: number) => {
      const properties = { part: 'label', feature: 'chosen', rank, from: 0 };
      const label = {
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [0, 0] },
      } satisfies Feature;
      const source = SOURCES[sideOf(label as unknown as Part)];
      return style('light', 'en', 'chosen')
        .layers.filter((layer) => 'source' in layer && layer.source === source)
        .map((layer) => new StyledLayer(layer, zoom))
        .filter((layer) => /label|name/.test(layer.id) && layer.shows && layer.takes(label))
        .map(({ id }) => id);
    };
    expect(named('event', 17)).toEqual(['chosen-label']);
    // The label of what is named along its line or outline.
    expect(named('outline', 14)).toEqual(['chosen-label']);
    expect(named('place', 14)).toEqual(['chosen-name']);
    expect(named('story', 12)).toEqual(['chosen-name']);
    expect(named('story', 13)).toEqual(['label-story']);
    expect(named('story', 17)).toEqual(['label-story']);
  });

  it('writes the name of what is only possible paler, as it draws its shape', () => {
    const opacityOf = (id: string, certainty: string) => {
      const feature: Feature = {
        type: 'Feature',
        properties: { part: 'label', certainty },
        geometry: { type: 'Point', coordinates: [0, 0] },
      };
      const layer = style().layers.find((one) => one.id === id);
      if (layer === undefined) throw new Error(`No layer ${id}.`);
      return new StyledLayer(layer, 14).paint<number>('text-opacity', feature);
    };
    for (const id of ['label-story', 'label-places', 'label-events', 'chosen-name']) {
      expect(opacityOf(id, 'certain'), id).toBe(1);
      expect(opacityOf(id, 'possible'), id).toBeLessThan(0.8);
    }
  });

  it('never lets two labels touch, but for the one of the chosen feature', () => {
    const overlapping = style().layers.filter(
      ({ layout }) => layout !== undefined && 'text-allow-overlap' in layout,
    );
    expect(overlapping.map(({ id }) => id)).toEqual(['chosen-label', 'chosen-name']);
  });

  it('names the ground in the language of the map, else in the first of the atlas', () => {
    const ground = (language: string) =>
      style('light', language).layers.find(({ id }) => id === 'label-settlements')?.layout;
    expect(ground('en')).toMatchObject({ 'text-field': ['get', 'name'] });
    expect(ground('ur')).toMatchObject({
      'text-field': ['coalesce', ['get', 'name:ur'], ['get', 'name']],
    });
  });

  it('does not pull joined letters apart', () => {
    const spacings = (language: string) =>
      style('light', language).layers.flatMap(({ layout }) =>
        layout !== undefined && 'text-letter-spacing' in layout
          ? [layout['text-letter-spacing']]
          : [],
      );
    expect(spacings('en').some((spacing) => spacing !== 0)).toBe(true);
    expect(spacings('ur').every((spacing) => spacing === 0)).toBe(true);
  });

  it('dashes and names a line of control', () => {
    const { layers } = style();
    const line = layers.find(({ id }) => id === 'boundaries-control');
    expect(line?.paint).toHaveProperty('line-dasharray');
    expect(layers.find(({ id }) => id === 'boundary-names')?.layout).toHaveProperty('text-field');
  });

  it('names images as they are drawn', () => {
    for (const meaning of MEANINGS) expect(imageNames.mark(meaning)).toBe(`mark-${meaning}`);
    const patterned = FILLS.filter((fill) => FILL_PATTERNS[fill].strokes !== null);
    expect(patterned.map((fill) => imageNames.pattern(fill, 'focus'))).toEqual([
      'pattern-hatched-focus',
      'pattern-crossed-focus',
      'pattern-ruined-focus',
    ]);
    const text = JSON.stringify(style().layers);
    for (const prefix of ['mark-', 'arrow-', 'pattern-']) expect(text).toContain(`"${prefix}"`);
  });
});
