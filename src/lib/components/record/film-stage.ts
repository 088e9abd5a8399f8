import type { AtlasMap } from '#lib/map/atlas-map.ts';
import type { AtlasMapOptions } from '#lib/map/options.ts';
import { COVERED, type FilmSize } from './film-sizes.ts';
import type { Shot } from './shots.ts';

/** A map of the size of a film that nobody sees, and its pictures. */
export class FilmStage {
  readonly #container: HTMLElement;
  readonly #map: AtlasMap;

  /** @throws NoWebGL2Error in a browser without WebGL2 */
  static async build(
    { width, height, pixelRatio }: FilmSize,
    options: Omit<AtlasMapOptions, 'container' | 'interactive' | 'pixelRatio' | 'reducedMotion'>,
  ): Promise<FilmStage> {
    const container = document.createElement('div');
    container.inert = true;
    container.setAttribute('aria-hidden', 'true');
    Object.assign(container.style, {
      position: 'fixed',
      insetBlockStart: '0',
      insetInlineStart: '0',
      inlineSize: `${String(width / pixelRatio)}px`,
      blockSize: `${String(height / pixelRatio)}px`,
      visibility: 'hidden',
      pointerEvents: 'none',
    });
    document.body.append(container);
    try {
      const { AtlasMap } = await import('#lib/map/atlas-map.ts');
      const still = { interactive: false, reducedMotion: true, padding: COVERED };
      return new FilmStage(
        container,
        await AtlasMap.create({ ...options, ...still, container, pixelRatio }),
      );
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  private constructor(container: HTMLElement, map: AtlasMap) {
    this.#container = container;
    this.#map = map;
  }

  get map(): AtlasMap {
    return this.#map;
  }

  /** Sets the map up for a picture and hands it out once it is drawn, unless it is struck meanwhile. */
  async picture(
    { camera, visible, glow, darkness, instant }: Shot,
    take: (canvas: HTMLCanvasElement) => void,
  ): Promise<void> {
    this.#map.moveTo(camera, { animate: false });
    this.#map.show(visible, glow);
    this.#map.setDarkness(darkness);
    this.#map.setClock(instant);
    await this.#map.picture(take);
  }

  /** Takes it all down. */
  strike(): void {
    this.#map.destroy();
    this.#container.remove();
  }
}
