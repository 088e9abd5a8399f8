import { error } from '@sveltejs/kit';
import { pictures } from 'virtual:pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pictures.files.map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
  const picture = await pictures.file(params.file);
  if (picture === null) error(404, 'There is no such picture.');
  const { type, body } = picture;
  // A copy owns its memory, as a response wants it.
  const content = typeof body === 'string' ? body : Uint8Array.from(body);
  return new Response(content, { headers: { 'content-type': type } });
};
