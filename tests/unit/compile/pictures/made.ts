import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { plannedPictures } from '#lib/compile/pictures/chapter-pictures.ts';
import { PictureMaker, type PictureRequest } from '#lib/compile/pictures/picture-maker.ts';
import { formatProblem } from '#lib/compile/problem.ts';
import type { GeometryFile } from '#lib/core/atlas/geometries.ts';

/** An atlas, and who draws its pictures. */
export interface Studio extends CompiledAtlas {
  readonly maker: PictureMaker;
}

export async function studio(directory: string): Promise<Studio> {
  const compiled = compileAtlas(directory);
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  const { atlas, basemap } = compiled;
  const geometries = compiled.geometries as unknown as GeometryFile;
  return { ...compiled, maker: await PictureMaker.create({ atlas, geometries, basemap }, '.') };
}

/** The drawn pictures of the site by file: every chapter in every language and theme, card and bare map. */
export function everyVector({ atlas }: CompiledAtlas): [file: string, request: PictureRequest][] {
  return plannedPictures(atlas)
    .filter(([, { type }]) => type === 'image/svg+xml')
    .map(([file, { request }]) => [file, request]);
}

/** Those with header, caption and legend; PNG are made of the light ones. */
export function everyCard(made: CompiledAtlas): [file: string, request: PictureRequest][] {
  return everyVector(made).filter(([, { furniture }]) => furniture !== 'map');
}
