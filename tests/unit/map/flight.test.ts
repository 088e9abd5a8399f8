import type { Feature } from '#lib/core/atlas/model.ts';
import { cameraFor, coverMap, moveCamera } from '#lib/map/flight.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { feature } from '../atlas-builder.ts';

/** A map of 800 by 600 pixels at `zoom`, of which the place is in view or not. */
function mapAt(zoom: number, inView = true, right = 0, pitch = 0) {
  const moves: string[] = [];
  const jumps: unknown[] = [];
  const map = {
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getBounds: () => ({ contains: () => inView }),
    getZoom: () => zoom,
    getPitch: () => pitch,
    getPadding: () => ({ top: 0, right, bottom: 0, left: 0 }),
    getCenter: () => [400, 300],
    unproject: (point: [number, number]) => point,
    jumpTo: (target: unknown) => {
      jumps.push(target);
      moves.push('jump');
    },
    easeTo: () => moves.push('ease'),
    flyTo: () => moves.push('fly'),
  };
  return { map: map as unknown as MapLibreMap, moves, jumps };
}

const zoomFor = (zoom: number, given: Partial<Feature>, inView = true) =>
  cameraFor(mapAt(zoom, inView).map, feature('a', given))?.zoom ?? NaN;

describe('the camera that shows a feature', () => {
  it('comes nearer to a place well known than to one barely known', () => {
    const precise = zoomFor(5, { uncertainty: 30 });
    const vague = zoomFor(5, { uncertainty: 5000 });
    expect(precise).toBeGreaterThan(vague + 3);
    expect(precise).toBeLessThanOrEqual(16);
  });

  it('stays as near as it is when the place is in view', () => {
    expect(zoomFor(17, { uncertainty: 30 })).toBe(17);
  });

  it('does not stay near where the place could not be seen whole', () => {
    const large = { bbox: [9, 49, 11, 51] as const, uncertainty: 100 };
    expect(zoomFor(16, large)).toBeLessThan(9);
  });

  it('stays farther away where something covers part of the map', () => {
    const large = feature('a', { bbox: [9, 49, 11, 51], uncertainty: 100 });
    const free = cameraFor(mapAt(16).map, large)?.zoom ?? NaN;
    expect(cameraFor(mapAt(16, true, 400).map, large)?.zoom).toBeLessThan(free);
  });

  it('does not keep the zoom of elsewhere', () => {
    expect(zoomFor(17, { uncertainty: 5000 }, false)).toBeLessThan(12);
  });

  it('looks at the middle of an area, and nowhere without a place', () => {
    const { map } = mapAt(10);
    const wide = feature('a', { anchor: [9.1, 49.1], bbox: [9, 49, 11, 51] });
    expect(cameraFor(map, wide)?.center).toEqual([10, 50]);
    expect(cameraFor(map, feature('a', { anchor: null, bbox: null }))).toBeNull();
  });
});

describe('what covers the map', () => {
  const card = { top: 0, right: 300, bottom: 0, left: 0 };

  it('moves the middle of the camera, not the ground', () => {
    const { map, jumps } = mapAt(10);
    coverMap(map, card);
    expect(jumps).toEqual([{ center: [250, 300], padding: card }]);
  });

  it('keeps the middle when the page is turned to be read the other way', () => {
    const { map, jumps } = mapAt(10, true, 300);
    const turned = { ...card, right: 0, left: 300 };
    coverMap(map, turned);
    expect(jumps).toEqual([{ center: [400, 300], padding: turned }]);
  });

  it('keeps the middle when the card is wider in another language', () => {
    const { map, jumps } = mapAt(10, true, 300);
    const wider = { ...card, right: 340 };
    coverMap(map, wider);
    expect(jumps).toEqual([{ center: [400, 300], padding: wider }]);
  });

  it('moves the middle up, not the ground, when a caption comes beside an open card', () => {
    const { map, jumps } = mapAt(10, true, 300);
    const captioned = { ...card, bottom: 120 };
    coverMap(map, captioned);
    expect(jumps).toEqual([{ center: [250, 240], padding: captioned }]);
  });

  it('takes no more than a third of the height of a low map', () => {
    const { map, jumps } = mapAt(10);
    coverMap(map, { ...card, right: 0, bottom: 132 });
    coverMap(map, { ...card, right: 0, bottom: 500 });
    expect(jumps).toMatchObject([{ padding: { bottom: 132 } }, { padding: { bottom: 200 } }]);
  });

  it('leaves the height of a tilted map alone, which would be seen from elsewhere', () => {
    const { map, jumps } = mapAt(10, true, 300, 40);
    coverMap(map, { ...card, bottom: 132 });
    expect(jumps).toEqual([]);
  });

  it('stops no flight when nothing has changed', () => {
    const { map, jumps } = mapAt(10, true, 300);
    coverMap(map, card);
    expect(jumps).toEqual([]);
  });
});

describe('moving the camera', () => {
  it('jumps where motion is unwanted, glides within the view, flies beyond it', () => {
    const near = mapAt(10);
    moveCamera(near.map, { center: [10, 50] }, { animate: false });
    moveCamera(near.map, { center: [10, 50] }, {});
    expect(near.moves).toEqual(['jump', 'ease']);
    const far = mapAt(10, false);
    moveCamera(far.map, { center: [10, 50] }, {});
    expect(far.moves).toEqual(['fly']);
  });
});
