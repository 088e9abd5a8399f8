/** The origin of an address, or null where it is not one of the web. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : null;
}

/**
 * The address that a frame may show, or null: only addresses of the web, of an origin that the
 * page's author trusts.
 * @param src as the author wrote it
 * @param base address of the page
 * @param trusted origins, or addresses of them
 * @param fields to write over those of its fragment; null leaves one as it is
 */
export function frameAddress(
  src: string | null,
  base: string,
  trusted: Iterable<string>,
  fields: Readonly<Record<string, string | null>>,
): URL | null {
  if (src === null || !URL.canParse(src, base)) return null;
  const url = new URL(src, base);
  const origin = originOf(url.href);
  if (origin === null || ![...trusted].some((each) => originOf(each) === origin)) return null;
  const parts = url.hash.slice(1).split('&');
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue;
    const others = parts.filter((part) => part !== '' && !part.startsWith(`${name}=`));
    parts.splice(0, Infinity, ...others, `${name}=${encodeURIComponent(value)}`);
  }
  url.hash = parts.join('&');
  return url;
}
