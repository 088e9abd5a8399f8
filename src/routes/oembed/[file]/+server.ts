import { error } from '@sveltejs/kit';
import { pagePath } from '#lib/core/view/page-address.ts';
import { oembedOf } from '#lib/embed/oembed.ts';
import { compiledAtlas } from '../../compiled-atlas.ts';
import { languageOfPath, languagesOfPath } from '../../languages-of-path.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not made at all where the address of the site is not known. */
export const prerender = 'auto';

const site = { url: import.meta.env.SITE_URL, atlas: compiledAtlas };

/** Every page of a chapter, and the name of its answer. */
const answers = languagesOfPath(compiledAtlas).flatMap((language) =>
  compiledAtlas.chapters.map(({ id: chapter }) => ({
    file: `${chapter}-${language ?? languageOfPath(compiledAtlas) ?? ''}.json`,
    page: pagePath({ page: 'view', chapter, language }),
  })),
);

export const entries: EntryGenerator = () =>
  site.url === '' ? [] : answers.map(({ file }) => ({ file }));

/** The answer of oEmbed for the page of a chapter in a language, such as `siege-ur.json`. */
export const GET: RequestHandler = ({ params }) => {
  const asked = answers.find(({ file }) => file === params.file);
  const room = { maxWidth: null, maxHeight: null };
  const answer = asked === undefined ? null : oembedOf(site.url + asked.page, site, room);
  return answer === null ? error(404) : Response.json(answer);
};
