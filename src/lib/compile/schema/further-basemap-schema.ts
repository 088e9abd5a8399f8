import * as v from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { id, NAME_LENGTH, plain, strict, texts } from './pieces.ts';

const address = v.pipe(
  plain,
  v.regex(
    /^https:\/\/[a-z0-9]+(?:[-.][a-z0-9]+)*(?::\d{1,5})?(?:\/[^\s<>"\\]*)?$/,
    'is not an https: address with its host in lower case',
  ),
);

/** Lower-case, as browsers write it; no scheme, no path, no pattern. */
const host = v.pipe(
  plain,
  v.regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?::\d{1,5})?$/,
    'is not a host such as "tiles.example.org": no "https://", no path, no "*"',
  ),
);

const archivePath = v.pipe(
  plain,
  v.regex(
    /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.pmtiles$/,
    'is not a path inside static/ such as "basemap/town.pmtiles"',
  ),
);

/** An entry of `basemaps` in `atlas.json`: a base map beside the bundled one. */
export function furtherBasemapSchema(languages: readonly Language[]) {
  return strict({
    id,
    name: texts(languages, NAME_LENGTH),
    style: v.optional(address),
    archive: v.optional(archivePath),
    hosts: v.optional(v.array(host, 'is not a list')),
    attribution: texts(languages, 500),
    privacy: v.optional(texts(languages, 500)),
  });
}

export type AuthoredFurtherBasemap = v.InferOutput<ReturnType<typeof furtherBasemapSchema>>;
