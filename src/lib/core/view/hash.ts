import type { Atlas } from '../atlas/model.ts';
import { formatDuration, parseDuration } from '../time/duration.ts';
import { IsoProblem, formatInstant, parseInstant } from '../time/iso.ts';
import { TIME_MODES } from '../time/time-filter.ts';
import { formatCamera, parseCamera } from './camera-text.ts';
import { partsOfFragment } from './fragment.ts';
import { DEFAULT_TIME, type View } from './view.ts';

/** How one part of the view is written in the address, and read from it. */
interface Field<Key extends keyof View> {
  readonly name: string;
  readonly key: Key;
  readonly format: (value: View[Key], atlas: Atlas) => string | null;
  /** undefined when the text says nothing usable: the field then keeps its fallback. */
  readonly parse: (text: string, atlas: Atlas) => View[Key] | undefined;
}

const field = <Key extends keyof View>(described: Field<Key>): Field<Key> => described;

const FIELDS = [
  field({
    name: 'map',
    key: 'camera',
    format: formatCamera,
    parse: (text) => parseCamera(text) ?? undefined,
  }),
  field({
    name: 'at',
    key: 'at',
    format: (at, { timeZone }) => formatInstant(at, timeZone),
    parse: (text, { start, end }) => {
      const instant = parseInstant(text);
      if (instant instanceof IsoProblem) return undefined;
      return instant >= start && instant <= end ? instant : undefined;
    },
  }),
  field({
    name: 'layers',
    key: 'layers',
    format: (layers) => (layers.length === 0 ? 'none' : layers.join(',')),
    parse: (text, atlas) => {
      if (text === 'none') return [];
      const named = new Set(text.split(','));
      const known = atlas.layers.map(({ id }) => id).filter((id) => named.has(id));
      return known.length > 0 ? known : undefined;
    },
  }),
  field({
    name: 'sel',
    key: 'selection',
    format: (selection) => selection,
    parse: (text, atlas) => atlas.features.find(({ id }) => id === text)?.id,
  }),
  field({
    name: 'lang',
    key: 'language',
    format: (language) => language,
    parse: (text, { languages }) => languages.find((language) => language === text),
  }),
  field({
    name: 'mode',
    key: 'mode',
    format: (mode) => (mode === DEFAULT_TIME.mode ? null : mode),
    parse: (text) => TIME_MODES.find((mode) => mode === text),
  }),
  field({
    name: 'window',
    key: 'window',
    format: (window) => (window === DEFAULT_TIME.window ? null : formatDuration(window)),
    parse: (text) => parseDuration(text) ?? undefined,
  }),
  field({
    name: 'glow',
    key: 'glow',
    format: (glow) => (glow === DEFAULT_TIME.glow ? null : formatDuration(glow)),
    parse: (text) => parseDuration(text) ?? undefined,
  }),
  field({
    name: 'certainty',
    key: 'certainty',
    format: (certainty) => (certainty === DEFAULT_TIME.certainty ? null : certainty),
    parse: (text) => (text === 'certain' || text === 'possible' ? text : undefined),
  }),
  field({
    name: 'v',
    key: 'pinned',
    format: (version) => version,
    parse: (text) => (/^[\w.-]{1,40}$/.test(text) ? text : undefined),
  }),
] as const;

/** Leaves readable what may stand in a fragment; `URLSearchParams` would escape `/`, `,` and `:`. */
function escape(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|2C|3A|2B)/g, decodeURIComponent);
}

function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * `#map=…&at=…&layers=…&sel=…&lang=…` of a view, and `mode=…&window=…&glow=…&certainty=…` where they
 * are not those of a reader who chose nothing; `v=…` where the link is bound to a version of the data.
 */
export function formatHash(view: View, atlas: Atlas): string {
  const parts = FIELDS.flatMap((described) => {
    const { name, key, format } = described as Field<keyof View>;
    const text = format(view[key], atlas);
    return text === null ? [] : [`${name}=${escape(text)}`];
  });
  return `#${parts.join('&')}`;
}

/** The parts of a fragment that can be read, by name; of two with one name the first. */
export function textsOf(hash: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const part of partsOfFragment(hash)) {
    const [name = '', ...rest] = part.split('=');
    const text = unescape(rest.join('='));
    if (text !== null && !texts.has(name)) texts.set(name, text);
  }
  return texts;
}

/** The parts of a fragment, such as `at=soon`, that are no part of a view or cannot be read. */
export function unreadableParts(hash: string, atlas: Atlas): string[] {
  return [...textsOf(hash)].flatMap(([name, text]) => {
    const described = FIELDS.find((field) => field.name === name);
    const read = described?.parse(text, atlas);
    return read === undefined && name !== '' ? [`${name}=${text}`] : [];
  });
}

/** Whether a fragment says anything of a view; others lead to a part of the page. */
export function describesView(hash: string): boolean {
  const texts = textsOf(hash);
  return FIELDS.some(({ name }) => texts.has(name));
}

/** The view a fragment describes; each field that is missing or unreadable comes from `fallback`. */
export function parseHash(hash: string, atlas: Atlas, fallback: View): View {
  const texts = textsOf(hash);
  let view = fallback;
  for (const described of FIELDS) {
    const { name, key, parse } = described as Field<keyof View>;
    const text = texts.get(name);
    const value = text === undefined ? undefined : parse(text, atlas);
    if (value !== undefined) view = { ...view, [key]: value };
  }
  return view;
}

/**
 * The names in a fragment whose text says nothing usable, so that `parseHash` would pass them over;
 * null for one that says nothing of a view.
 */
export function unreadableIn(hash: string, atlas: Atlas): readonly string[] | null {
  const texts = textsOf(hash);
  const named = FIELDS.filter(({ name }) => texts.has(name));
  if (named.length === 0) return null;
  const unreadable = named.filter(({ name, parse }) => {
    return parse(texts.get(name) ?? '', atlas) === undefined;
  });
  return unreadable.map(({ name }) => name);
}
