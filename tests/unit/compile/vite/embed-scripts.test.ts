import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMBED_PATHS, embedFile } from '#lib/compile/vite/embed-scripts.ts';

const files = new Map<string, string>();
beforeAll(async () => {
  for (const path of EMBED_PATHS) files.set(path, await embedFile(path));
}, 60_000);

const text = (path: string) => files.get(path) ?? '';
const SCRIPTS = ['embed/v1.js', 'embed/v1.mjs', 'embed/oembed.mjs', 'embed/v1-stories.js'];

describe('what articles load of the site', () => {
  it('is at most 3 KB for the element, compressed by gzip', () => {
    const size = gzipSync(text('embed/v1.js'), { level: 9 }).length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(3 * 1024);
  });

  it.each(SCRIPTS)('is whole: %s imports nothing and names no other file', (path) => {
    expect(text(path)).not.toMatch(/\bimport\b|\brequire\b|sourceMappingURL/);
    expect(text(path).trim().split('\n').length).toBeLessThan(40);
  });

  it.each(SCRIPTS)('asks nothing, keeps nothing and runs no text as code: %s', (path) => {
    expect(text(path)).not.toMatch(
      /fetch\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket|localStorage|sessionStorage|indexedDB|cookie|\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
    );
  });

  it.each(SCRIPTS)('reads the same in an article of any encoding: %s', (path) => {
    expect([...text(path)].filter((letter) => letter > '\x7f')).toEqual([]);
  });

  it.each(['embed/v1.js', 'embed/v1-stories.js'])('leaves no name in the page: %s', (path) => {
    const script = ts.createSourceFile('v1.js', text(path), ts.ScriptTarget.Latest);
    expect(script.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
      'ExpressionStatement',
    ]);
  });

  it('gives the module what its types say', () => {
    const module = ts.createSourceFile('v1.mjs', text('embed/v1.mjs'), ts.ScriptTarget.Latest);
    const exported = module.statements
      .filter(ts.isExportDeclaration)
      .flatMap(({ exportClause }) =>
        exportClause !== undefined && ts.isNamedExports(exportClause)
          ? exportClause.elements.map(({ name }) => name.text)
          : [],
      );
    expect(exported.sort()).toEqual(['AtlasMapError', 'connect']);
    for (const name of exported) {
      expect(text('embed/v1.d.ts')).toMatch(new RegExp(`export declare (class|function) ${name}`));
    }
    expect(text('embed/v1.d.mts')).toBe(text('embed/v1.d.ts'));
  });

  it('has types that stand alone', () => {
    expect(text('embed/v1.d.ts')).toContain('export interface AtlasMapHandle');
    expect(text('embed/v1.d.ts')).not.toMatch(/\bimport\b[^s]/);
  });
});
