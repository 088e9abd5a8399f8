import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/model.ts';
import { resolveArticle } from '#lib/core/article/resolve.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { formatHash, parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { atlas, chapter } from '../../atlas-builder.ts';

const source = (id: string) => ({
  id,
  type: 'book',
  title: id,
  authors: [],
  container: null,
  publisher: null,
  issued: null,
  url: null,
  note: null,
});
const cites = (...ids: string[]) => ids.map((id) => ({ source: id, locator: null }));
const text = { en: 'Text', ur: 'متن' };
const dead = { feature: null, measure: 'dead', statement: null, claimant: text, reported: null };
const fire = chapter('fire', 300, 400, { at: 305 });
const town = atlas({
  chapters: [fire],
  sources: ['chronicle', 'paper', 'court', 'unused'].map(source),
  measures: [{ id: 'dead', name: text }],
  claims: [{ id: 'one', ...dead, min: 1, max: 1, source: { source: 'court', locator: null } }],
});
const article: Article = {
  id: 'night',
  title: text,
  lead: text,
  blocks: [
    { type: 'text', text, sources: cites('paper', 'chronicle', 'paper') },
    {
      type: 'map',
      chapter: 'fire',
      view: 'at=1970-01-01T00:00:00.350Z',
      parts: ['clock'],
      caption: text,
    },
    { type: 'picture', chapter: 'fire', caption: text },
    { type: 'claims', measures: ['dead'] },
    {
      type: 'story',
      caption: text,
      steps: [{ chapter: 'fire', view: '', text, sources: cites('chronicle') }],
    },
  ],
};
const shown = (language = 'en') => resolveArticle(article, town, language);
const block = <Type extends string>(type: Type, language = 'en') => {
  const found = shown(language).blocks.find((one) => one.type === type);
  if (found === undefined) throw new Error(type);
  return found;
};

describe('an article as it is shown', () => {
  it('numbers its sources in the order in which it cites them, those of its numbers too', () => {
    expect(shown().sources.map(({ id }) => id)).toEqual(['paper', 'chronicle', 'court']);
    expect(block('text')).toMatchObject({ notes: [1, 2] });
    expect(block('story')).toMatchObject({ steps: [{ notes: [2] }] });
  });

  it('shows a view that differs from its chapter by its address', () => {
    const map = block('map', 'ur');
    if (map.type !== 'map') throw new Error(map.type);
    expect(parseHash(map.hash, town, initialView(town))).toEqual({
      ...chapterView(town, fire, 'ur'),
      at: 350,
    });
    expect(map.embed).toBe(`embed/${map.hash}&ui=clock`);
    expect(map.page).toBe('view/fire/ur/');
  });

  it('shows a chapter as it opens by the page of that chapter', () => {
    const picture = block('picture');
    expect(picture).toMatchObject({
      hash: formatHash(chapterView(town, fire, 'en'), town),
      embed: 'embed/fire/#ui=none',
      page: 'view/fire/',
      chapter: { id: 'fire', title: fire.title },
    });
    expect(block('picture', 'ur')).toMatchObject({ embed: 'embed/fire/ur/#ui=none' });
  });

  it('sets the claims on a measure side by side', () => {
    expect(block('claims')).toMatchObject({
      disputes: [{ measure: { id: 'dead' }, claims: [{ id: 'one' }] }],
    });
  });
});
