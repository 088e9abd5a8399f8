/** Text that may stand between the tags of HTML and, in double quotes, in an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text on one line that Markdown shows as it is, in the words of a link too. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}

/** An absolute address for the parentheses of a Markdown link: nothing in it ends the link. */
export function markdownAddress(address: string): string {
  return address.replace(/[()<>\s\\]/g, (mark) =>
    // `encodeURIComponent` leaves parentheses alone.
    mark === '(' ? '%28' : mark === ')' ? '%29' : encodeURIComponent(mark),
  );
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a field of BibTeX; letters beyond ASCII stay, as every program of today reads them. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (mark) => TEX[mark] ?? `\\${mark}`);
}

/** An address for the `url` of BibTeX, which is taken as it is, but for braces and backslashes. */
export function bibtexAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
