import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type * as Compiling from '#lib/compile/compile-atlas.ts';
import { run } from '#lib/compile/cli/run.ts';

// The data does not change between two commands; compiling it once a file is enough.
vi.mock('#lib/compile/compile-atlas.ts', async (load) => {
  const { compileAtlas } = await load<typeof Compiling>();
  const geodata = compileAtlas('geodata');
  return { compileAtlas: () => geodata };
});

/** Ids by layer. */
type Listed = Readonly<Record<string, readonly string[]>>;

interface Expected {
  readonly layers: readonly string[];
  readonly always: Listed;
  /** Certain from that instant on, possible before it. */
  readonly undated: { readonly certain_from: string; readonly listed: Listed };
  readonly instants: readonly {
    readonly at: string;
    readonly why: string;
    readonly certain: Listed;
    readonly possible: Listed;
  }[];
}

const { layers, always, undated, instants } = JSON.parse(
  readFileSync('tests/fixtures/geodata/visible.json', 'utf8'),
) as Expected;

interface Row {
  readonly id: string;
  readonly layer: string;
  readonly certainty: 'certain' | 'possible';
}

/** What `npm run atlas -- visible --at … --layers … --json` prints. */
function visibleAt(at: string): Row[] {
  const out: string[] = [];
  const error: string[] = [];
  const code = run(['visible', '--at', at, '--layers', layers.join(','), '--json'], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: {},
  });
  expect({ code, error }).toEqual({ code: 0, error: [] });
  return JSON.parse(out.join('\n')) as Row[];
}

const flat = (listed: Listed) =>
  Object.entries(listed).flatMap(([layer, ids]) => ids.map((id) => `${layer}/${id}`));

test('at least twenty instants are written down', () => {
  expect(instants.length).toBeGreaterThanOrEqual(20);
  expect(new Set(instants.map(({ at }) => at)).size).toBe(instants.length);
});

test.each(instants)('at $at a reader sees what the sources say. $why', (instant) => {
  const rows = visibleAt(instant.at);
  const seen = (certainty: Row['certainty']) =>
    rows
      .filter((row) => row.certainty === certainty)
      .map(({ layer, id }) => `${layer}/${id}`)
      .toSorted();
  const known = Date.parse(instant.at) >= Date.parse(undated.certain_from);
  const settled = known ? flat(undated.listed) : [];
  const unsettled = known ? [] : flat(undated.listed);
  expect(seen('certain')).toEqual(
    [...flat(always), ...settled, ...flat(instant.certain)].toSorted(),
  );
  expect(seen('possible')).toEqual([...unsettled, ...flat(instant.possible)].toSorted());
});
