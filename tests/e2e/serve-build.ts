import { serveSite } from '../../scripts/site.mjs';

/** Serves the built site on a free port for the whole run; `SITE_URL` tells the workers where. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const site = await serveSite({ dir: process.env.BUILD_DIR ?? 'build' });
  process.env.SITE_URL = site.url;
  return site.close;
}
