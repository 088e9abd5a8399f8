import { oembedOf, type OembedSite } from './oembed.ts';

/**
 * Answers `?url=…&maxwidth=…&maxheight=…&format=json` as oEmbed 1.0 asks, on any host that runs
 * code with the Fetch API: 404 for an address that shows no view of this site, 501 for a format
 * other than JSON, 405 for a method other than GET and HEAD.
 */
export function answerOembed(request: Request, site: OembedSite): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Method not allowed', { allow: 'GET, HEAD' });
  }
  const asked = new URL(request.url).searchParams;
  if ((asked.get('format') ?? 'json') !== 'json') return plain(501, 'Only JSON is spoken here');
  const room = {
    maxWidth: pixels(asked.get('maxwidth')),
    maxHeight: pixels(asked.get('maxheight')),
  };
  const answer = oembedOf(asked.get('url') ?? '', site, room);
  if (answer === null) return plain(404, 'No view of this atlas');
  return Response.json(answer, {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=3600' },
  });
}

/** A whole number of pixels; null for whatever else stands there. */
function pixels(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}
