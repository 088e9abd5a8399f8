import { expect, test } from 'vitest';
import { articlePath, readArticlePath } from '#lib/core/article/path.ts';
import { atlas } from '../../atlas-builder.ts';

const night = { id: 'night', title: { en: 'Night' } };
const dawn = { id: 'dawn', title: { en: 'Dawn' } };
const town = atlas({ languages: ['en', 'ur'], articles: [night, dawn] });

test('the first article in the first language stands at the top', () => {
  expect(
    [night, dawn].flatMap((article) =>
      town.languages.map((language) => articlePath(town, article, language)),
    ),
  ).toEqual(['', 'ur/', 'dawn/', 'dawn/ur/']);
});

test('every path is read back, and no other', () => {
  for (const article of town.articles) {
    for (const language of town.languages) {
      const path = articlePath(town, article, language);
      expect(readArticlePath(town, path)).toEqual({ article, language });
      expect(readArticlePath(town, path.replace(/\/$/, ''))).toEqual({ article, language });
    }
  }
  for (const path of ['en/', 'night/', 'dawn/en/', 'de/', 'ur/ur/', '/', 'dawn//']) {
    expect(readArticlePath(town, path)).toBeNull();
  }
  expect(readArticlePath(atlas(), '')).toBeNull();
});
