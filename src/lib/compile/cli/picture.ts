import { fileURLToPath } from 'node:url';
import type { GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { describesView, parseHash } from '#lib/core/view/hash.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { FURNITURE, USUAL_MAP, usualScale } from '#lib/svg/picture.ts';
import { THEMES } from '#lib/tokens/colours.ts';
import { compileAtlas } from '../compile-atlas.ts';
import { PictureMaker } from '../pictures/picture-maker.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import { UsageError, type Command } from './command.ts';
import { shown } from './one-line.ts';
import { writeOut } from './write-out.ts';

const OPTIONS = {
  view: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  lang: { type: 'string' },
  furniture: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** Pixels of a side: less shows nothing, more takes gigabytes. */
const [LEAST, MOST] = [160, 8192];
/** Where the fonts are found: the project itself, wherever it is called from. */
const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Draws a view as SVG or PNG. */
export const picture: Command = {
  usage:
    "[--view '<what follows # in the page’s address>'] [--size 1200x630] [--theme light|dark] [--lang …] [--furniture full|map] -o file.svg|png [dir]",
  purpose: 'draw a view as a picture, by the same code as the site',
  async run(args, { out, error, environment }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { output } = values;
    const ending = /\.(svg|png)$/i.exec(output ?? '')?.[1]?.toLowerCase();
    if (output === undefined) throw new UsageError('-o is missing; give a file such as view.svg');
    if (ending === undefined)
      throw new UsageError(`-o ${shown(output)} ends neither in .svg nor in .png`);
    const [width, height] = sizeOf(values.size ?? '1200x630');
    const theme = oneOf('--theme', THEMES, values.theme ?? 'light');
    const furniture = oneOf('--furniture', FURNITURE, values.furniture ?? 'full');
    const compiled = compileAtlas(directoryOf(positionals, environment));
    if ('problems' in compiled) {
      for (const problem of compiled.problems) error(formatProblem(problem));
      return 1;
    }
    const { atlas, basemap } = compiled;
    const given = viewOf(values.view ?? '', atlas);
    const language = oneOf('--lang', atlas.languages, values.lang ?? given.language);
    // The compiler writes what `readGeometries` reads.
    const geometries = compiled.geometries as unknown as GeometryFile;
    const maker = await PictureMaker.create({ atlas, geometries, basemap }, PROJECT);
    const request = {
      view: { ...given, language },
      width,
      height,
      scale: furniture === 'full' ? usualScale(width, height) : 1,
      theme,
      furniture,
      // The map alone is that of the page, pixel for pixel.
      ...(furniture === 'full' ? { seen: USUAL_MAP } : {}),
    };
    writeOut(output, ending === 'svg' ? await maker.svg(request) : await maker.png(request));
    out(output);
    return 0;
  },
};

function sizeOf(text: string): [width: number, height: number] {
  const [, width, height] = (/^(\d+)[x×](\d+)$/.exec(text) ?? []).map(Number);
  if (width === undefined || height === undefined) {
    throw new UsageError(`--size ${shown(text)} is no size; write it like 1080x1920`);
  }
  if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
    throw new UsageError(`--size ${text}: each side lies between ${LEAST} and ${MOST}`);
  }
  return [width, height];
}

function oneOf<T extends string>(flag: string, known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} ${shown(text)} is unknown; it is one of ${known.join(', ')}`);
}

/** The page forgives what it cannot read of an address; who asks for a picture wants to know. */
function viewOf(text: string, atlas: Atlas): View {
  const hash = text.slice(text.indexOf('#') + 1);
  const initial = initialView(atlas);
  for (const part of hash.split('&').filter((one) => one !== '')) {
    if (!describesView(part)) throw new UsageError(`--view: "${shown(part)}" is no part of a view`);
    if (parseHash(part, atlas, initial) === initial) {
      throw new UsageError(`--view: "${shown(part)}" cannot be read`);
    }
  }
  return parseHash(hash, atlas, initial);
}
