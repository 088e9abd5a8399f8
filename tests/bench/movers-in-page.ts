import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasMap } from '#lib/map/atlas-map.ts';
import type { Moving } from '#lib/map/movers/moving.ts';

/** Milliseconds of single frames, by round. */
export interface MoverSamples {
  /** Pixels of the map, such as `640x480`. */
  readonly size: string;
  readonly movements: number;
  readonly rounds: readonly {
    readonly empty: number[];
    readonly replay: number[];
    readonly replayScript: number[];
    readonly thousand: number[];
    readonly thousandScript: number[];
    readonly setData: number[];
  }[];
}

/** Runs in the page: everything it needs stands in it. */
export async function measureInPage({
  rounds,
  frames,
}: {
  rounds: number;
  frames: number;
}): Promise<MoverSamples> {
  const HOUR = 3_600_000;
  const { atlasMap } = document.querySelector('.maplibregl-map') as Element & {
    atlasMap: AtlasMap;
  };
  const layer = atlasMap.movers;
  const real = layer.tracks;
  const [first] = real;
  if (first === undefined) throw new Error('The atlas has no movement to measure.');
  const Track = first.track.constructor as new (
    options: ConstructorParameters<typeof import('#lib/core/movement/track.ts').Track>[0],
  ) => Moving['track'];

  // Only a layer that is being added is told of its map.
  let found: MapLibreMap | null = null;
  const add = layer.onAdd.bind(layer);
  layer.onAdd = (added) => {
    found = added;
    add(added);
  };
  atlasMap.showMovers(false);
  atlasMap.showMovers(true);
  if (found === null) throw new Error('The layer of movers is not on the map.');
  const map = found as MapLibreMap;

  let script = 0;
  const render = layer.render.bind(layer);
  layer.render = (gl, input) => {
    const start = performance.now();
    render(gl, input);
    script += performance.now() - start;
  };

  /** The same ways in the same hour, so that all of them move at once: worse than any real instant. */
  const together = real.map((moving): Moving => {
    const { stretches, start, end, uncertainty } = moving.track;
    const vertices = [...stretches.map(({ from }) => from), moving.track.last];
    const scale = HOUR / (end - start);
    const track = new Track({
      coordinates: vertices.map(({ longitude, latitude }) => [longitude, latitude]),
      instants: vertices.map(({ instant }) => (instant - start) * scale),
      uncertainty,
      attested: vertices.map(({ attested }) => attested),
    });
    return { ...moving, track, trail: moving.trail * scale };
  });

  const bounds = map.getBounds();
  const somewhere = (seed: number): [number, number] => {
    const random = (salt: number) => Math.abs(Math.sin(seed * 12.9898 + salt) * 43758.5453) % 1;
    const east = bounds.getWest() + random(1) * (bounds.getEast() - bounds.getWest());
    return [east, bounds.getSouth() + random(2) * (bounds.getNorth() - bounds.getSouth())];
  };
  const thousand = Array.from({ length: 1000 }, (_, index): Moving => {
    const coordinates = [somewhere(index), somewhere(index + 0.3), somewhere(index + 0.7)];
    const track = new Track({ coordinates, instants: [0, HOUR / 2, HOUR] });
    return { ...first, id: String(index), track, trail: 0, band: false };
  });

  const draw = (all: readonly Moving[]): void => {
    layer.setTracks(all);
    layer.setVisible({ has: () => true });
  };
  const collectionAt = (instant: number) => ({
    type: 'FeatureCollection' as const,
    features: thousand.map(({ track }) => {
      const { position, heading } = track.positionAt(instant);
      return {
        type: 'Feature' as const,
        properties: { heading },
        geometry: { type: 'Point' as const, coordinates: [...position] },
      };
    }),
  });
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  map.addSource('bench', { type: 'geojson', data: nothing });
  map.addLayer({
    id: 'bench',
    type: 'symbol',
    source: 'bench',
    layout: {
      'icon-image': 'arrow-focus',
      'icon-rotate': ['get', 'heading'],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  });
  const source = map.getSource<GeoJSONSource>('bench');

  /** Milliseconds of a frame and of our own script in it. */
  const frame = async (act: () => unknown): Promise<[number, number]> => {
    script = 0;
    const start = performance.now();
    await act();
    const acted = performance.now() - start;
    await atlasMap.idle();
    return [performance.now() - start, acted + script];
  };

  const result = [];
  for (let round = 0; round <= rounds; round += 1) {
    const samples = {
      empty: [] as number[],
      replay: [] as number[],
      replayScript: [] as number[],
      thousand: [] as number[],
      thousandScript: [] as number[],
      setData: [] as number[],
    };
    for (let index = 0; index < frames; index += 1) {
      const instant = ((index + 1) / (frames + 2)) * HOUR;
      draw([]);
      await atlasMap.idle();
      const [empty] = await frame(() => undefined);
      draw(together);
      await atlasMap.idle();
      const [replay, replayScript] = await frame(() => {
        layer.setTime(instant);
      });
      draw(thousand);
      await atlasMap.idle();
      const [ours, thousandScript] = await frame(() => {
        layer.setTime(instant + 1000);
      });
      draw([]);
      await source?.setData(collectionAt(instant));
      await atlasMap.idle();
      const [setData] = await frame(() => source?.setData(collectionAt(instant + 1000)));
      await source?.setData(nothing);
      // What the workers still do for it is not to fall into the next frame.
      await atlasMap.idle();
      samples.empty.push(empty);
      samples.replay.push(replay);
      samples.replayScript.push(replayScript);
      samples.thousand.push(ours);
      samples.thousandScript.push(thousandScript);
      samples.setData.push(setData);
    }
    // The first round does not count: shaders compile, images are drawn for the first time.
    if (round > 0) result.push(samples);
  }
  map.removeLayer('bench');
  map.removeSource('bench');
  draw(real);
  const { clientWidth, clientHeight } = map.getCanvas();
  return {
    size: `${String(clientWidth)}x${String(clientHeight)}`,
    movements: together.length,
    rounds: result,
  };
}
