import type { Report } from '../problem.ts';
import type { AuthoredSource } from '../schema/sources-schema.ts';
import { periodOf } from '../time/period.ts';

/** Reports the date of a source that no calendar has, such as month 13 or 30 February. */
export function checkIssued({ issued }: Partial<AuthoredSource>, report: Report): void {
  const parts = issued?.['date-parts'][0];
  if (parts === undefined) return;
  const [year = 0, ...rest] = parts;
  const written = [
    String(year).padStart(4, '0'),
    ...rest.map((part) => String(part).padStart(2, '0')),
  ].join('-');
  const period = periodOf(written, 'UTC');
  if (typeof period === 'string') report('issued.date-parts', period);
}
