import { isRecord } from '../guest/envelope.ts';
import { VERSION } from '../protocol.ts';

/** What the element has to know of its frame. */
export interface FrameNews {
  /** The frame shows something true, a picture or the map. */
  readonly ready: () => void;
  /** CSS pixels that the frame needs. */
  readonly height: (pixels: number) => void;
}

/** The element's connection to its frame. */
export interface Link {
  /** That of the hello which was answered; null once the frame has ended the connection. */
  nonce: unknown;
  /** Tells the frame that readers come near. */
  readonly near: () => void;
}

/**
 * Answers a frame's hello. The smallest host there can be: it listens to two events.
 * @param last the link there is: a frame says hello once more when another host asks
 * @returns null when the message is no hello of this protocol, or one that was answered
 */
export function answerHello(
  { data, source, origin }: MessageEvent,
  last: Link | null,
  news: FrameNews,
): Link | null {
  const hello: unknown = data;
  if (!isRecord(hello) || hello.atlasMap !== 'hello' || !source) return null;
  const { nonce } = hello;
  if (last?.nonce === nonce) return null;
  const { port1, port2 } = new MessageChannel();
  const request = (id: number, method: string, params = {}) => {
    port1.postMessage({ id, method, params });
  };
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    const { event, value, atlasMap } = data;
    if (atlasMap === 'bye') link.nonce = null;
    if (event === 'ready' && value !== 'nothing') news.ready();
    if (event === 'height' && typeof value === 'number') news.height(value);
  };
  const connect = { atlasMap: 'connect', version: VERSION, nonce };
  // A frame of opaque origin, as all are in an opaque page, can be addressed by no name.
  source.postMessage(connect, {
    targetOrigin: origin === 'null' ? '*' : origin,
    transfer: [port2],
  });
  request(1, 'subscribe', { events: ['ready', 'height'] });
  const link: Link = {
    nonce,
    near: () => {
      request(2, 'near');
    },
  };
  return link;
}
