import { escapeHtml } from '#lib/core/share/escape.ts';

/** A frame as an article holds it. */
export interface Frame {
  /** Absolute address of the embed. */
  readonly src: string;
  /** What the frame shows, for readers who hear the article. */
  readonly title: string;
  /** Pixels, or null for all the width there is. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number;
  /** CSS of a shape that the author wants; without it there is no style attribute. */
  readonly style?: string;
}

/**
 * HTML of the frame, with no more rights than the map needs. By itself it holds no style attribute,
 * which the security policy of many a newspaper forbids.
 */
export function iframeMarkup({ src, title, width, height, style }: Frame): string {
  const attributes = {
    src,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    allow: 'fullscreen',
    sandbox: 'allow-scripts allow-same-origin allow-popups',
    frameborder: '0',
    ...(style === undefined ? {} : { style }),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}
