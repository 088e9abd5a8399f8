import { escapeHtml, escapeMarkdown, markdownAddress } from '#lib/core/share/escape.ts';
import { framePixels, type FrameSize } from '#lib/core/share/frame-size.ts';
import { iframeMarkup } from './iframe-markup.ts';

/** A view that an author takes into a page. */
export interface SharedView {
  /** Absolute address of the embed. */
  readonly address: string;
  /** Absolute address of the same view in the explorer. */
  readonly link: string;
  /** What the view shows, as plain text. */
  readonly title: string;
  readonly size: FrameSize;
}

/** An iframe with what the embed needs and no more; it grows and shrinks with the column. */
export function iframeCode({ address, title, size }: SharedView): string {
  const { width, height } = framePixels(size);
  const style =
    size.kind === 'ratio' ? shapeStyle(size.ratio, width < height ? width : null) : null;
  return iframeMarkup({
    src: address,
    title,
    width: size.kind === 'fixed' ? width : null,
    height,
    ...(style === null ? {} : { style }),
  });
}

function shapeStyle(ratio: string, mostWidth: number | null): string {
  const shape = `height: auto; aspect-ratio: ${ratio.replace(':', ' / ')}`;
  return mostWidth === null ? shape : `${shape}; max-width: ${String(mostWidth)}px`;
}

/**
 * The element of the embed around a link, which stays where the map cannot be shown, and the script
 * that makes it a map.
 * @param script absolute address of the script
 * @param picture absolute address of a picture of the view, 1200 by 630 pixels, or null
 */
export function elementCode(
  { address, link, title, size }: SharedView,
  script: string,
  picture: string | null = null,
): string {
  const { width, height } = framePixels(size);
  const narrow = size.kind === 'fixed' || width < height;
  const attributes = [
    `src="${escapeHtml(address)}"`,
    `title="${escapeHtml(title)}"`,
    size.kind === 'ratio' ? `ratio="${size.ratio}"` : '',
    size.kind === 'fixed' ? `height="${String(height)}"` : '',
    narrow && size.kind !== 'responsive' ? `style="max-width: ${String(width)}px"` : '',
  ].filter((attribute) => attribute !== '');
  const words = escapeHtml(title);
  const shown =
    picture === null
      ? words
      : `<img src="${escapeHtml(picture)}" alt="${words}" width="1200" height="630">`;
  return [
    `<atlas-map\n  ${attributes.join('\n  ')}\n>`,
    `  <a href="${escapeHtml(link)}">${shown}</a>`,
    '</atlas-map>',
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join('\n');
}

/** A Markdown link; with a picture, given by its absolute address, the picture is the link. */
export function markdownCode(
  { link, title }: Pick<SharedView, 'link' | 'title'>,
  picture: string | null = null,
): string {
  const words = escapeMarkdown(title);
  const shown = picture === null ? words : `![${words}](${markdownAddress(picture)})`;
  return `[${shown}](${markdownAddress(link)})`;
}
