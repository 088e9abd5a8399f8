import { dirname, join } from 'node:path/posix';
import { type Import, importsOf } from './imports.ts';
import { ARROWS, CORE_PACKAGES, RESERVED, ROOMS, type Room } from './rooms.js';
import { modulesOf, type Tree } from './tree.ts';

/** The room a file lies in; what lies directly in `src/` belongs to the pages. */
export function roomOf(path: string): Room | null {
  const folder = /^src\/lib\/([^/]+)\//.exec(path)?.[1];
  const room = ROOMS.find((name) => name === folder && name !== 'routes');
  if (room !== undefined) return room;
  return /^src\/(routes\/|[^/]+$)/.test(path) ? 'routes' : null;
}

/** The path in the project that `specifier` means in the file `from`, or null for a package. */
export function resolve(from: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#lib/')) return path.replace('#lib/', 'src/lib/');
  if (path.startsWith('.')) return join(dirname(from), path);
  return null;
}

/** Why the file `from` may not have this import, or null when it may. */
export function objectionTo(from: string, { specifier }: Import): string | null {
  const room = roomOf(from);
  if (room === null) return 'this file lies in no room';
  if (specifier.startsWith('$lib')) return 'write #lib with the file extension';
  const target = resolve(from, specifier);
  if (target === null) return objectionToPackage(room, specifier);
  if (!target.startsWith('src/')) return 'it leaves src/';
  if (from.startsWith('src/routes/') && /\/\$types(\.[jt]s)?$/.test(target)) return null;
  const other = roomOf(target);
  if (other === null) return 'it leads to no room';
  if (other === room) return null;
  if (specifier.startsWith('.')) return `write #lib to go from ${room} to ${other}`;
  const allowed: readonly Room[] = ARROWS[room];
  return allowed.includes(other) ? null : `${room} may not import ${other}`;
}

function objectionToPackage(room: Room, specifier: string): string | null {
  if (room === 'core' && !CORE_PACKAGES.test(specifier)) return `core may not use this package`;
  const reserved = RESERVED.find(({ pattern }) => pattern.test(specifier));
  if (reserved === undefined || reserved.rooms.includes(room)) return null;
  return `only ${reserved.rooms.join(', ')} may use ${reserved.name}`;
}

/** Every import against the arrows, one line each: file, what it imports, why not. */
export function wrongArrows(tree: Tree): string[] {
  return modulesOf(tree).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((one) => {
      const objection = objectionTo(path, one);
      return objection === null ? [] : [`${path} imports ${one.specifier}: ${objection}`];
    }),
  );
}

const MAPLIBRE = /^maplibre-gl($|\/.*js$)/;

/**
 * The ways from a page, or from another room, to MapLibre without a dynamic import on them. One such way would load it
 * with the first script of the page and run it while prerendering.
 */
export function eagerWays(tree: Tree, from: Room = 'routes'): string[] {
  const ways: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const text = tree.get(path);
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { specifier, mode } of importsOf(path, text)) {
      if (mode !== 'static') continue;
      const next = resolve(path, specifier);
      if (MAPLIBRE.test(specifier)) ways.push([...way, path, specifier].join(' > '));
      else if (next !== null && /\.(ts|js|svelte)$/.test(next)) follow(next, [...way, path]);
    }
  };
  const pages = modulesOf(tree).filter(([path]) => roomOf(path) === from);
  for (const [path] of pages) follow(path, []);
  return ways;
}
