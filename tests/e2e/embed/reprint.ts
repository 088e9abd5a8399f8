/**
 * The article of a site as another publisher prints it: its text and its embeds, with the addresses
 * that were relative to the site written out, and neither its styles nor its scripts.
 */
export async function reprintArticle(site: string): Promise<string> {
  const address = `${site}/article/`;
  const html = await (await fetch(address)).text();
  const [main] = /<main>.*<\/main>/s.exec(html) ?? [];
  if (main === undefined) throw new Error('the site has no article');
  return main.replaceAll(
    /(src|srcset|href)="(\.[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${new URL(path, address).href}"`,
  );
}
