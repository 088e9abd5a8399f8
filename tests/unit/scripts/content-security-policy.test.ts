import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { basemapHosts, contentSecurityPolicy } from '../../../scripts/content-security-policy.mjs';

function hostsOf(text: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  writeFileSync(join(directory, 'atlas.json'), text);
  return basemapHosts(directory);
}

const hostsOfBasemaps = (...basemaps: unknown[]) => hostsOf(JSON.stringify({ basemaps }));

describe('the content security policy', () => {
  it('lets a page ask its own site only, when the atlas has no further base maps', () => {
    expect(basemapHosts('tests/fixtures/atlas-berlin')).toEqual([]);
    for (const [name, values] of Object.entries(contentSecurityPolicy())) {
      expect(String(values), name).not.toMatch(/https?:|\*/);
    }
  });

  it('adds exactly the hosts of the further base maps, and only to what a page may fetch', () => {
    const without = contentSecurityPolicy();
    const policy = contentSecurityPolicy(['a.example.org', 'b.example.org:8443']);
    expect(policy).toEqual({
      ...without,
      'connect-src': ['self', 'https://a.example.org', 'https://b.example.org:8443'],
    });
  });

  it('names the hosts that the reader is told of', () => {
    const compiled = compileAtlas('geodata');
    const told = 'atlas' in compiled ? compiled.atlas.basemaps.flatMap(({ hosts }) => hosts) : [];
    expect(basemapHosts('geodata')).toEqual([...new Set(told)].sort());
  });
});

describe('the hosts of the further base maps', () => {
  it('are those of the styles and those listed beside them, each once', () => {
    expect(
      hostsOfBasemaps(
        { style: 'https://tiles.example.org:8443/a.json', hosts: ['fonts.example.org'] },
        { style: 'https://fonts.example.org/style.json' },
        { archive: 'basemap/town.pmtiles' },
      ),
    ).toEqual(['fonts.example.org', 'tiles.example.org:8443']);
  });

  it.each([
    ['an unencrypted style', { style: 'http://a.example.org/' }],
    ['a style of no host', { style: 'https://' }],
    ['a script', { style: 'javascript:alert(1)' }],
    ['a host that opens another directive', { hosts: ['a.example.org; script-src *'] }],
    ['a pattern', { hosts: ['*.example.org', '*'] }],
    ['no list', { hosts: 'a.example.org' }],
    ['numbers', { style: 7, hosts: [7, null] }],
    ['nothing', null],
  ])('leave out %s', (_, basemap) => {
    expect(hostsOfBasemaps(basemap)).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{ "basemaps": {} }'])('are none in %j', (text) => {
    expect(hostsOf(text)).toEqual([]);
  });

  it('are none where there is no atlas', () => {
    expect(basemapHosts('nowhere')).toEqual([]);
  });
});
