import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_EMBED,
  EMBED_PARTS,
  embedHash,
  formatEmbedOptions,
  GESTURES,
  parseEmbedOptions,
  type EmbedOptions,
} from '#lib/core/view/embed-options.ts';
import { formatHash, parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { prove } from '../../prove.ts';
import { view, wideAtlas } from './views.ts';

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  parts: fc.subarray([...EMBED_PARTS]),
  theme: fc.constantFrom('light' as const, 'dark' as const, null),
  gestures: fc.constantFrom(...GESTURES, null),
  autoplay: fc.boolean(),
});

describe('the options of an embed in its address', () => {
  it('come back as they were written, beside any view, and leave the view alone', () => {
    prove(
      fc.property(options, view, (chosen, shown) => {
        const hash = embedHash(formatHash(shown, wideAtlas), chosen);
        expect(parseEmbedOptions(hash)).toEqual(chosen);
        const fallback = initialView(wideAtlas);
        const alone = parseHash(formatHash(shown, wideAtlas), wideAtlas, fallback);
        expect(parseHash(hash, wideAtlas, fallback)).toEqual(alone);
      }),
    );
  });

  it('are not written where they are what everybody gets', () => {
    expect(formatEmbedOptions(DEFAULT_EMBED)).toBe('');
    expect(embedHash('', DEFAULT_EMBED)).toBe('');
    expect(embedHash('#at=2007', DEFAULT_EMBED)).toBe('#at=2007');
    expect(embedHash('', { ...DEFAULT_EMBED, theme: 'dark' })).toBe('#theme=dark');
  });

  it('name the parts around the map, or none', () => {
    expect(parseEmbedOptions('#ui=slider,clock,whatever').parts).toEqual(['clock', 'slider']);
    expect(parseEmbedOptions('#ui=none').parts).toEqual([]);
  });

  it.each(['', '#ui=', '#ui=x', '#theme=red', '#gestures=', '#autoplay=yes', '#ui=%E0%A4%A'])(
    'that cannot be read, as in %j, are those by default',
    (hash) => {
      expect(parseEmbedOptions(hash)).toEqual(DEFAULT_EMBED);
    },
  );

  it('never fail, whatever stands in the address', () => {
    prove(
      fc.property(fc.string(), (text) => {
        const read = parseEmbedOptions(`#${text}`);
        expect(parseEmbedOptions(embedHash('', read))).toEqual(read);
      }),
    );
  });
});
