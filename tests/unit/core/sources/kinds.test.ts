import { expect, it } from 'vitest';
import { kindOf } from '#lib/core/sources/kinds.ts';

it('a source is of the kind that its type tells, and of another where it tells none', () => {
  expect(kindOf({ type: 'entry-encyclopedia' })).toBe('reference');
  expect(kindOf({ type: 'article-newspaper' })).toBe('press');
  expect(kindOf({ type: 'dataset' })).toBe('data');
  expect(kindOf({ type: 'document' })).toBe('other');
  expect(kindOf({ type: 'hearsay' })).toBe('other');
});
