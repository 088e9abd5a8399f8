import type { PlacedGeometry } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import type { Certainty } from '#lib/core/time/interval.ts';
import { drawnWay } from '#lib/core/movement/drawn-way.ts';
import { isInferred } from '#lib/core/movement/mover.ts';
import { AGES, type Age } from '#lib/core/visible/glow.ts';
import type { Geometry, LineString, Position } from 'geojson';
import { bearingAtEnd } from './bearing.ts';
import { fillStrength } from './fill-strength.ts';
import { isLine, isMark } from './geometry-kind.ts';
import { pixelsAtZoomZero, reachOf, zoomAtWhich } from './ground-size.ts';
import { labelRank, labelZoom, PRIORITIES } from './label-rank.ts';
import type { Part, PartContext, PartName } from './part.ts';
import type { Slot } from './slots.ts';
import { isStanding } from './thinning.ts';
import { circleAround } from './uncertainty-ring.ts';

const ARROWS: readonly string[] = ['movement', 'flow', 'aim'];
/** A ring narrower than this says no more than the mark itself. Metres. */
const LEAST_RING = 60;
/** A ring smaller than this is not drawn. Pixels. */
const LEAST_RING_PIXELS = 14;
/** Areas that reach further are named along their outline. Metres. */
const OUTLINE_LABEL_REACH = 220;
const OUTLINE_LABEL_PIXELS = 90;

/** Opacity of what is nearly gone; from age to age it fades by the same factor. */
const LEAST_FADED = 0.12;
/** Marks of what is over are smaller than those of what is only possible, which are pale too. */
const OVER_SCALE = 0.72;

/** A whole line is solid only where all of it is attested; its trail tells the pieces apart. */
const isDashed = (feature: Feature, { attested }: PlacedGeometry): boolean =>
  attested === undefined ? isInferred(feature) : !attested.every(Boolean);

/**
 * A visible feature as the map draws it: its shape, a label point, and where they apply the circle
 * within which its true position lies (radius in metres to scale) and the head of an arrow. All
 * of them come and go together. Of what is over and glows on only shape and arrow are left.
 */
export function partsOf(
  feature: Feature,
  placed: PlacedGeometry,
  state: Certainty | Age,
  slot: Slot,
  context: PartContext,
): Part[] {
  const geometry = drawnShape(feature, placed);
  const order = context.orderOf(feature);
  const reach = isMark(geometry) ? 0 : reachOf(feature.bbox);
  const standing = isStanding(feature);
  const isFading = typeof state === 'number' && state > 0;
  const shared = {
    feature: feature.id,
    meaning: feature.meaning,
    fill: context.fillOf(feature),
    ...(typeof state === 'number'
      ? { certainty: 'over' as const, faded: LEAST_FADED ** (state / AGES) }
      : { certainty: state }),
    order,
    dashed: isDashed(feature, placed),
    standing,
    strength: fillStrength(reach),
    unsure: isInferred(feature) && (feature.uncertainty ?? 0) >= LEAST_RING,
  };
  const part = (name: PartName, shape: Geometry, properties: Record<string, unknown>): Part => ({
    type: 'Feature',
    geometry: shape,
    properties: {
      id: name === 'shape' ? feature.id : `${feature.id}#${name}`,
      part: name,
      ...shared,
      ...properties,
    },
  });

  const anchor = feature.anchor;
  const line = isLine(geometry);
  const alongOutline = line || reach > OUTLINE_LABEL_REACH;
  const rank = labelRank(feature, geometry);
  const markFrom = context.markFrom(feature);
  const label = feature.name[context.language] ?? Object.values(feature.name)[0] ?? feature.id;
  const words = { label, priority: PRIORITIES[rank] * 10_000_000 - order };

  const parts = [
    part('shape', geometry, {
      ...words,
      offset: slot.offset,
      scale: slot.scale * (isFading ? OVER_SCALE : 1),
      // From here on the outline is long enough to be written along. The ground has its own names.
      ...(alongOutline && !line && anchor !== null && !standing
        ? { from: Math.ceil(zoomAtWhich(reach, OUTLINE_LABEL_PIXELS, anchor)) }
        : {}),
      markFrom,
    }),
  ];
  const isArrow = geometry.type === 'LineString' && ARROWS.includes(feature.kind);
  if (isFading || anchor === null) {
    return isArrow ? [...parts, arrow(geometry, part)] : parts;
  }

  const second = context.secondLanguage === null ? undefined : feature.name[context.secondLanguage];
  const note = context.labelNote(feature);
  parts.push(
    part('label', point(anchor), {
      ...words,
      rank: alongOutline ? 'outline' : rank,
      from: labelZoom(feature, rank, slot, markFrom),
      gap: slot.gap,
      reach: pixelsAtZoomZero(Math.min(reach, OUTLINE_LABEL_REACH), anchor),
      ...(rank === 'story' && second !== undefined ? { second } : {}),
      ...(note === null ? {} : { note }),
    }),
  );
  const { uncertainty } = feature;
  if (slot.ring && !line && uncertainty !== null && uncertainty >= LEAST_RING) {
    // Around an area that is itself much larger, a circle at its middle would mislead.
    if (uncertainty > reach * 0.75) {
      const from = Math.ceil(zoomAtWhich(uncertainty, LEAST_RING_PIXELS, anchor));
      parts.push(part('ring', circleAround(anchor, uncertainty), { from }));
    }
  }
  if (isArrow) parts.push(arrow(geometry, part));
  return parts;
}

/** What travels keeps to great circles, and so does the line of its way. */
function drawnShape({ kind }: Feature, { geometry }: PlacedGeometry): Geometry {
  if (kind !== 'movement' || geometry.type !== 'LineString') return geometry;
  return { type: 'LineString', coordinates: drawnWay(geometry.coordinates) };
}

function arrow(
  line: LineString,
  part: (name: PartName, shape: Geometry, properties: Record<string, unknown>) => Part,
): Part {
  const end = line.coordinates.at(-1) ?? [0, 0];
  return part('arrow', point(end), { bearing: bearingAtEnd(line.coordinates) });
}

function point(coordinates: Position): Geometry {
  return { type: 'Point', coordinates };
}
