import { describe, expect, it } from 'vitest';
import { PALETTES } from '#lib/tokens/colours.ts';
import { tokensCss } from '#lib/tokens/css.ts';

/** Custom properties of the rule that opens with `selector`. */
function propertiesOf(selector: string): Map<string, string> {
  const css = tokensCss();
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

describe('the tokens as CSS', () => {
  it('names colours by what they stand for', () => {
    const root = propertiesOf(':root');
    expect(root.get('--colour-paper')).toBe(PALETTES.light.paper);
    expect(root.get('--colour-focus-fill')).toBe(PALETTES.light.focus.fill);
    expect(root.get('--colour-strong-rule')).toBe(PALETTES.light.strongRule);
  });

  it('steps spaces by four pixels and sets type in rem, so that it grows with the reader’s', () => {
    const root = propertiesOf(':root');
    expect(root.get('--space-2')).toBe('8px');
    expect(root.get('--type-prose')).toMatch(/rem$/);
    expect(root.get('--touch-target')).toBe('44px');
  });

  it('has every colour in the dark as well', () => {
    const colours = [...propertiesOf(':root').keys()].filter((name) => name.startsWith('--colour'));
    const dark = propertiesOf(":root[data-theme='dark']");
    expect([...dark.keys()]).toEqual(colours);
    expect(dark.get('--colour-paper')).toBe(PALETTES.dark.paper);
  });

  it('follows the system unless the reader chose a theme', () => {
    const css = tokensCss();
    const media = css.indexOf('@media screen and (prefers-color-scheme: dark)');
    expect(css.indexOf(":root:not([data-theme='light'])")).toBeGreaterThan(media);
    expect(css.indexOf(":root[data-theme='dark']")).toBeGreaterThan(media);
  });
});
