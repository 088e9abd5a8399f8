/** Milliseconds of the units whose length never varies; months and years have none. */
const LENGTHS = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

const DURATION =
  /^P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?$/;

/**
 * Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as `PT6H` or
 * `P1DT12H`. A day is 24 hours.
 * @returns milliseconds above zero, or null when it is no such text
 */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const length =
    (weeks ?? 0) * LENGTHS.W +
    (days ?? 0) * LENGTHS.D +
    (hours ?? 0) * LENGTHS.H +
    (minutes ?? 0) * LENGTHS.M +
    (seconds ?? 0) * LENGTHS.S;
  return length > 0 ? length : null;
}

/** Writes whole seconds as an ISO 8601 duration that `parseDuration` reads back: `P1DT12H`. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.max(0, Math.round(milliseconds / LENGTHS.S)) * LENGTHS.S;
  const take = (unit: keyof typeof LENGTHS) => {
    const count = Math.floor(rest / LENGTHS[unit]);
    rest -= count * LENGTHS[unit];
    return count === 0 ? '' : `${String(count)}${unit}`;
  };
  const days = take('D');
  const clock = take('H') + take('M') + take('S');
  if (days + clock === '') return 'PT0S';
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}
