import type { Person } from '#lib/core/atlas/model.ts';
import { parseCitations } from '../check/citations.ts';
import type { AuthoredPerson } from '../schema/people-schema.ts';

/** A checked person or organisation as the reader's side has it. */
export function emitPerson(person: AuthoredPerson): Person {
  return {
    id: person.id,
    type: person.type,
    name: person.name,
    role: person.role,
    affiliation: person.affiliation ?? null,
    sources: parseCitations(person.sources),
  };
}
