import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { embedFile } from '#lib/compile/vite/embed-scripts.ts';
import { atlas, chapter } from '../../atlas-builder.ts';

interface Host {
  readonly default: { fetch(request: Request): Promise<Response> };
}

const markdown = readFileSync('docs/embedding.md', 'utf8');
const recipe = /^```js\n(import \{ answerOembed \}.*?)^```/ms.exec(markdown)?.[1] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
const worker = join(folder, 'worker.mjs');
writeFileSync(join(folder, 'oembed.mjs'), await embedFile('embed/oembed.mjs'));
writeFileSync(worker, recipe);
const { default: host } = (await import(pathToFileURL(worker).href)) as Host;

const published = atlas({ chapters: [chapter('siege', 0, 100)] });
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ask = (page: string) =>
  host.fetch(new Request(`https://api.example/oembed?url=${encodeURIComponent(page)}`));

describe('a host that runs the lines of the documentation', () => {
  it('answers for any view of the atlas, whose data it fetches once', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(Response.json(published));
    });
    const view = '#map=12/50/10&at=2000-01-01T00:00Z';
    const answer = await ask(`https://atlas.example/view/siege/${view}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ type: 'rich', width: 800, height: 560 });
    const again = (await (await ask(`https://atlas.example/${view}`)).json()) as { html: string };
    expect(again.html).toContain('src="https://atlas.example/embed/#map=12/50/10&amp;at=');
    expect((await ask('https://elsewhere.example/')).status).toBe(404);
    expect(asked).toEqual(['https://atlas.example/data/atlas.json']);
  });

  it('is told in ten lines', () => {
    expect(recipe.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(10);
  });
});
