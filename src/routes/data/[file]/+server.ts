import { error } from '@sveltejs/kit';
import { atlas, basemap, geometries, versions } from 'virtual:atlas';
import type { EntryGenerator, RequestHandler } from './$types';

/** The compiled data, as files beside the page. */
const FILES: Readonly<Record<string, string>> = {
  'atlas.json': atlas,
  'geometries.json': geometries,
  'basemap.json': basemap,
  'versions.json': versions,
};

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(FILES).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const body = FILES[params.file];
  if (body === undefined) error(404, 'There is no such data file.');
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
