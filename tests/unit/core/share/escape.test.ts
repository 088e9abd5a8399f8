import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bibtexAddress,
  escapeBibtex,
  escapeHtml,
  escapeMarkdown,
  markdownAddress,
} from '#lib/core/share/escape.ts';
import { prove } from '../../prove.ts';

const text = fc.string({ unit: fc.constantFrom(...'&<>"\'\\[]()!*_`~^%$#{}| \naلé') });

describe('a text in HTML', () => {
  it('ends neither an attribute nor begins a tag, and is read back as it was', () => {
    prove(
      fc.property(text, (given) => {
        const escaped = escapeHtml(given);
        expect(escaped).not.toMatch(/[<>"']/);
        const read = escaped
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(read).toBe(given);
      }),
    );
  });
});

describe('a text in Markdown', () => {
  it('has every mark that Markdown reads behind a backslash', () => {
    expect(escapeMarkdown('[3–11] *July*: <b> & `x` 1. #2\nC:\\')).toBe(
      '\\[3–11\\] \\*July\\*: \\<b\\> \\& \\`x\\` 1\\. \\#2 C:\\\\',
    );
    prove(
      fc.property(text, (given) => {
        const unescaped = escapeMarkdown(given).replace(/\\[^]/g, '');
        expect(unescaped).not.toMatch(/[\\`*_[\]()#!<>|~&\n]/);
      }),
    );
  });

  it('has addresses that do not end the link', () => {
    expect(markdownAddress('https://a.example/x(1)/<y> z#at=04:30+05:00')).toBe(
      'https://a.example/x%281%29/%3Cy%3E%20z#at=04:30+05:00',
    );
  });
});

describe('a text in BibTeX', () => {
  it('has every mark that TeX reads written out', () => {
    expect(escapeBibtex('50% of #1 & {a_b} ~ ^ \\ $')).toBe(
      '50\\% of \\#1 \\& \\{a\\_b\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$',
    );
  });

  it('never has a brace without its fellow, whatever the title', () => {
    prove(
      fc.property(text, (given) => {
        const escaped = escapeBibtex(given).replace(/\\[{}]/g, '');
        const depths = [...escaped].map((mark) => (mark === '{' ? 1 : mark === '}' ? -1 : 0));
        let depth = 0;
        for (const step of depths) expect((depth += step)).toBeGreaterThanOrEqual(0);
        expect(depth).toBe(0);
      }),
    );
    expect(bibtexAddress('https://a.example/#{x} y')).toBe('https://a.example/#%7Bx%7D%20y');
  });
});
