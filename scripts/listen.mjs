import { createServer } from 'node:http';

/** `localhost` is both of these to a browser, so one that answers there must hold both. */
const LOOPBACK = ['127.0.0.1', '::1'];

const PORTS_TRIED = 100;

/**
 * Starts to listen on `port`, or on the first free one after it. Port 0 takes any free one.
 * @param {import('node:http').RequestListener} listener
 * @param {{ host: string, port: number }} address
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {Error} when no port is free, or none may be used at this host
 */
export async function listen(listener, { host, port }) {
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const servers = await listenOnAll(listener, host, port === 0 ? 0 : port + tried);
    if (servers !== null) return { port: portOf(servers), close: () => closeAll(servers) };
  }
  throw new Error(`no free port from ${port} to ${port + PORTS_TRIED - 1}`);
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | null>} null when the port is taken
 */
async function listenOnAll(listener, host, port) {
  const [first = host, ...others] = host === 'localhost' ? LOOPBACK : [host];
  /** @type {import('node:http').Server[]} */
  const servers = [];
  try {
    servers.push(await start(listener, first, port));
    for (const other of others) {
      const server = await start(listener, other, portOf(servers)).catch(ignoreMissingProtocol);
      if (server !== null) servers.push(server);
    }
    return servers;
  } catch (error) {
    await closeAll(servers);
    if (codeOf(error) === 'EADDRINUSE') return null;
    throw error;
  }
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function start(listener, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * A machine without IPv6 serves IPv4 alone.
 * @param {unknown} error
 * @returns {null}
 */
function ignoreMissingProtocol(error) {
  if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) return null;
  throw error;
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** @param {import('node:http').Server[]} servers */
function portOf(servers) {
  const address = servers[0]?.address();
  if (typeof address !== 'object' || !address) throw new Error('the server is not listening');
  return address.port;
}

/** @param {import('node:http').Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
