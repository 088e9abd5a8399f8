import { geoMercator, geoStream, type GeoProjection } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { BoundingBox, Camera } from '#lib/core/atlas/model.ts';

/** A place in the picture: pixels right of and below its top left corner. */
export type Point = readonly [x: number, y: number];
/** `[left, top, right, bottom]` in pixels. */
export type Box = readonly [number, number, number, number];

/** A piece of a line or ring in pixels. */
export interface Run {
  readonly points: readonly Point[];
  /** Whether it is a ring; the first point is not repeated at its end. */
  readonly closed: boolean;
}

/** At zoom 0 MapLibre draws the world this many pixels wide. */
const WORLD_PIXELS = 512;
/** Pixels beyond the picture that are still drawn, so that no edge of a clipped area shows. */
const MARGIN = 24;

/**
 * From `[longitude, latitude]` to pixels, as MapLibre's camera has it: web Mercator, `2^zoom` times
 * 512 pixels around the world, turned by the bearing. Pitch is left out: a picture is seen from above.
 */
export class MapProjection {
  readonly #project: GeoProjection;
  /** Of the clipped area, in pixels. */
  readonly #corners: readonly [number, number][];
  /** Pixels per metre on the ground at the centre. */
  readonly pixelsPerMetre: number;
  readonly zoom: number;
  readonly bearing: number;
  /** MapLibre lays patterns and dashes out for whole zooms, and enlarges them in between by this much. */
  readonly growth: number;

  /** @param frame the part of the picture that holds the map, the camera's centre in its middle */
  constructor(camera: Camera, [left, top, right, bottom]: Box) {
    const { center, zoom, bearing } = camera;
    const [west, north] = [left - MARGIN, top - MARGIN];
    const [east, south] = [right + MARGIN, bottom + MARGIN];
    this.zoom = zoom;
    this.growth = 2 ** (zoom - Math.floor(zoom));
    this.bearing = bearing;
    this.#project = geoMercator()
      .scale((WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI))
      .center([center[0], center[1]])
      .translate([(left + right) / 2, (top + bottom) / 2])
      .angle(bearing)
      // Straight lines of the data stay straight on the map, and no ring is cut on the globe.
      .preclip((stream) => stream)
      .precision(0)
      .clipExtent([
        [west, north],
        [east, south],
      ]);
    this.#corners = [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    const circumference = 40_075_016.7 * Math.cos((center[1] * Math.PI) / 180);
    this.pixelsPerMetre = (WORLD_PIXELS * 2 ** zoom) / circumference;
  }

  /** What of the ground the picture and its margin cover, as a box of degrees. */
  get ground(): BoundingBox {
    const corners = this.#corners.map(
      (corner) => this.#project.invert?.(corner) ?? ([0, 0] as const),
    );
    const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ];
  }

  /** Where a place lies, in the picture or out of it. */
  point([longitude = 0, latitude = 0]: Position): Point {
    return this.#project([longitude, latitude]) ?? [NaN, NaN];
  }

  /** The lines or rings of a geometry, clipped to the picture and a margin around it. */
  runs(geometry: Geometry): Run[] {
    const runs: { points: Point[]; closed: boolean }[] = [];
    let inPolygon = false;
    let run: Point[] = [];
    const stream = this.#project.stream({
      point: (x, y) => run.push([x, y]),
      lineStart: () => (run = []),
      lineEnd: () => {
        if (run.length > 1) runs.push({ points: run, closed: inPolygon });
      },
      polygonStart: () => (inPolygon = true),
      polygonEnd: () => (inPolygon = false),
      sphere: () => undefined,
    });
    geoStream(geometry, stream);
    return runs;
  }
}
