import { describe, expect, it } from 'vitest';
import { nameOf } from '#lib/core/sources/name.ts';

const source = { authors: [], container: null, publisher: null, title: 'Report no. 7' };

describe('a source', () => {
  it('is named by its authors, and then by where it came out', () => {
    const found = nameOf({ ...source, authors: ['A. Khan', 'B. Malik'], container: 'Herald' });
    expect(found).toEqual({ by: 'A. Khan, B. Malik', title: 'Report no. 7', from: ['Herald'] });
  });

  it('without authors is named by its outlet, or else by its publisher', () => {
    const printed = { ...source, container: 'Herald', publisher: 'Dawn Group' };
    expect(nameOf(printed)).toMatchObject({ by: 'Herald', from: ['Dawn Group'] });
    expect(nameOf({ ...source, publisher: 'Reuters' })).toMatchObject({ by: 'Reuters', from: [] });
    expect(nameOf(source)).toMatchObject({ by: null, from: [] });
  });

  it('says no name twice', () => {
    const own = { ...source, title: 'Natural Earth', publisher: 'Natural Earth' };
    expect(nameOf(own)).toEqual({ by: null, title: 'Natural Earth', from: [] });
    const paper = { ...source, container: 'Herald', publisher: 'Herald' };
    expect(nameOf(paper)).toMatchObject({ by: 'Herald', from: [] });
  });
});
