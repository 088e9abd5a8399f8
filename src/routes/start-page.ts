import type { Component } from 'svelte';

/** A layout or a page, as SvelteKit generates them. */
interface PageNode {
  readonly component: Component;
  /** The exports of its `+page.ts`. */
  readonly universal?: { readonly load?: (event: LoadEvent) => unknown };
}

/** What a `load` of this site asks for; there is no more of SvelteKit's event here. */
interface LoadEvent {
  readonly data: unknown;
  readonly params: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

/** The script that SvelteKit generates out of the routes, as far as a page needs it. */
interface App {
  readonly nodes: readonly (() => Promise<PageNode>)[];
  readonly root: new (options: { target: Element; props: object; hydrate: boolean }) => unknown;
}

/** What a prerendered page tells of itself. */
interface Prerendered {
  /** Its layout and itself, among the nodes of the app. */
  readonly node_ids: readonly number[];
  /** What the `load` of each gave while it was prerendered. */
  readonly data: readonly ({ readonly data: unknown } | null)[];
  readonly status?: number;
}

/**
 * Brings a prerendered page to life. It takes the place of SvelteKit's own client (see
 * `compile/vite/start-plugin.ts`), which is a router, and every link of this site loads a page.
 * @param page left out by `404.html`, which hosts send for addresses they do not know
 */
export async function start(app: App, target: Element, page?: Prerendered): Promise<void> {
  // Nothing can be fetched by an address with a name and a password in it, so the page comes anew.
  if (document.URL !== location.href) {
    location.replace(location.href);
    return;
  }
  const prerendered = page === undefined ? null : await load(app, page).catch(failed);
  const branch = prerendered ?? (await errorPage(app, page === undefined ? 404 : 500));
  // What was read stays until all has come that takes its place.
  if (prerendered === null) target.textContent = '';
  if (import.meta.env.DEV) document.querySelector('style[data-sveltekit]')?.remove();
  new app.root({
    target,
    hydrate: prerendered !== null,
    props: {
      constructors: branch.map(({ component }) => component),
      data_0: branch[0]?.data,
      data_1: branch[1]?.data,
      page: { params: {} },
      stores: { page: NEVER_CHANGES },
      components: [],
    },
  });
}

function failed(error: unknown): null {
  console.error(error);
  return null;
}

/** Layout and error page are the first nodes of every app. */
const errorPage = (app: App, status: number) =>
  load(app, { node_ids: [0, 1], data: [null, null], status });

/** Fetches layout and page, and what their `load` gives. */
async function load({ nodes }: App, { node_ids: ids, data, status = 200 }: Prerendered) {
  return Promise.all(
    ids.map(async (id, index) => {
      const node = await nodes[id]?.();
      if (node === undefined) throw new Error(`The site has no page ${String(id)}.`);
      const { component, universal } = node;
      const given = data[index]?.data ?? { status };
      const event = { data: given, params: {}, fetch: fetchFromPage };
      return { component, data: universal?.load ? await universal.load(event) : given };
    }),
  );
}

/** The store of the page at hand, which in this site is the same from first to last. */
const NEVER_CHANGES = { set() {}, notify() {}, subscribe: () => () => {} };

/** Answers with what SvelteKit left in the page while it was prerendered; else asks the site. */
const fetchFromPage: typeof globalThis.fetch = (address, options) => {
  const url = JSON.stringify(address);
  const script = document.querySelector(`script[data-sveltekit-fetched][data-url=${url}]`);
  if (script === null) return fetch(address, options);
  const { body, ...init } = JSON.parse(script.textContent) as { body: string } & ResponseInit;
  script.remove();
  return Promise.resolve(new Response(body, init));
};
