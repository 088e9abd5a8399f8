import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MapProjection } from '#lib/svg/projection.ts';

/** Where MapLibre's camera puts a place: its own formulae, `mercatorXfromLng` and so on. */
function mapLibrePoint(
  [longitude, latitude]: readonly [number, number],
  camera: { center: readonly [number, number]; zoom: number; bearing: number },
  [width, height]: readonly [number, number],
): [number, number] {
  const world = 512 * 2 ** camera.zoom;
  const x = (lng: number) => (world * (180 + lng)) / 360;
  const y = (lat: number) =>
    (world * (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)))) /
    360;
  const [right, down] = [x(longitude) - x(camera.center[0]), y(latitude) - y(camera.center[1])];
  const turn = (-camera.bearing * Math.PI) / 180;
  return [
    width / 2 + right * Math.cos(turn) - down * Math.sin(turn),
    height / 2 + right * Math.sin(turn) + down * Math.cos(turn),
  ];
}

const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ),
  zoom: fc.double({ min: 3.5, max: 18.5, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});

describe('the projection of a picture', () => {
  it('puts every place on the pixel where the map has it', () => {
    const near = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(camera, near, (view, [east, north]) => {
        const size = [1200, 630] as const;
        // Within a few screens of the centre, whatever the zoom.
        const reach = 360 / 2 ** view.zoom;
        const place = [
          Math.max(-179.9, Math.min(179.9, view.center[0] + east * reach)),
          Math.max(-84, Math.min(84, view.center[1] + north * reach)),
        ] as const;
        const projection = new MapProjection(view, [0, 0, ...size]);
        const [x, y] = projection.point([...place]);
        const [wantedX, wantedY] = mapLibrePoint(place, view, size);
        expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.01);
      }),
    );
  });

  it('puts the centre of the camera in the middle of the frame', () => {
    const view = { center: [13.4, 52.5], zoom: 12.3, bearing: 40, pitch: 0 } as const;
    const [x, y] = new MapProjection(view, [100, 80, 700, 480]).point([13.4, 52.5]);
    expect([Math.round(x), Math.round(y)]).toEqual([400, 280]);
  });

  it('clips lines and areas to the picture and a margin, whichever way they are wound', () => {
    const view = { center: [0, 0], zoom: 4, bearing: 0, pitch: 0 } as const;
    const projection = new MapProjection(view, [0, 0, 400, 300]);
    const ring = [
      [-60, -60],
      [60, -60],
      [60, 60],
      [-60, 60],
      [-60, -60],
    ];
    for (const coordinates of [ring, ring.toReversed()]) {
      const [run] = projection.runs({ type: 'Polygon', coordinates: [coordinates] });
      const xs = run?.points.map(([x]) => x) ?? [];
      const ys = run?.points.map(([, y]) => y) ?? [];
      expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([
        -24, 424, -24, 324,
      ]);
    }
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [-60, 1],
        [60, 1],
      ],
    };
    expect(projection.runs(line)).toHaveLength(1);
    const away = {
      type: 'LineString' as const,
      coordinates: [
        [-60, 60],
        [60, 60],
      ],
    };
    expect(projection.runs(away)).toEqual([]);
  });
});
