import { dirname } from 'node:path';
import type { AuthoredDirectory } from '../read/read-directory.ts';
import { reportInto, type Problem } from '../problem.ts';

/** Reports layers without a file, with two, files without a layer or of another ending, and a missing base map. */
export function checkLayerFiles(
  authored: AuthoredDirectory,
  layers: ReadonlySet<string>,
  problems: Problem[],
): void {
  const folder = dirname(authored.atlas.file);
  const report = (file: string, message: string): void => {
    reportInto(problems, file, null)('', message);
  };
  const names = (files: AuthoredDirectory['layers']) => new Set(files.map(({ name }) => name));
  const still = names(authored.layers);
  const moving = names(authored.movements);
  for (const layer of layers) {
    const [a, b] = [`${folder}/layers/${layer}.geojson`, `${folder}/movements/${layer}.geojson`];
    if (!still.has(layer) && !moving.has(layer)) {
      report(a, `is missing, and so is ${b}; one of them holds the layer "${layer}" of atlas.json`);
    }
    if (still.has(layer) && moving.has(layer)) report(b, `the layer "${layer}" is already in ${a}`);
  }
  for (const { name, file } of [...authored.layers, ...authored.movements]) {
    if (!layers.has(name)) report(file, `atlas.json has no layer "${name}"; add it to layers`);
  }
  for (const file of authored.unread) {
    report(file, 'is not read; only files that end in .geojson are data here: rename or remove it');
  }
  if (authored.basemap.length === 0) {
    report(`${folder}/basemap`, 'holds no .geojson file; the atlas has no ground to lie on');
  }
}
