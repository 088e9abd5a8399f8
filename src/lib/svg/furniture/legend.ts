import type { Feature as GeoJsonFeature } from 'geojson';
import type { Atlas, Kind, Meaning } from '#lib/core/atlas/model.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import { imageNames } from '#lib/map/style/meanings.ts';
import type { Part } from '#lib/map/part.ts';
import type { PictureLanguage, PictureSign } from '#lib/messages/picture.ts';
import { textIn } from '#lib/messages/text.ts';
import { FILL_PATTERNS } from '#lib/tokens/patterns.ts';
import type { Definitions } from '../draw/definitions.ts';
import type { Box, MapProjection, Point } from '../projection.ts';
import { element, number } from '../xml.ts';
import { drawSign } from './signs.ts';
import type { Palette } from '#lib/tokens/colours.ts';

/** A sign and the words that say what it means. */
export interface LegendItem {
  readonly words: string;
  /** Draws the sign around a point, 24 pixels wide. */
  readonly draw: (middle: Point) => string;
}

export interface LegendOptions {
  readonly atlas: Atlas;
  readonly visible: readonly VisibleFeature[];
  readonly parts: readonly Part[];
  readonly projection: MapProjection;
  readonly frame: Box;
  readonly definitions: Definitions;
  readonly palette: Palette;
  readonly words: PictureLanguage;
  readonly language: string;
}

/** Pixels that a shape is wide and high together: less is a dot. */
const LEAST_SEEN = 12;

/** What of the map's signs is to be seen in the frame, and no more. */
export function legendOf(options: LegendOptions): LegendItem[] {
  const { parts, projection, frame, words, palette } = options;
  const seen = parts.filter(({ geometry }) => isSeen(geometry, projection, frame));
  const sign = (name: PictureSign): LegendItem => ({
    words: words.picture.signs[name],
    draw: (middle) => drawSign(name, middle, options.definitions, palette),
  });
  return [
    ...meaningsOf(seen, options),
    ...fillsOf(seen, options),
    ...signsOf(seen, options).map(sign),
  ];
}

function isSeen(
  geometry: GeoJsonFeature['geometry'],
  projection: MapProjection,
  [left, top, right, bottom]: Box,
): boolean {
  if (geometry.type === 'Point') {
    const [x, y] = projection.point(geometry.coordinates);
    return x >= left && x <= right && y >= top && y <= bottom;
  }
  // From afar a building has no pattern or edge that could be told apart.
  return projection.runs(geometry).some(({ points }) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > LEAST_SEEN;
  });
}

function meaningsOf(
  seen: readonly Part[],
  { atlas, definitions, language }: LegendOptions,
): LegendItem[] {
  const shown = new Set(seen.map(({ properties }) => properties.meaning));
  return atlas.meanings
    .filter(({ id }) => shown.has(id))
    .map(({ id, name }) => ({
      words: textIn(name, language),
      draw: ([x, y]) =>
        element('use', {
          href: `#${definitions.symbol(imageNames.mark(id))}`,
          transform: `translate(${number(x)} ${number(y)})`,
        }),
    }));
}

/** The states of places that a pattern tells: named by the kinds of the atlas. */
function fillsOf(
  seen: readonly Part[],
  { atlas, visible, definitions, palette, language }: LegendOptions,
): LegendItem[] {
  const ids = new Set(
    seen
      .filter(
        ({ properties, geometry }) => properties.part === 'shape' && /Polygon/.test(geometry.type),
      )
      .map(({ properties }) => properties.feature),
  );
  const kinds = new Map(atlas.kinds.map((kind) => [kind.id, kind]));
  const swatches = new Map<string, { kind: Kind; meaning: Meaning }>();
  for (const { feature } of visible) {
    const kind = kinds.get(feature.kind);
    if (!ids.has(feature.id) || kind?.fill == null) continue;
    if (FILL_PATTERNS[kind.fill].strokes !== null)
      swatches.set(kind.id, { kind, meaning: feature.meaning });
  }
  return [...swatches.values()].map(({ kind, meaning }) => ({
    words: textIn(kind.name, language),
    draw: ([x, y]) => {
      const fill = kind.fill ?? 'solid';
      const { opacity, ruined } = FILL_PATTERNS[fill];
      const colour = ruined ? palette.ruined : palette[meaning].fill;
      const box = { x: x - 9, y: y - 6, width: 18, height: 12 };
      return [
        element('rect', { ...box, fill: colour, 'fill-opacity': opacity }),
        element('rect', {
          ...box,
          fill: definitions.pattern(imageNames.pattern(fill, meaning)),
          stroke: colour,
        }),
      ].join('');
    },
  }));
}

function signsOf(seen: readonly Part[], { visible }: LegendOptions): PictureSign[] {
  const shapes = seen.filter(({ properties }) => properties.part === 'shape');
  const isLine = ({ geometry }: Part): boolean => geometry.type.endsWith('LineString');
  const isArea = ({ geometry }: Part): boolean => geometry.type.endsWith('Polygon');
  const lines = shapes.filter(isLine);
  const present: Readonly<Record<PictureSign, boolean>> = {
    inferredEdge: shapes.some((part) => isArea(part) && part.properties.dashed === true),
    ring: seen.some(({ properties }) => properties.part === 'ring'),
    attestedPath: lines.some(({ properties }) => properties.dashed !== true),
    inferredPath: lines.some(({ properties }) => properties.dashed === true),
    arrow: seen.some(({ properties }) => properties.part === 'arrow'),
    possible:
      seen.some(({ properties }) => properties.certainty === 'possible') &&
      visible.some(({ certainty }) => certainty === 'possible'),
  };
  return (Object.keys(present) as PictureSign[]).filter((sign) => present[sign]);
}
