import { describesView, textsOf } from '#lib/core/view/hash.ts';

/**
 * Whether a fragment shows the view a page is made for: it says nothing of a view, or only what that
 * view has as well. Neither needs the atlas.
 */
export function isOwnView(hash: string, own: string): boolean {
  if (!describesView(hash)) return true;
  const owned = textsOf(own);
  return [...textsOf(hash)].every(
    ([name, text]) => !describesView(`#${name}=`) || owned.get(name) === text,
  );
}

/**
 * Whether a fragment says where to look or what to show. A replay then leaves both as they are: the
 * author has chosen them.
 */
export function choosesItsScene(hash: string): boolean {
  const texts = textsOf(hash);
  return texts.has('map') || texts.has('layers');
}
