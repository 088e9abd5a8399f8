import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { atlas } from '#lib/compile/vite/atlas-plugin.ts';
import { BERLIN, changedAtlas, setEvent } from '../broken-atlas.ts';

const ENTRY = 'virtual:entry';

/** A page that uses nothing but the atlas. */
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === ENTRY ? id : undefined),
  load: (id: string) =>
    id === ENTRY ? `export { atlas, geometries, basemap } from 'virtual:atlas';` : undefined,
};

function buildWith(directory: string) {
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, atlas(directory)],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
}

test('a build carries the atlas as JSON texts', async () => {
  const { output } = (await buildWith(BERLIN)) as { output: { code: string }[] };
  const url = `data:text/javascript,${encodeURIComponent(output[0]?.code ?? '')}`;
  const module = (await import(/* @vite-ignore */ url)) as Record<string, string>;
  expect(JSON.parse(module.atlas ?? '')).toMatchObject({ id: 'berlin-1989' });
  expect(JSON.parse(module.geometries ?? '')).toMatchObject({ type: 'FeatureCollection' });
  expect(JSON.parse(module.basemap ?? '')).toMatchObject({ type: 'FeatureCollection' });
});

test('a build of an atlas with problems fails and lists them', async () => {
  const directory = changedAtlas(setEvent('end', '1989-11-08'), setEvent('kind', 'x'));
  const failure = await buildWith(directory).catch((error: unknown) => error);
  expect(String(failure)).toContain('"press-conference" › end: 1989-11-08 is before start');
  expect(String(failure)).toContain('"press-conference" › kind: "x" is not in the kinds');
});

test('the dev server reloads the page when data is saved, lists problems over it, and recovers', async () => {
  const directory = changedAtlas();
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [atlas(directory)],
  });
  onTestFinished(() => server.close());
  const sent: unknown[] = [];
  server.environments.client.hot.send = (payload: unknown) => sent.push(payload);
  const path = join(directory, 'layers/events.geojson');
  const sound = readFileSync(path, 'utf8');
  const save = (text: string) => {
    writeFileSync(path, text);
    // What the watcher says when it notices, without waiting for it.
    server.watcher.emit('all', 'change', path);
  };
  const served = async () => (await server.ssrLoadModule('virtual:atlas')).atlas as string;

  expect(await served()).toContain('Schabowskis Pressekonferenz');
  save(sound.replace('Schabowskis Pressekonferenz', 'Pressekonferenz am Abend'));
  expect(await served()).toContain('Pressekonferenz am Abend');
  expect(sent).toContainEqual({ type: 'full-reload' });
  sent.length = 0;
  save('{');
  expect(JSON.stringify(sent)).toContain('layers/events.geojson › 1:2: ');
  expect(sent).not.toContainEqual({ type: 'full-reload' });
  await expect(served()).rejects.toThrow('layers/events.geojson › 1:2: ');
  save(sound);
  expect(sent).toContainEqual({ type: 'full-reload' });
  expect(await served()).toContain('Schabowskis Pressekonferenz');
});
