import type { Instant } from '#lib/core/time/interval.ts';
import type { Report } from '../problem.ts';
import type { AuthoredChapter } from '../schema/atlas-schema.ts';
import { instantAt } from '../time/instant-at.ts';
import { checkCentre } from './atlas.ts';
import { checkInsideAxis } from './axis.ts';
import { unknownName, type Known } from './known.ts';
import { boundsOf } from './segments.ts';

export interface SoundChapter {
  readonly chapter: Partial<AuthoredChapter>;
  readonly report: Report;
}

/** Reports chapters out of order or beside the time axis, and what they name that does not exist. */
export function checkChapters(chapters: readonly SoundChapter[], known: Known): void {
  let before: { readonly end: Instant | null; readonly written: string } | null = null;
  for (const { chapter, report } of chapters) {
    const bounds = boundsOf({ ...chapter, report }, known.timeZone);
    checkInsideAxis(bounds, known.axis, chapter, report);
    const { start, end } = bounds;
    if (before?.end != null && start !== null && start < before.end) {
      report(
        'start',
        `${chapter.start ?? ''} is before the end of the chapter before, ${before.written}`,
      );
    }
    before = { end, written: chapter.end ?? '' };

    const at = instantAt(chapter.at, 'at', known.timeZone, report);
    const bounded = at !== null && start !== null && end !== null && start < end;
    if (bounded && (at < start || at >= end))
      report('at', `${chapter.at ?? ''} is outside the chapter`);

    checkCentre(chapter.camera?.center, known, report);
    checkNames(chapter.events ?? [], 'events', known.features, 'any layer', report);
    checkNames(chapter.layers ?? [], 'layers', known.layers, 'the layers of atlas.json', report);
  }
}

function checkNames(
  names: readonly string[],
  path: string,
  known: ReadonlySet<string>,
  where: string,
  report: Report,
): void {
  names.forEach((name, index) => {
    const fault = unknownName(name, known, where);
    if (fault !== null) report(`${path}[${index}]`, fault);
    if (names.indexOf(name) < index) report(`${path}[${index}]`, `"${name}" is named twice`);
  });
}
