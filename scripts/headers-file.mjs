/**
 * Reads a `_headers` file as Netlify, Cloudflare Pages and other static hosts do: a line that
 * starts at the margin is a path pattern, the indented lines below it are its headers.
 *
 * @typedef {{ name: string, value: string }} Header
 * @typedef {{ pattern: RegExp, headers: Header[] }} Rule
 */

/**
 * The rules of a `_headers` file, in order. In a path `*` stands for anything and `:name` for
 * anything up to the next slash.
 * @param {string} text
 * @returns {Rule[]}
 * @throws {Error} naming the line that is neither path, header nor comment
 */
export function parseHeadersFile(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const header = /^([^\s:]+):\s*(.+)$/.exec(content);
      const rule = rules.at(-1);
      if (!header || !rule) throw new Error(`_headers, line ${index + 1}: no header of a path`);
      rule.headers.push({ name: header[1] ?? '', value: header[2] ?? '' });
    } else if (content.startsWith('/')) {
      rules.push({ pattern: toPattern(content), headers: [] });
    } else {
      throw new Error(`_headers, line ${index + 1}: a path begins with a slash`);
    }
  }
  return rules;
}

/**
 * The same rules for a site that lies below a path: hosts match the whole path of an address.
 * @param {string} text of a `_headers` file for the root of a host
 * @param {string} base such as `/atlas`; empty at the root
 */
export function headersBelow(text, base) {
  return text.replace(/^\//gm, `${base}/`);
}

/** @param {string} path */
function toPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/**
 * The headers of a path: those of every rule that matches, a name that several of them set once,
 * with their values in order between commas.
 * @param {readonly Rule[]} rules
 * @param {string} path beginning with a slash
 * @returns {Map<string, string>} by name in lower case
 */
export function headersOf(rules, path) {
  /** @type {Map<string, string>} */
  const merged = new Map();
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const { name, value } of rule.headers) {
      const key = name.toLowerCase();
      const before = merged.get(key);
      merged.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return merged;
}
