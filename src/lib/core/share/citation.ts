import { bibtexAddress, escapeBibtex } from './escape.ts';

/** What a bibliography says of a view of the atlas. */
export interface CitedView {
  /** Name of the atlas, and what of it is shown, such as a day and hour; both plain text. */
  readonly title: string;
  readonly part: string;
  /** Version of the data. */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute address. */
  readonly address: string;
  /** ISO day on which it was looked at. */
  readonly accessed: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A reference in the style of the American Psychological Association, seventh edition: a work
 * without author or date of publication that changes, hence with the day on which it was read.
 */
export function apa({ title, part, version, accessed, address }: CitedView): string {
  const [year = 0, month = 1, day = 1] = accessed.split('-').map(Number);
  const read = `${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)}`;
  const name = `${title}: ${part} (Version ${version}) [Interactive map]`;
  return `${name}. (n.d.). Retrieved ${read}, from ${address}`;
}

/** An entry of BibTeX that BibLaTeX reads as well. */
export function bibtex({ title, part, version, language, accessed, address }: CitedView): string {
  const [year = ''] = accessed.split('-');
  const fields = [
    // Braces keep the capitals of the title as they are.
    ['title', `{${escapeBibtex(`${title}: ${part}`)}}`],
    ['howpublished', 'Interactive map'],
    ['version', escapeBibtex(version)],
    ['note', `Version ${escapeBibtex(version)}, accessed ${accessed}`],
    ['language', escapeBibtex(language)],
    ['url', bibtexAddress(address)],
    ['urldate', accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}},`);
  return [`@misc{${citationKey(title, year)},`, ...lines, '}'].join('\n');
}

/** One item of CSL-JSON, in the list that its readers expect. */
export function cslJson(view: CitedView): string {
  const { title, part, version, language, address, accessed } = view;
  const parts = accessed.split('-').map(Number);
  const item = {
    id: citationKey(title, accessed.slice(0, 4)),
    type: 'map',
    title: `${title}: ${part}`,
    genre: 'Interactive map',
    version,
    language,
    URL: address,
    accessed: { 'date-parts': [parts] },
  };
  return JSON.stringify([item], null, 2);
}

/** A key of ASCII letters, digits and hyphens; a title in another script leaves `atlas`. */
function citationKey(title: string, year: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [...(words ?? ['atlas']).slice(0, 3), year].join('-');
}
