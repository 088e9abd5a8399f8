import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { visibleRows, type VisibleRow } from '#lib/compile/cli/visible-rows.ts';
import { parseInstant } from '#lib/core/time/iso.ts';
import { atlas } from './compiled.ts';

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

/** What `npm run atlas -- visible --at … --layers … --json` prints. */
function visibleAt(written: string): VisibleRow[] {
  const at = parseInstant(written);
  if (typeof at !== 'number') throw new Error(`${written} is no instant`);
  const filter = { mode: 'instant', at } as const;
  return visibleRows(atlas, { filter, certainty: 'possible', layers });
}

const flat = (listed: Listed) =>
  Object.entries(listed).flatMap(([layer, ids]) => ids.map((id) => `${layer}/${id}`));

test('at least twenty instants are written down', () => {
  expect(instants.length).toBeGreaterThanOrEqual(20);
  expect(new Set(instants.map(({ at }) => at)).size).toBe(instants.length);
});

test.each(instants)('at $at a reader sees what the sources say. $why', (instant) => {
  const rows = visibleAt(instant.at);
  const seen = (certainty: VisibleRow['certainty']) =>
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
