import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>} Directives
 */

/**
 * The content security policy of the pages: nothing inline, no `eval`, and no host but the site's
 * own and those that the further base maps of the atlas name. MapLibre fetches every part of a
 * style, pictures among them, so that `connect-src` suffices.
 * @param {readonly string[]} [hosts] such as `tiles.example.org`
 * @returns {Directives}
 */
export function contentSecurityPolicy(hosts = []) {
  const further = hosts.map(
    (host) => /** @type {`https://${string}.${string}`} */ (`https://${host}`),
  );
  return {
    'default-src': ['none'],
    'script-src': ['self'],
    'style-src': ['self'],
    'style-src-attr': [
      'unsafe-hashes',
      // The route announcer of SvelteKit hides itself with this style attribute.
      'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
    ],
    'img-src': ['self', 'data:', 'blob:'],
    'font-src': ['self'],
    'connect-src': ['self', ...further],
    'worker-src': ['self'],
    // The preview of an embed, and the embeds of the articles.
    'frame-src': ['self'],
    'manifest-src': ['self'],
    'base-uri': ['none'],
    'form-action': ['none'],
  };
}

/**
 * Every host that the further base maps of an atlas are fetched from, sorted. What is no host is
 * passed over, as is an `atlas.json` that cannot be read: the compiler says what is wrong there.
 * @param {string} directory of the authored files
 * @returns {string[]}
 */
export function basemapHosts(directory) {
  const named = basemapsIn(directory).flatMap(({ style, hosts }) => [
    typeof style === 'string' && /^https:/.test(style) && URL.canParse(style)
      ? new URL(style).host
      : '',
    ...(Array.isArray(hosts) ? hosts : []),
  ]);
  const sound = named.filter(
    (host) => typeof host === 'string' && /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?::\d{1,5})?$/.test(host),
  );
  return [...new Set(sound)].sort();
}

/**
 * @param {string} directory
 * @returns {{ style?: unknown, hosts?: unknown }[]}
 */
function basemapsIn(directory) {
  try {
    const { basemaps } = JSON.parse(readFileSync(join(directory, 'atlas.json'), 'utf8'));
    return Array.isArray(basemaps) ? basemaps.filter((entry) => entry instanceof Object) : [];
  } catch {
    return [];
  }
}
