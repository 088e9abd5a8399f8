import type { EmbedWords } from '#lib/messages/embed.ts';

/** How a map is moved that leaves scrolling to the article, by MapLibre's keys. */
export function gestureWords({ gestures }: EmbedWords): Record<string, string> {
  return Object.fromEntries(
    Object.entries(gestures).map(([name, text]) => [`CooperativeGesturesHandler.${name}`, text]),
  );
}
