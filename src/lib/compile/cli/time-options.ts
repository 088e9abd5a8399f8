import { parseDuration } from '#lib/core/time/duration.ts';
import type { Certainty, Instant } from '#lib/core/time/interval.ts';
import { parseInstant } from '#lib/core/time/iso.ts';
import { TIME_MODES, windowUntil, type TimeFilter } from '#lib/core/time/time-filter.ts';
import { UsageError } from './command.ts';
import { shown } from './one-line.ts';

/** The flags that choose what of time is listed; the words are those of the page's address. */
export const TIME_OPTIONS = {
  at: { type: 'string' },
  mode: { type: 'string' },
  window: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  certainty: { type: 'string' },
} as const;

type TimeValues = { readonly [flag in keyof typeof TIME_OPTIONS]?: string | undefined };

/** @throws UsageError when flags are missing, unreadable or contradict one another */
export function timeFilter({ at, mode: written, window, from, to }: TimeValues): TimeFilter {
  const implied = window !== undefined || from !== undefined || to !== undefined;
  const wanted = written ?? (implied ? 'time-window' : 'instant');
  const mode = TIME_MODES.find((known) => known === wanted);
  if (mode === undefined) {
    throw new UsageError(
      `--mode ${shown(wanted)} is unknown; the modes are ${TIME_MODES.join(', ')}`,
    );
  }
  if (mode !== 'time-window') {
    if (implied) throw new UsageError(`--window, --from and --to belong to --mode time-window`);
    return { mode, at: instantOf('--at', at) };
  }
  return from === undefined && to === undefined
    ? windowBefore(at, window)
    : windowBetween({ at, window, from, to });
}

function windowBefore(at: string | undefined, window: string | undefined): TimeFilter {
  const end = instantOf('--at', at);
  if (window === undefined) {
    throw new UsageError('--mode time-window needs --window such as PT6H, or --from and --to');
  }
  const length = parseDuration(window);
  if (length === null) {
    throw new UsageError(
      `--window "${shown(window)}" is no duration above zero; write it like PT6H or P1DT12H`,
    );
  }
  return windowUntil(end, length);
}

function windowBetween({ at, window, from, to }: TimeValues): TimeFilter {
  if (at !== undefined || window !== undefined) {
    throw new UsageError('--from and --to go without --at and --window');
  }
  const start = instantOf('--from', from);
  const end = instantOf('--to', to);
  if (end <= start) throw new UsageError('--to is not after --from');
  return { mode: 'time-window', from: start, to: end };
}

function instantOf(flag: string, text: string | undefined): Instant {
  if (text === undefined) {
    throw new UsageError(`${flag} is missing; give an instant such as 2007-07-10T04:30+05:00`);
  }
  const instant = parseInstant(text);
  if (typeof instant !== 'number') {
    throw new UsageError(instant.message.replace(text, () => shown(text)));
  }
  return instant;
}

/** `possible`, which includes the certain, unless the flag says `certain`. */
export function certaintyOption(text: string | undefined): Certainty {
  if (text === undefined || text === 'possible') return 'possible';
  if (text === 'certain') return 'certain';
  throw new UsageError(`--certainty ${shown(text)} is unknown; it is certain or possible`);
}
