import { describe, expect, it } from 'vitest';
import { justification } from '#lib/svg/labels/anchors.ts';

describe('the lines of a label', () => {
  it('keep to the side on which its anchor holds it, where that is left to it', () => {
    expect(justification('auto', 'left')).toBe(-1);
    expect(justification('auto', 'top-right')).toBe(1);
    expect(justification('auto', 'bottom')).toBe(0);
  });

  it('keep to what the style says wherever the label is laid', () => {
    expect(justification('left', 'right')).toBe(-1);
    expect(justification('center', 'bottom-right')).toBe(0);
    expect(justification('right', 'left')).toBe(1);
  });
});
