import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eagerWays, wrongArrows } from './arrows.ts';
import { ARROWS, ROOMS } from './rooms.js';
import { readTree } from './tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the code of the project', () => {
  const src = readTree(root, 'src');

  it('imports along the arrows only', () => {
    expect(wrongArrows(src)).toEqual([]);
  });

  it('has the arrows that the table of the docs shows', () => {
    const docs = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const rows = [...docs.matchAll(/^\| `src\/(?:lib\/)?(\w+)\/` *\|[^|]*\|([^|]*)\|$/gm)];
    const shown = rows.map(([, room = '', uses = '']) => [
      room,
      uses
        .split(',')
        .map((use) => use.trim())
        .filter((use) => use in ARROWS)
        .sort(),
    ]);
    const kept = ROOMS.map((room) => [room, [...ARROWS[room]].sort()]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(kept));
  });

  it('loads MapLibre only when a map is drawn', () => {
    expect(eagerWays(src)).toEqual([]);
  });

  it('draws pictures without MapLibre', () => {
    expect(eagerWays(src, 'svg')).toEqual([]);
  });
});

describe('wrongArrows', () => {
  const objections = (path: string, text: string) => wrongArrows(new Map([[path, text]]));

  it('takes imports that follow the arrows', () => {
    const text = `
      import type { Atlas } from '#lib/core/atlas/model.ts';
      import { paper } from '#lib/tokens/colour.ts';
      import { frame } from './frame.ts';
      import { geoPath } from 'd3-geo';`;
    expect(objections('src/lib/svg/picture.ts', text)).toEqual([]);
  });

  it.each([
    ['a static import', `import { x } from '#lib/state/clock.ts';`],
    ['a type', `import type { X } from '#lib/state/clock.ts';`],
    ['an inline type', `let x: import('#lib/state/clock.ts').X;`],
    ['a re-export', `export * from '#lib/state/clock.ts';`],
    ['a dynamic import', `const x = await import('#lib/state/clock.ts');`],
    ['an import for its effect', `import '#lib/state/clock.ts';`],
  ])('refuses %s against the arrows', (_, text) => {
    expect(objections('src/lib/core/view/view.ts', text)).toEqual([
      'src/lib/core/view/view.ts imports #lib/state/clock.ts: core may not import state',
    ]);
  });

  it.each([
    ['script', `<script lang="ts">import { x } from '#lib/compile/read.ts';</script>`],
    ['module script', `<script module>export { x } from '#lib/compile/read.ts';</script>`],
    ['type', `<script lang="ts">import type { X } from '#lib/compile/read.ts';</script>`],
    ['inline type', `<script lang="ts">let x: import('#lib/compile/read.ts').X;</script>`],
    ['template', `{#await import('#lib/compile/read.ts') then x}{x}{/await}`],
  ])('looks into the %s of a component', (_, text) => {
    expect(objections('src/lib/components/Story.svelte', text)).toEqual([
      'src/lib/components/Story.svelte imports #lib/compile/read.ts: components may not import compile',
    ]);
  });

  it.each([
    ['src/lib/tokens/colour.ts', '../state/clock.ts', 'write #lib to go from tokens to state'],
    ['src/lib/core/a.ts', '../../../geodata/atlas.json', 'it leaves src/'],
    ['src/lib/core/a.ts', '$lib/core/b', 'write #lib with the file extension'],
    ['src/lib/core/a.ts', 'valibot', 'core may not use this package'],
    ['src/lib/components/A.ts', 'maplibre-gl', 'only map may use maplibre-gl'],
    ['src/lib/components/A.ts', 'node:fs', 'only compile may use Node'],
    ['src/lib/map/a.ts', 'svelte/store', 'only state, components, routes may use svelte'],
    ['src/lib/state/a.ts', '$app/state', 'only components, routes may use SvelteKit'],
    ['src/lib/state/a.ts', 'virtual:atlas', 'only routes may use the compiled atlas'],
    ['src/lib/components/A.ts', '#lib/../routes/a.ts', 'it leads to no room'],
    ['src/lib/attic/a.ts', './b.ts', 'this file lies in no room'],
  ])('refuses in %s the import of %s', (path, specifier, objection) => {
    expect(objections(path, `import '${specifier}';`)).toEqual([
      `${path} imports ${specifier}: ${objection}`,
    ]);
  });

  it.each([
    ['src/routes/+page.ts', './$types'],
    ['src/routes/data/+server.ts', 'virtual:atlas'],
    ['src/lib/map/atlas-map.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'],
    ['src/lib/compile/cli/atlas.ts', 'node:process'],
    ['src/lib/core/geometry/ring.ts', '@turf/turf'],
  ])('takes in %s the import of %s', (path, specifier) => {
    expect(objections(path, `import '${specifier}';`)).toEqual([]);
  });
});

describe('eagerWays', () => {
  const page = `import '#lib/components/Map.svelte';`;
  const map = `import { Map as MapLibreMap } from 'maplibre-gl';`;
  const ways = (component: string) =>
    eagerWays(
      new Map([
        ['src/routes/+page.ts', page],
        ['src/lib/components/Map.svelte', component],
        ['src/lib/map/atlas-map.ts', map],
      ]),
    );

  it('finds the way to MapLibre by static imports', () => {
    expect(ways(`<script>import '#lib/map/atlas-map.ts';</script>`)).toEqual([
      'src/routes/+page.ts > src/lib/components/Map.svelte > src/lib/map/atlas-map.ts > maplibre-gl',
    ]);
  });

  it('takes dynamic imports and types', () => {
    expect(ways(`<script>const load = () => import('#lib/map/atlas-map.ts');</script>`)).toEqual(
      [],
    );
    expect(
      ways(`<script lang="ts">import type { AtlasMap } from '#lib/map/atlas-map.ts';</script>`),
    ).toEqual([]);
  });
});
