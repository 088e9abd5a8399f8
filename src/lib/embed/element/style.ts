/** The least and the most that a frame may ask for, in CSS pixels. */
const HEIGHTS = [100, 2000] as const;

const BASE =
  ':host{display:block;position:relative;inline-size:100%}:host([hidden]){display:none}' +
  'iframe{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0}' +
  'iframe[inert]{opacity:0}slot[hidden]{display:none}';

/**
 * The style sheet of an element. A fixed height stands as written; a ratio holds until the frame
 * says that it needs more at the width it has.
 * @param height CSS pixels, as the author wrote them
 * @param ratio such as `16/9`, `4:3` or `1.5`; 3:2 where none can be read
 * @param needed CSS pixels that the frame needs, or 0
 */
export function styleOf(height: string | null, ratio: string | null, needed: number): string {
  const fixed = Number.parseFloat(height ?? '');
  if (fixed > 0) return `${BASE}:host{block-size:${String(fixed)}px}`;
  const [wide, tall = 1] = (ratio ?? '').split(/[/:]/).map(Number);
  const shape = wide && tall && wide / tall > 0 ? wide / tall : 1.5;
  const least = needed > 0 ? Math.min(Math.max(needed, HEIGHTS[0]), HEIGHTS[1]) : 0;
  return `${BASE}:host{aspect-ratio:${String(shape)};min-block-size:${String(least)}px}`;
}
