import type { AtlasMapElement } from '../api.ts';

/** What a host needs of the frame that it drives. */
export interface Frame {
  readonly window: object & {
    postMessage(message: unknown, to: string, ports?: Transferable[]): void;
  };
  /** The origin it must speak from; `null` for a frame whose origin is opaque. */
  readonly origin: string;
}

/**
 * The frame of a target as it is now, or null while it is in no page.
 * @param own origin of the page; all frames of an opaque page are opaque as well
 */
export function frameOf(target: HTMLIFrameElement | AtlasMapElement, own: string): Frame | null {
  const frame = iframeOf(target);
  const window = frame?.contentWindow;
  if (!frame || !window || !URL.canParse(frame.src)) return null;
  const isOpaque =
    own === 'null' ||
    (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'));
  return { window, origin: isOpaque ? 'null' : new URL(frame.src).origin };
}

/** The `<iframe>` that a target is or holds. */
export function iframeOf(target: HTMLIFrameElement | AtlasMapElement): HTMLIFrameElement | null {
  return 'frame' in target ? target.frame : target;
}
