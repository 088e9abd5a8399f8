import type { Basemap } from '#lib/core/atlas/model.ts';
import { directionOf } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import type { AttributionControl, NavigationControl, ScaleControl } from './load-maplibre.ts';
import { foldAttributionLater } from './fold-attribution.ts';
import { renewGestureWords } from './cooperative-gestures.ts';
import type { MapWords } from './options.ts';

interface ControlClasses {
  readonly AttributionControl: typeof AttributionControl;
  readonly NavigationControl: typeof NavigationControl;
  readonly ScaleControl: typeof ScaleControl;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** On the map's element while north is up and the map lies flat: there is nothing to set right. */
const UPRIGHT = 'data-upright';

/** Zoom, compass, scale and attribution in the language of the page. */
export class Controls {
  readonly #map: MapLibreMap;
  readonly #classes: ControlClasses;
  readonly #interactive: boolean;
  #controls: readonly IControl[] = [];
  #folding: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapLibreMap, classes: ControlClasses, interactive: boolean) {
    this.#map = map;
    this.#classes = classes;
    this.#interactive = interactive;
    const watch = () => {
      const upright = Math.abs(map.getBearing()) < 0.5 && map.getPitch() < 0.5;
      map.getContainer().toggleAttribute(UPRIGHT, upright);
    };
    map.on('rotate', watch);
    map.on('pitch', watch);
    watch();
  }

  /**
   * Puts them up, in place of those in another language.
   * @param basemap what lies under the features, null the bundled one
   */
  show(words: MapWords, basemap: Pick<Basemap, 'attribution'> | null): void {
    const map = this.#map;
    for (const control of this.#controls) map.removeControl(control);
    // MapLibre takes its words at construction only; this is where it keeps them.
    Object.assign(map._locale, words.locale);
    renewGestureWords(map);
    const title = words.locale['Map.Title'];
    if (title !== undefined) map.getCanvas().setAttribute('aria-label', title);

    const { AttributionControl, NavigationControl, ScaleControl } = this.#classes;
    const scale = new ScaleControl({ maxWidth: 140, unit: 'metric' });
    // On a narrow map it stands open at first, and folds into a button once it could be read or the map is moved.
    const attribution = new AttributionControl({
      customAttribution: escaped(
        basemap === null ? words.attribution : textIn(basemap.attribution, words.language),
      ),
    });
    const [start, end] =
      directionOf(words.language) === 'rtl'
        ? (['bottom-right', 'bottom-left'] as const)
        : (['bottom-left', 'bottom-right'] as const);
    map.addControl(attribution, start);
    map.addControl(scale, start);
    // Not before there is a picture to see it on.
    map.once('idle', () => {
      clearTimeout(this.#folding);
      this.#folding = foldAttributionLater(map.getContainer());
    });
    this.#controls = [attribution, scale];
    if (!this.#interactive) return;
    const navigation = new NavigationControl({ visualizePitch: true });
    map.addControl(navigation, end);
    this.#controls = [...this.#controls, navigation];
  }
}
