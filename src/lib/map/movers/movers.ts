import type { Map as MapLibreMap } from 'maplibre-gl';
import { MOVERS_BELOW } from '../style/features-labels.ts';
import type { MoverLayer } from './mover-layer.ts';

/**
 * Keeps the layer of movers on a map as long as it is wanted, over every loss of the drawing context.
 */
export class Movers {
  readonly layer: MoverLayer;
  readonly #map: MapLibreMap;
  #wanted = true;

  constructor(map: MapLibreMap, layer: MoverLayer) {
    this.#map = map;
    this.layer = layer;
    // MapLibre cannot restore a custom layer and says so in the console: take it off first.
    map.getCanvasContainer().addEventListener('webglcontextlost', () => this.#takeOff(), true);
  }

  show(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) this.restore();
    else this.#takeOff();
  }

  /** Puts the layer onto the style, if it is wanted and not there; once it is loaded, and again. */
  restore(): void {
    const map = this.#map;
    if (!this.#wanted || !map.style || map.getLayer(this.layer.id) !== undefined) return;
    map.addLayer(this.layer, map.getLayer(MOVERS_BELOW) === undefined ? undefined : MOVERS_BELOW);
  }

  #takeOff(): void {
    const map = this.#map;
    if (map.style && map.getLayer(this.layer.id) !== undefined) map.removeLayer(this.layer.id);
  }
}
