import type { connect as Declared } from '../api.ts';
import { AtlasMapError } from '../error.ts';
import { later } from '../later.ts';
import { Connection } from './connection.ts';
import { frameOf, iframeOf } from './frame.ts';
import { handleOf } from './handle.ts';

/** Milliseconds until a request is given up, unless the author says otherwise. */
const TIMEOUT = 10_000;

export const connect: typeof Declared = async (target, { timeout = TIMEOUT } = {}) => {
  if (target.localName === 'atlas-map') await defined(timeout);
  const iframe = iframeOf(target);
  if (iframe?.localName !== 'iframe') {
    const message = 'connect to an <iframe> or an <atlas-map> with a map';
    throw new AtlasMapError('InvalidArgument', message);
  }
  iframe.loading = 'eager';
  const frame = () => frameOf(target, window.origin);
  const connection = new Connection({ window, frame, later, timeout });
  try {
    await connection.opened();
  } catch (error) {
    connection.close();
    throw error;
  }
  return handleOf(connection);
};

/** Once `embed/v1.js` has run. */
function defined(timeout: number): Promise<unknown> {
  const given = new Promise((_, reject) => {
    later(() => {
      reject(new AtlasMapError('Timeout', 'embed/v1.js has not defined <atlas-map>'));
    }, timeout);
  });
  return Promise.race([customElements.whenDefined('atlas-map'), given]);
}
