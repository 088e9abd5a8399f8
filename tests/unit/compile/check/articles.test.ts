import { expect, test } from 'vitest';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { DEFAULT_EMBED } from '#lib/core/view/embed-options.ts';
import { changedAtlas, refusalsOf, write, type Change } from '../broken-atlas.ts';

const both = (text: string) => ({ de: text, en: text });
const STEP = { chapter: 'opening', text: both('Es öffnet.'), sources: 'hertle-1996, p. 2' };
const BLOCKS = [
  { type: 'heading', text: both('Nacht') },
  { type: 'text', text: both('Es war Nacht.'), sources: 'hertle-1996' },
  { type: 'map', chapter: 'opening', view: 'at=1989-11-09T23:30+01:00', caption: both('Karte') },
  { type: 'picture', chapter: 'days-after', caption: both('Bild') },
  { type: 'claims', measures: ['start-of-rule'] },
  { type: 'story', caption: both('Stunde um Stunde'), steps: [STEP] },
];
const ARTICLE = { id: 'night', title: both('Eine Nacht'), lead: both('Kurz.'), blocks: BLOCKS };

const article = (content: object, name = 'night'): Change => {
  return (directory) => {
    mkdirSync(join(directory, 'articles'), { recursive: true });
    write(`articles/${name}.json`, JSON.stringify(content))(directory);
  };
};
const withBlock = (block: object) => article({ ...ARTICLE, blocks: [block] });

test('an article carries its blocks with their sources, and the atlas names it', () => {
  const result = compileAtlas(changedAtlas(article(ARTICLE)));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  expect(result.atlas.articles).toEqual([{ id: 'night', title: both('Eine Nacht') }]);
  const [, text, map, , , story] = result.articles[0]?.blocks ?? [];
  expect(text).toMatchObject({ sources: [{ source: 'hertle-1996', locator: null }] });
  expect(map).toMatchObject({ view: BLOCKS[2]?.view, parts: DEFAULT_EMBED.parts });
  expect(story).toMatchObject({ steps: [{ view: '', sources: [{ locator: 'p. 2' }] }] });
});

test('an atlas may do without articles, and writing one does not change its data', () => {
  const [without, having] = [changedAtlas(), changedAtlas(article(ARTICLE))].map(compileAtlas);
  if (without === undefined || 'problems' in without) throw new Error('has problems');
  if (having === undefined || 'problems' in having) throw new Error('has problems');
  expect(without.articles).toEqual([]);
  expect(having.atlas.version).toBe(without.atlas.version);
});

test.each<[string, Change, string]>([
  [
    'an unknown chapter',
    withBlock({ ...BLOCKS[3], chapter: 'openin' }),
    'blocks[0].chapter: "openin" is not in the chapters of atlas.json; did you mean "opening"?',
  ],
  [
    'an unknown source',
    withBlock({ ...BLOCKS[1], sources: 'hertle' }),
    'blocks[0].sources: "hertle" is not in sources.json',
  ],
  [
    'an unknown measure',
    withBlock({ ...BLOCKS[4], measures: ['start'] }),
    'blocks[0].measures[0]: "start" is not in the measures of claims.json',
  ],
  [
    'a step of a story without a source',
    withBlock({ ...BLOCKS[5], steps: [{ ...STEP, sources: ';' }] }),
    'blocks[0].steps[0].sources: is empty; name at least one source',
  ],
  [
    'a view that cannot be read',
    withBlock({ ...BLOCKS[2], view: 'at=soon&zoom=4' }),
    'blocks[0].view: "at=soon" is no part of a view; copy one from the address bar',
  ],
  [
    'a view that chooses the language',
    withBlock({ ...BLOCKS[2], view: 'lang=en' }),
    'blocks[0].view: names a language or version; the page of the article chooses those',
  ],
  [
    'an unknown part of a map',
    withBlock({ ...BLOCKS[2], parts: ['clok'] }),
    'blocks[0].parts[0]: "clok" is not one of title, clock, play, slider, layers, legend; did you mean "clock"?',
  ],
  [
    'markup',
    withBlock({ ...BLOCKS[0], text: both('<b>Nacht</b>') }),
    'blocks[0].text.de: holds an HTML tag; write plain text',
  ],
  [
    'a text in one language',
    withBlock({ ...BLOCKS[0], text: { de: 'Nacht' } }),
    'blocks[0].text.en: is missing',
  ],
  [
    'an unknown block',
    withBlock({ type: 'quote', text: both('Nacht') }),
    'blocks[0].type: "quote" is not one of heading, text, map, picture, claims, story',
  ],
  [
    'an id that is a language',
    article({ ...ARTICLE, id: 'en' }),
    'id: "en" is a language; its address would be that of a translation',
  ],
])('%s is refused', (_, change, line) => {
  expect(refusalsOf(change)).toContain(`articles/night.json › ${line}`);
});

test('two articles with one id are refused', () => {
  expect(refusalsOf(article(ARTICLE), article(ARTICLE, 'other'))).toEqual([
    'articles/other.json › id: is already used in articles/night.json; ids are unique',
  ]);
});
