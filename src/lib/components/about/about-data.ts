import type { Atlas } from '#lib/core/atlas/model.ts';

/** What the page about the atlas shows of it: without its features the page is small. */
export type AboutData = Pick<
  Atlas,
  | 'title'
  | 'description'
  | 'languages'
  | 'attribution'
  | 'license'
  | 'corrections'
  | 'about'
  | 'meanings'
  | 'kinds'
  | 'version'
>;
