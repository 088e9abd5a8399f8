import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, type Rolldown } from 'vite';

const source = (path: string) => fileURLToPath(new URL(`../../embed/${path}`, import.meta.url));

/** What other sites load of ours, or run for it on a host of theirs, by its path inside the site. */
const SCRIPTS = [
  { path: 'embed/v1.js', entry: source('v1.ts'), format: 'iife' },
  { path: 'embed/v1.mjs', entry: source('v1-host.ts'), format: 'es' },
  { path: 'embed/oembed.mjs', entry: source('answer-oembed.ts'), format: 'es' },
  { path: 'embed/v1-stories.js', entry: source('v1-stories.ts'), format: 'iife' },
] as const;

/** TypeScript finds the types of `v1.mjs` in `v1.d.mts`; people and older tools look for `v1.d.ts`. */
const TYPES = ['embed/v1.d.ts', 'embed/v1.d.mts'];

export const EMBED_PATHS: readonly string[] = [...SCRIPTS.map(({ path }) => path), ...TYPES];

/**
 * One of the files that articles load, whole and small: a script in a single file without
 * imports, or the types of the module.
 * @param path one of `EMBED_PATHS`
 */
export async function embedFile(path: string): Promise<string> {
  const script = SCRIPTS.find((each) => each.path === path);
  return script === undefined ? types() : singleScript(script.entry, script.format);
}

/** A script and all it imports in one small text. */
export async function singleScript(entry: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format, minify: true, comments: false },
      },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  if (output.length !== 1) throw new Error(`${entry} was to become a single file`);
  // In ASCII alone: an article may be in any encoding, and its scripts are read in the same.
  return output[0].code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function types(): Promise<string> {
  const text = await readFile(source('api.ts'), 'utf8');
  const { outputText, diagnostics } = ts.transpileDeclaration(text, {
    fileName: 'v1.ts',
    reportDiagnostics: true,
  });
  if (diagnostics?.length) throw new Error('the types of embed/v1.mjs cannot be written');
  return outputText;
}
