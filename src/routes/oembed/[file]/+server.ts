import { error } from '@sveltejs/kit';
import { pagePath } from '#lib/core/view/page-address.ts';
import { oembedOf } from '#lib/embed/oembed.ts';
import { compiledAtlas } from '../../compiled-atlas.ts';
import { languageOfPath, languagesOfPath } from '../../languages-of-path.ts';
import type { RequestHandler } from './$types';

/** Made for the pages that name it, which they do only where the address of the site is known. */
export const prerender = 'auto';

const site = { url: import.meta.env.SITE_URL, atlas: compiledAtlas };

/** The answer of oEmbed for the page of a chapter in a language, such as `siege-ur.json`. */
export const GET: RequestHandler = ({ params }) => {
  for (const language of languagesOfPath(compiledAtlas)) {
    for (const { id: chapter } of compiledAtlas.chapters) {
      const name = `${chapter}-${language ?? languageOfPath(compiledAtlas) ?? ''}.json`;
      if (name !== params.file) continue;
      const page = pagePath({ page: 'view', chapter, language });
      const answer = oembedOf(site.url + page, site, { maxWidth: null, maxHeight: null });
      if (answer !== null) return Response.json(answer);
    }
  }
  error(404);
};
