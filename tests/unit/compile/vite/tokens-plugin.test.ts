import { describe, expect, it } from 'vitest';
import { tokensPlugin } from '#lib/compile/vite/tokens-plugin.ts';
import { tokensCss } from '#lib/tokens/css.ts';

type Hook = (id: string) => string | null;

describe('the plug-in of the tokens', () => {
  const plugin = tokensPlugin();
  const resolve = plugin.resolveId as unknown as Hook;
  const load = plugin.load as unknown as Hook;

  it('serves them as the style sheet virtual:tokens.css', () => {
    const id = resolve('virtual:tokens.css') ?? '';
    expect(id).toMatch(/\.css$/);
    expect(load(id)).toBe(tokensCss());
  });

  it('leaves every other module alone', () => {
    expect(resolve('virtual:other.css')).toBeNull();
    expect(load('/src/app.css')).toBeNull();
  });
});
