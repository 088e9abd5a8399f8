import type { BoundingBox, Locator } from '../atlas/model.ts';

/** An inset of a country: where `[longitude, latitude]` lies in it, in pixels from the top left. */
export interface Inset {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the country. */
  readonly outline: string;
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
}

/** Draws a country `height` pixels high, degrees of longitude shortened as at its middle. */
export function insetOf({ bbox, rings }: Locator, height: number): Inset {
  const [west, south, east, north] = bbox;
  const scale = height / (north - south);
  const across = scale * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const x = (longitude: number) => (longitude - west) * across;
  const y = (latitude: number) => (north - latitude) * scale;
  const outline = rings
    .map((ring) => {
      const points = ring.map(
        ([longitude = 0, latitude = 0]) => `${x(longitude).toFixed(1)} ${y(latitude).toFixed(1)}`,
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
  return { width: (east - west) * across, height, outline, x, y };
}

/** Pixels of the world's width at zoom 0. */
const WORLD = 512;

/** The zoom at which a box of degrees is `pixels` wide on a Web Mercator map. */
export function zoomThatFits([west, , east]: BoundingBox, pixels: number): number {
  return Math.log2((pixels / WORLD) * (360 / (east - west)));
}
