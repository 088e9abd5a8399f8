import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPlugin } from '#lib/compile/vite/start-plugin.ts';

const RUNTIME = 'node_modules/@sveltejs/kit/src/runtime';
const CLIENT = join(process.cwd(), RUNTIME, 'client/client.js');

const plugin = startPlugin('src/routes/start-page.ts');
const load = plugin.load as unknown as (id: string) => string | null;

/** What a module of SvelteKit imports from its client, or passes on from it. */
function askedOfClient(module: string): string[] {
  const text = readFileSync(join(RUNTIME, module), 'utf8');
  return [...text.matchAll(/(?:import|export) \{([^}]*)\} from '[^']*\/client\.js'/g)]
    .filter(([statement]) => !statement.includes('internal/client.js'))
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

describe('the start of a page', () => {
  it('stands in the place of the client of SvelteKit', () => {
    expect(load(CLIENT)).toContain('src/routes/start-page.ts');
    expect(load(`${CLIENT}?v=1`)).toBe(load(CLIENT));
  });

  it('gives what the rest of SvelteKit asks of it', () => {
    const asked = [...askedOfClient('client/entry.js'), ...askedOfClient('app/paths/client.js')];
    expect(asked).toContain('start');
    const exported = (load(CLIENT) ?? '').matchAll(/export (?:const |\{ )(\w+)/g);
    expect([...exported].map(([, name]) => name)).toEqual(expect.arrayContaining(asked));
  });

  it('leaves every other module alone', () => {
    expect(load(join(process.cwd(), RUNTIME, 'client/entry.js'))).toBeNull();
    expect(load('/src/client.js')).toBeNull();
  });
});
