import { element, type Attributes } from '../xml.ts';

/** A path and how it looks. */
export interface Path {
  readonly d: string;
  readonly attributes: Attributes;
}

/** Writes paths; neighbours that look alike become one, where nothing shines through. */
export function drawnPaths(paths: readonly Path[], isSolid: (path: Path) => boolean): string[] {
  const merged: { d: string; attributes: Attributes; look: string }[] = [];
  for (const path of paths) {
    if (path.d === '') continue;
    const look = isSolid(path) ? JSON.stringify(path.attributes) : '';
    const last = merged.at(-1);
    if (last !== undefined && look !== '' && last.look === look) last.d += path.d;
    else merged.push({ ...path, look });
  }
  return merged.map(({ d, attributes }) => element('path', { ...attributes, d }));
}
