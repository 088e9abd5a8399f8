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

/** What a page tells of itself. */
interface Prerendered {
  /** Its layout and itself, among the nodes of the app. */
  readonly node_ids: readonly number[];
  /** What the `load` of each gave while it was prerendered; none where nothing was. */
  readonly data: readonly ({ readonly data: unknown } | null)[];
  readonly status?: number;
}

/** Layout and error page are the first nodes of every app. */
const ERROR_PAGE = [0, 1];

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
  try {
    await show(app, target, page ?? notPrerendered(404));
  } catch (error) {
    console.error(error);
    await show(app, target, notPrerendered(500));
  }
}

const notPrerendered = (status: number): Prerendered => ({
  node_ids: ERROR_PAGE,
  data: [],
  status,
});

async function show(app: App, target: Element, page: Prerendered): Promise<void> {
  const { node_ids: ids, data, status = 200 } = page;
  const branch = await Promise.all(
    ids.map(async (id, index) => {
      const node = await app.nodes[id]?.();
      if (node === undefined) throw new Error(`The site has no page ${String(id)}.`);
      const given = data[index]?.data ?? { status };
      const load = node.universal?.load;
      const event = { data: given, params: {}, fetch: fetchFromPage };
      return { component: node.component, data: load === undefined ? given : await load(event) };
    }),
  );
  if (import.meta.env.DEV) document.querySelector('style[data-sveltekit]')?.remove();
  const hydrate = data.length > 0;
  // Not before all has come: what was read stays where not even this can be fetched.
  if (!hydrate) target.textContent = '';
  new app.root({
    target,
    hydrate,
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
