/** The headers that the lines of nginx in a text send for a path, as nginx chooses its location. */
export function nginxHeaders(config: string, path: string): Map<string, string> {
  const locations = [...config.matchAll(/^location (~ )?(\S+) \{\n(.*?)^\}/gms)].map(
    ([, regex, pattern = '', body = '']) => ({ regex: regex !== undefined, pattern, body }),
  );
  const byExpression = locations.find(
    ({ regex, pattern }) => regex && new RegExp(pattern).test(path),
  );
  const [longest] = locations
    .filter(({ regex, pattern }) => !regex && path.startsWith(pattern))
    .toSorted((a, b) => b.pattern.length - a.pattern.length);
  const { body = '' } = byExpression ?? longest ?? {};
  const headers = body.matchAll(/^ *add_header (\S+) (?:"([^"]*)"|(\S+?))(?: always)?;$/gm);
  return new Map(
    [...headers].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
  );
}

/** What stands between the fences of nginx in a document. */
export function nginxLinesOf(markdown: string): string {
  return /^```nginx\n(.*?)^```/ms.exec(markdown)?.[1] ?? '';
}
