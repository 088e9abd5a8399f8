import type { Handle } from '@sveltejs/kit';
import { readArticlePath } from '#lib/core/article/path.ts';
import { directionOf } from '#lib/messages/languages.ts';
import { compiledAtlas } from './routes/compiled-atlas.ts';

const EMBED = /^\/embed\//;

/** What a prerendered page needs that only its whole HTML can be given. */
export const handle: Handle = ({ event, resolve }) => {
  const route = event.route.id ?? '';
  const { lang, path = '' } = event.params;
  const article = readArticlePath(compiledAtlas, path);
  const language = lang ?? article?.language ?? compiledAtlas.languages[0] ?? 'en';
  return resolve(event, {
    // In an embed the picture comes first; its scripts wait until the page is there.
    preload: ({ type }) => type === 'css' || (type === 'js' && !EMBED.test(route)),
    transformPageChunk: ({ html }) => {
      // Pages of one language are made in the first of the atlas; scripts may choose another.
      const root = `<html lang="${language}" dir="${directionOf(language)}">`;
      const page = html.replace('<html lang="en" dir="ltr">', root);
      return EMBED.test(route) ? withPolicyOfEmbed(page) : page;
    },
  });
};

/**
 * In a frame without an origin of its own MapLibre can start its worker from a data: address only. And
 * no embed asks another host, whatever the reader agrees to elsewhere.
 */
function withPolicyOfEmbed(page: string): string {
  return page
    .replace("worker-src 'self'", "worker-src 'self' data:")
    .replace(/connect-src [^;"]*/, "connect-src 'self'");
}
