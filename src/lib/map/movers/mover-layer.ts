import type { Instant } from '#lib/core/time/interval.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { Frame } from './frame.ts';
import { countedFrom, mercatorX, mercatorY, worldPixels } from './mercator.ts';
import { isAbout, lookOf, type Look, type Moving } from './moving.ts';
import { Paint } from './paint.ts';
import { symbolSize } from './symbol-size.ts';

/** How far the camera may go before places are counted anew. Of the world square: some 40 km. */
const FAR = 1e-3;

/**
 * Draws what moves: band, trail and symbol of each, in three calls however many there are. A frame in
 * which nothing of it has changed costs no computing; an instant at which nothing moves, no frame.
 */
export class MoverLayer implements CustomLayerInterface {
  readonly id = 'movers';
  readonly type = 'custom';
  readonly renderingMode = '2d';

  #all: readonly (readonly [Moving, Look])[] = [];
  #shown: readonly (readonly [Moving, Look])[] = [];
  #visible: { has(id: string): boolean } = new Set<string>();
  #palette: Palette;
  #instant: Instant = NaN;
  #busy = false;
  #stale = true;
  #map: MapLibreMap | null = null;
  #paint: Paint | null = null;
  readonly #frame = new Frame();
  readonly #matrix = new Float32Array(16);

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /** Takes these moving things in place of all it had; the last is drawn on top. */
  setTracks(all: readonly Moving[]): void {
    this.#all = all.map((moving) => [moving, lookOf(moving)]);
    this.#choose();
  }

  /** What it may draw, in order of drawing. */
  get tracks(): readonly Moving[] {
    return this.#all.map(([moving]) => moving);
  }

  /** Only moving things of these ids are drawn. */
  setVisible(visible: { has(id: string): boolean }): void {
    this.#visible = visible;
    this.#choose();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    if (this.#busy) this.#map?.triggerRepaint();
  }

  /** Draws the picture of `instant`; costs next to nothing when nothing moves then or just did. */
  setTime(instant: Instant): void {
    if (instant === this.#instant) return;
    this.#instant = instant;
    this.#change();
  }

  /** Where a moving thing is drawn now; null when it is not. */
  positionOf(id: string): { position: readonly [number, number]; heading: number } | null {
    const found = this.#shown.find(([moving]) => moving.id === id);
    if (this.#map === null || found === undefined) return null;
    const { position, heading, state } = found[0].track.positionAt(this.#instant);
    return state === 'moving' || state === 'gap' ? { position, heading } : null;
  }

  /**
   * The id of the moving thing whose symbol is nearest to a point of the container in pixels, if that
   * is within `reach` of it; else null.
   */
  pick({ x, y }: { x: number; y: number }, reach: number): string | null {
    const map = this.#map;
    if (map === null || !this.#busy) return null;
    let nearest = symbolSize(map.getZoom()) / 2 + reach;
    let found: string | null = null;
    for (const [{ id, track }] of this.#shown) {
      if (!(this.#instant >= track.start && this.#instant < track.end)) continue;
      const at = map.project([...track.positionAt(this.#instant).position]);
      const away = Math.hypot(at.x - x, at.y - y);
      if (away > nearest) continue;
      nearest = away;
      found = id;
    }
    return found;
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    this.#stale = true;
  }

  onRemove(): void {
    this.#paint?.free();
    this.#paint = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const map = this.#map;
    if (map === null || !this.#busy) return;
    // Made here and not when added: only now may a layer change the state of the context.
    this.#paint ??= new Paint(gl);
    const { lng, lat } = map.getCenter();
    const centre: [number, number] = [mercatorX(lng), mercatorY(lat)];
    const [x, y] = this.#frame.origin;
    if (this.#stale || Math.hypot(centre[0] - x, centre[1] - y) > FAR) {
      this.#stale = false;
      this.#frame.fill(this.#shown, this.#instant, centre);
      this.#paint.upload(this.#frame);
    }
    const zoom = map.getZoom();
    const ratio = map.getPixelRatio();
    const [width, height] = [gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio];
    const { mainMatrix } = defaultProjectionData;
    const matrix = countedFrom(mainMatrix, this.#frame.origin, this.#matrix);
    const sight = { matrix, width, height, zoom, world: worldPixels(zoom) };
    this.#paint.draw(this.#frame, sight, this.#palette);
  }

  #choose(): void {
    this.#shown = this.#all.filter(([{ id }]) => this.#visible.has(id));
    this.#change();
  }

  #change(): void {
    const wasBusy = this.#busy;
    this.#busy = this.#shown.some(([moving]) => isAbout(moving, this.#instant));
    this.#stale = true;
    if (wasBusy || this.#busy) this.#map?.triggerRepaint();
  }
}
