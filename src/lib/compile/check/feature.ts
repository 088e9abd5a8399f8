import type { Report } from '../problem.ts';
import {
  FEATURE_TEXTS,
  MOVEMENT_TEXTS,
  type AuthoredProperties,
} from '../schema/feature-schema.ts';
import { timeOf } from '../time/time-of.ts';
import { checkWithinAxis } from './axis.ts';
import type { Candidate } from './candidates.ts';
import { checkCitations, parseCitations } from './citations.ts';
import { checkGeometry } from './geometry.ts';
import { unknownName, type Known } from './known.ts';
import { checkMeaning } from './meaning.ts';
import { checkMovement } from './movement.ts';
import { checkNamedPeople } from './people.ts';
import { checkRecalled } from './recalled.ts';
import { checkTranslations } from './texts.ts';

/** A feature of a layer or of a movement after its schema. */
export interface SoundFeature extends Candidate<AuthoredProperties> {
  readonly movement: boolean;
}

/** Reports everything that a schema cannot see in one feature. */
export function checkFeature(feature: SoundFeature, known: Known): void {
  const { properties, geometry, movement, report } = feature;
  if (properties.sources !== undefined) {
    checkCitations(parseCitations(properties.sources), 'sources', known.sources, report);
  }
  checkNamedPeople(properties.people ?? '', known.people, report);
  if (!movement && properties.kind !== undefined) {
    const fault = unknownName(properties.kind, known.kinds, 'the kinds of atlas.json');
    if (fault !== null) report('kind', fault);
  }
  checkMeaning(properties.meaning, known, report);
  const texts = movement ? [...FEATURE_TEXTS, ...MOVEMENT_TEXTS] : FEATURE_TEXTS;
  checkTranslations(properties, texts, known.languages, report);
  const { start, end } = timeOf(properties, known.timeZone, report);
  checkWithinAxis(
    { start: start.earliest, end: end.latest },
    known.axis,
    { start: ['start', properties.start ?? ''], end: ['end', properties.end ?? ''] },
    report,
  );
  if (movement) checkMovement(feature, known);
  if (geometry === undefined) return;
  if (geometry !== null) {
    checkGeometry(geometry, known.bounds, report);
    checkPlacement(properties, report);
    checkRecalled(properties, report);
  }
  if ((properties.radius_m ?? null) !== null && geometry?.type !== 'Point') {
    report(
      'radius_m',
      `belongs to a Point, not to ${geometry?.type ?? 'a feature without a place'}`,
    );
  }
}

function checkPlacement(properties: AuthoredProperties, report: Report): void {
  for (const name of ['uncertainty_m', 'placement'] as const) {
    if ((properties[name] ?? null) === null) {
      report(name, 'is missing; a feature with geometry says how exactly it is placed');
    }
  }
}
