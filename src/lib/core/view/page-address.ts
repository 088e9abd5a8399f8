import type { Language } from '../atlas/model.ts';

/** The pages that show a view: the whole explorer, one to read, and one for the frame of an article. */
export const VIEW_PAGES = ['explorer', 'view', 'embed'] as const;
export type ViewPage = (typeof VIEW_PAGES)[number];

/** A page of the site that shows a view; the fragment of the address may hold another one. */
export interface PageAddress {
  readonly page: ViewPage;
  /** Id of the chapter it is made for, or null. */
  readonly chapter: string | null;
  /** Null for the first language of the atlas. */
  readonly language: Language | null;
}

/** Path of a page inside the site, such as `view/siege/ur/`: no slash before it, one at its end. */
export function pagePath({ page, chapter, language }: PageAddress): string {
  if (page === 'explorer') return '';
  // A language has a page of its own only together with a chapter.
  const parts = chapter === null ? [page] : [page, chapter, language];
  return parts.map((part) => (part === null ? '' : `${part}/`)).join('');
}

/** Reads what `pagePath` writes, `index.html` and a missing last slash included; null for other pages. */
export function readPagePath(path: string): PageAddress | null {
  const parts = path
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const [first, chapter = null, language = null, ...rest] = parts;
  if (first === undefined) return { page: 'explorer', chapter: null, language: null };
  const page = VIEW_PAGES.find((known) => known === first);
  if (page === undefined || page === 'explorer' || rest.length > 0) return null;
  if (page === 'view' && chapter === null) return null;
  return { page, chapter, language };
}
