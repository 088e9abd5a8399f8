import type { Atlas, Feature } from '#lib/core/atlas/model.ts';
import type { Bound, Certainty } from '#lib/core/time/interval.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import type { TimeFilter } from '#lib/core/time/time-filter.ts';
import { visibleIn } from '#lib/core/visible/visible-at.ts';
import { didYouMean } from '../schema/nearest.ts';
import { UsageError } from './command.ts';
import { shown } from './one-line.ts';

/** What `--json` prints of a visible feature; bounds are ISO in the zone of the atlas. */
export interface VisibleRow {
  readonly id: string;
  readonly layer: string;
  readonly name: string;
  readonly start: WrittenBound;
  readonly end: WrittenBound;
  readonly certainty: Certainty;
}

/** Open bounds are null. */
export interface WrittenBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What is asked for. */
export interface VisibleQuestion {
  readonly filter: TimeFilter;
  /** `possible` includes the certain. */
  readonly certainty: Certainty;
  /** Ids; every layer where it is left out. */
  readonly layers?: readonly string[] | undefined;
}

/**
 * What is visible, sorted by id.
 * @throws UsageError when there is no such layer
 */
export function visibleRows(
  atlas: Atlas,
  { filter, certainty: least, layers }: VisibleQuestion,
): VisibleRow[] {
  const chosen = chosenLayers(
    layers,
    atlas.layers.map(({ id }) => id),
  );
  return visibleIn(
    atlas.features.filter(({ layer }) => chosen.has(layer)),
    filter,
  )
    .filter(({ certainty }) => least === 'possible' || certainty === 'certain')
    .map(({ feature, certainty }) => rowOf(feature, certainty, atlas))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function chosenLayers(
  names: readonly string[] | undefined,
  known: readonly string[],
): ReadonlySet<string> {
  const unknown = [...new Set(names)].filter((name) => !known.includes(name));
  if (unknown.length === 0) return new Set(names ?? known);
  const told = unknown.map((name) => {
    // Each has a hint of its own: `"wal" (did you mean "wall"?)`.
    const hint = didYouMean(name, known).replace(/^; (.*)$/, ' ($1)');
    return `"${shown(name)}"${hint}`;
  });
  const layers = told.length === 1 ? 'layer' : 'layers';
  throw new UsageError(`unknown ${layers} ${told.join(', ')}; the layers are ${known.join(', ')}`);
}

function rowOf(
  { id, layer, name, time }: Feature,
  certainty: Certainty,
  { languages, timeZone }: Atlas,
): VisibleRow {
  const write = ({ earliest, latest }: Bound): WrittenBound => ({
    earliest: earliest === null ? null : formatInstant(earliest, timeZone),
    latest: latest === null ? null : formatInstant(latest, timeZone),
  });
  return {
    id,
    layer,
    name: name[languages[0] ?? ''] ?? '',
    start: write(time.start),
    end: write(time.end),
    certainty,
  };
}
