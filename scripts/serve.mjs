import { parseArgs } from 'node:util';
import { siteAddress } from './site-address.mjs';
import { serveSite } from './site.mjs';

const USAGE = `node scripts/serve.mjs [--dir build] [--port 4173] [--host localhost] [--base /atlas]`;

try {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'build' },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: 'localhost' },
      // Where the site was built for, if it was built with the same environment.
      base: { type: 'string', default: siteAddress(process.env).base },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await serve({ ...values, port: toPort(values.port) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {{ dir: string, port: number, host: string, base: string }} options */
async function serve(options) {
  const site = await serveSite(options);
  console.log(site.url);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void site.close());
  }
}

/** @param {string} text */
function toPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port ${text} is no port number\n${USAGE}`);
}
