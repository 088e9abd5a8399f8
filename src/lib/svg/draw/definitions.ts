import type { ImageShape, ShapedImage } from '#lib/map/image-shapes.ts';
import { element, number } from '../xml.ts';

/** What a picture draws more than once, defined where it is first used. */
export class Definitions {
  readonly #images: ReadonlyMap<string, ShapedImage>;
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  readonly #written: string[] = [];

  /** @param prefix of every id, so that several pictures can stand in one page */
  constructor(images: ReadonlyMap<string, ShapedImage>, prefix: string) {
    this.#images = images;
    this.#prefix = prefix;
  }

  /** @throws RangeError for an image that the style asks for and nobody has drawn */
  image(name: string): ShapedImage {
    const image = this.#images.get(name);
    if (image === undefined) throw new RangeError(`There is no image ${name}.`);
    return image;
  }

  /** The id of an image, its middle at the origin. */
  symbol(name: string): string {
    return this.define(name, (id) => {
      const { box, shapes } = this.image(name);
      const transform = `translate(${String(-box / 2)} ${String(-box / 2)})`;
      return element('g', { id, transform, 'stroke-linejoin': 'round' }, ...shapes.map(drawnShape));
    });
  }

  /** What fills with a repeating image, enlarged by `growth`. */
  pattern(name: string, growth = 1): string {
    const id = this.define(`${name} ${String(growth)}`, (id) => {
      const { box, shapes } = this.image(name);
      const size = { width: box, height: box, patternUnits: 'userSpaceOnUse' };
      const patternTransform = growth === 1 ? undefined : `scale(${number(growth)})`;
      return element('pattern', { id, ...size, patternTransform }, ...shapes.map(drawnShape));
    });
    return `url(#${id})`;
  }

  /** The id of something written once. */
  define(name: string, write: (id: string) => string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${this.#ids.size.toString(36)}`;
    this.#ids.set(name, id);
    this.#written.push(write(id));
    return id;
  }

  toString(): string {
    return this.#written.length === 0 ? '' : element('defs', {}, ...this.#written);
  }
}

/** A path of an image as an element. */
export function drawnShape({ path, fill = 'none', stroke, width }: ImageShape): string {
  return element('path', { d: path, fill, stroke, 'stroke-width': width });
}
