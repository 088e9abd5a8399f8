import { expect, it } from 'vitest';
import { element, escapeText } from '#lib/svg/xml.ts';

it('nothing in a text becomes markup or breaks the document', () => {
  expect(escapeText('<script>"R&D"</script>\u0000\u0007')).toBe(
    '&lt;script&gt;&quot;R&amp;D&quot;&lt;/script&gt;',
  );
  expect(element('text', { title: '"><x' }, escapeText('a < b'))).toBe(
    '<text title="&quot;&gt;&lt;x">a &lt; b</text>',
  );
});

it('numbers are as short as they can be, and attributes without a value are left out', () => {
  expect(element('path', { x: 0.5, y: -0.25, z: 3.14159, w: -0.001, none: undefined })).toBe(
    '<path x=".5" y="-.25" z="3.14" w="0"/>',
  );
});
