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
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * HTML of the frame, with no more rights than the map needs. It holds no style attribute, which the
 * security policy of many a newspaper forbids.
 */
export function iframeMarkup({ src, title, width, height }: Frame): string {
  const attributes = {
    src,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    allow: 'fullscreen',
    sandbox: 'allow-scripts allow-same-origin allow-popups',
    frameborder: '0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
