import type { Language } from '#lib/core/atlas/model.ts';
import type { AuthoredFile } from '../read/read-directory.ts';
import type { Problem, Report } from '../problem.ts';
import { peopleSchema, type AuthoredPerson } from '../schema/people-schema.ts';
import { checkCitations, parseCitations } from './citations.ts';
import { reportRefusals, reportRepeated } from './items.ts';
import { unknownName, type Known } from './known.ts';
import { itemsOf, type Listed } from './listed.ts';
import { checkShape } from './sound.ts';

/** The ids in `first-id; second-id`, the way a feature names its people. */
export function parsePeople(text: string): string[] {
  return text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Reports people whom `people.json` does not have, and those named twice. */
export function checkNamedPeople(text: string, known: ReadonlySet<string>, report: Report): void {
  const named = new Set<string>();
  for (const id of parsePeople(text)) {
    const fault = unknownName(id, known, 'people.json');
    if (fault !== null) report('people', fault);
    if (named.has(id)) report('people', `"${id}" is named twice`);
    named.add(id);
  }
}

/**
 * Checks `people.json`, which an atlas may do without. `named` holds the ids that features name;
 * who is named by none, and is the affiliation of nobody, is reported as well.
 */
export function checkPeopleFile(
  people: AuthoredFile | null,
  named: ReadonlySet<string>,
  known: Known,
  problems: Problem[],
): void {
  if (people?.json === undefined) return;
  const listed = listedPeople(people, known.languages, problems);
  reportRepeated(listed);
  const organisations = new Set(
    listed.flatMap(({ item, id }) =>
      id !== undefined && item.type === 'organisation' ? [id] : [],
    ),
  );
  // Belonging to itself makes nobody known.
  const affiliations = new Set(
    listed.filter(({ item, id }) => item.affiliation !== id).map(({ item }) => item.affiliation),
  );
  for (const { item, id, report } of listed) {
    if (item.sources !== undefined) {
      checkCitations(parseCitations(item.sources), 'sources', known.sources, report);
    }
    const { affiliation } = item;
    const fault =
      affiliation === undefined
        ? null
        : unknownName(affiliation, organisations, 'the organisations of people.json');
    if (fault !== null) report('affiliation', fault);
    if (id !== undefined && !named.has(id) && !affiliations.has(id)) {
      report('', 'is named by no feature');
    }
  }
}

function listedPeople(
  { file, json }: AuthoredFile,
  languages: readonly Language[],
  problems: Problem[],
): Listed<AuthoredPerson>[] {
  const schema = peopleSchema(languages);
  const { refusals, sound } = checkShape(schema, json);
  reportRefusals(refusals, json, file, problems);
  return itemsOf<AuthoredPerson>(sound, { file, path: [], refusals }, problems);
}
