import { describe, expect, it } from 'vitest';
import { styleOf } from '#lib/embed/element/style.ts';

const sizeOf = (...given: Parameters<typeof styleOf>) =>
  styleOf(...given)
    .split('}')
    .at(-2);

describe('the size of an element', () => {
  it('is three to two unless the author says otherwise', () => {
    expect(sizeOf(null, null, 0)).toBe(':host{aspect-ratio:1.5;min-block-size:0px');
    expect(sizeOf(null, '16/9', 0)).toContain('aspect-ratio:1.777');
    expect(sizeOf(null, '4:3', 0)).toContain('aspect-ratio:1.333');
    expect(sizeOf(null, '2', 0)).toContain('aspect-ratio:2;');
  });

  it('grows to what the frame needs, within reason', () => {
    expect(sizeOf(null, null, 420)).toContain('min-block-size:420px');
    expect(sizeOf(null, null, 3)).toContain('min-block-size:100px');
    expect(sizeOf(null, null, 1e9)).toContain('min-block-size:2000px');
    expect(sizeOf(null, null, NaN)).toContain('min-block-size:0px');
  });

  it('is exactly the height the author fixes', () => {
    expect(sizeOf('480', '16/9', 900)).toBe(':host{block-size:480px');
    expect(sizeOf('480px', null, 0)).toBe(':host{block-size:480px');
  });

  it('lets no other style in', () => {
    for (const text of ['}*{display:none', 'x', '-5', '0', '-1/0', '0/0', 'NaN', '']) {
      expect(sizeOf(text, text, 0)).toBe(':host{aspect-ratio:1.5;min-block-size:0px');
    }
  });
});
