import type { Basemap } from '#lib/core/atlas/model.ts';
import type { AuthoredFurtherBasemap } from '../schema/further-basemap-schema.ts';

/** A checked entry of `basemaps` with what its author may leave out. */
export function emitFurtherBasemap(authored: AuthoredFurtherBasemap): Basemap {
  const { style, hosts = [] } = authored;
  const asked = style === undefined ? [] : [new URL(style).host, ...hosts];
  return {
    id: authored.id,
    name: authored.name,
    style: style ?? null,
    archive: authored.archive ?? null,
    hosts: [...new Set(asked)].sort(),
    attribution: authored.attribution,
    privacy: authored.privacy ?? null,
  };
}
