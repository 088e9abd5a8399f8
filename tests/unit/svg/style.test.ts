import { expect, it } from 'vitest';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { PALETTES } from '#lib/tokens/colours.ts';

/** What the picture reads of the style. What is not here would be drawn by the map alone. */
const READ: Readonly<Record<string, readonly string[]>> = {
  background: ['background-color', 'background-opacity'],
  fill: [
    'fill-color',
    'fill-opacity',
    'fill-pattern',
    'fill-outline-color',
    'fill-sort-key',
    // Areas of a picture have no soft edge of their own that could be left out.
    'fill-antialias',
  ],
  line: [
    'line-color',
    'line-opacity',
    'line-width',
    'line-dasharray',
    'line-pattern',
    'line-cap',
    'line-join',
    'line-sort-key',
  ],
  symbol: [
    'symbol-placement',
    'symbol-spacing',
    'symbol-sort-key',
    'icon-image',
    'icon-size',
    'icon-offset',
    'icon-rotate',
    'icon-rotation-alignment',
    'icon-allow-overlap',
    'icon-ignore-placement',
    'icon-padding',
    'icon-opacity',
    'text-field',
    'text-font',
    'text-size',
    'text-max-width',
    'text-line-height',
    'text-letter-spacing',
    'text-anchor',
    'text-variable-anchor',
    'text-radial-offset',
    'text-justify',
    'text-padding',
    'text-offset',
    'text-allow-overlap',
    'text-color',
    'text-halo-color',
    'text-halo-width',
    'text-opacity',
    // A name without its dot is drawn, a dot without its name is not: as all of the style's have it.
    'icon-optional',
    // Names along lines are set where the line is straight or bends less than this.
    'text-max-angle',
  ],
};

it('the picture draws every property that the style of the map sets', () => {
  const { layers } = mapStyle({
    palette: PALETTES.light,
    language: 'en',
    firstLanguage: 'en',
    selected: 'a-feature',
    basemap: { type: 'FeatureCollection', features: [] },
    fontFaces: {},
  });
  const unread = layers.flatMap(({ id, type, ...layer }) => {
    const set = Object.keys({
      ...('paint' in layer ? layer.paint : {}),
      ...('layout' in layer ? layer.layout : {}),
    });
    return set.filter((name) => !READ[type]?.includes(name)).map((name) => `${id}: ${name}`);
  });
  expect(unread).toEqual([]);
});
