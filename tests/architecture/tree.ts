import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files by path from the root of the project, with `/` between folders: `src/lib/core/view.ts`. */
export type Tree = ReadonlyMap<string, string>;

/** Every text file under `folder` of the project at `root`. */
export function readTree(root: string, folder: string): Tree {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** Those files of `tree` that can import: TypeScript, JavaScript and Svelte. */
export function modulesOf(tree: Tree): [path: string, text: string][] {
  return [...tree].filter(([path]) => /\.(ts|js|mjs|svelte)$/.test(path));
}
