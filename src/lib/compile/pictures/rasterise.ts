import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import type { FontFiles } from './fonts.ts';

/** What the files of a family call it, where that is not its name: they were cut from another weight. */
const OWN_NAMES: Readonly<Record<string, string>> = { 'Libre Franklin': 'Libre Franklin Thin' };

/** Turns pictures into PNG; resvg takes fonts from files only, kept as long as this lives. */
export class Rasteriser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
  readonly #files: readonly string[];

  constructor(fonts: FontFiles) {
    this.#files = Object.entries(fonts).flatMap(([cut, parts]) =>
      parts.map((bytes, index) => {
        const file = join(this.#folder, `${cut}-${String(index)}.ttf`);
        writeFileSync(file, bytes);
        return file;
      }),
    );
  }

  /** A PNG as wide and high as the SVG says. */
  png(svg: string): Buffer {
    return this.render(svg).asPng();
  }

  /** The pixels of a picture, as wide as the SVG says or as is asked for. */
  render(svg: string, width?: number): RenderedImage {
    const font = { fontFiles: [...this.#files], loadSystemFonts: false };
    const named = Object.entries(OWN_NAMES).reduce(
      (text, [name, own]) => text.replaceAll(`'${name}'`, `'${own}'`),
      svg,
    );
    const fitTo = width === undefined ? undefined : ({ mode: 'width', value: width } as const);
    return new Resvg(named, { font, ...(fitTo === undefined ? {} : { fitTo }) }).render();
  }

  /** Removes the font files. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
