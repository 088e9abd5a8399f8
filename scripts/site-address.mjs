/**
 * Where the site will be published, as far as the environment says so.
 *
 * @typedef {object} SiteAddress
 * @property {string | null} url absolute, with a slash at the end; null where it is not known
 * @property {string | undefined} origin such as `https://atlas.example.org`
 * @property {'' | `/${string}`} base path under which the site lies; empty at the root of a host
 */

/**
 * Reads `SITE_URL`, such as `https://example.org/atlas/`, and `BASE_PATH`, which follows from it.
 * @param {Record<string, string | undefined>} environment
 * @returns {SiteAddress}
 * @throws {Error} when `SITE_URL` is no address of a site, or `BASE_PATH` says something else
 */
export function siteAddress({ SITE_URL: site, BASE_PATH: path }) {
  if (!site) return { url: null, origin: undefined, base: toBase(path ?? '') };
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(`SITE_URL=${site} is no address such as https://example.org/atlas/`);
  }
  const base = toBase(url.pathname);
  if (path !== undefined && toBase(path) !== base) {
    throw new Error(`SITE_URL=${site} and BASE_PATH=${path} name different paths`);
  }
  return { url: `${url.origin}${base}/`, origin: url.origin, base };
}

/**
 * Reads `OEMBED_URL`, such as `https://api.example.org/oembed`: where a host that runs code answers
 * oEmbed for any view. Empty where there is none, and the static answers are what pages name.
 * @param {Record<string, string | undefined>} environment
 * @throws {Error} when it is no address
 */
export function oembedAddress({ OEMBED_URL: text }) {
  if (!text) return '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash || url.username) {
    throw new Error(`OEMBED_URL=${text} is no address such as https://api.example.org/oembed`);
  }
  return url.href;
}

/**
 * @param {string} path
 * @returns {'' | `/${string}`}
 */
function toBase(path) {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '' : `/${bare}`;
}

/**
 * Hands the address to the pages as `import.meta.env.SITE_URL`, empty where it is not known, and the
 * path as `import.meta.env.BASE_PATH`, and where oEmbed is answered as `import.meta.env.OEMBED_URL`; says once in a build what pages leave out without an address.
 * @param {SiteAddress} address
 * @param {string} oembed empty where there are static answers alone
 * @returns {import('vite').Plugin}
 */
export function siteAddressPlugin({ url, base }, oembed) {
  return {
    name: 'site-address',
    config: () => ({
      define: {
        'import.meta.env.SITE_URL': JSON.stringify(url ?? ''),
        'import.meta.env.BASE_PATH': JSON.stringify(base),
        'import.meta.env.OEMBED_URL': JSON.stringify(oembed),
      },
    }),
    buildStart() {
      // A build of SvelteKit runs twice, for the browser and for the server that prerenders.
      if (url !== null || this.meta.watchMode || this.environment.name !== 'ssr') return;
      this.warn(
        'SITE_URL is not set: pages get no canonical address, no picture for shared links and no oEmbed.',
      );
    },
  };
}
