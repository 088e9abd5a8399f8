import { inspect } from 'node:util';
import { formatProblem, type Problem } from '../problem.ts';

/** Authored data that cannot be compiled. It has no stack: the fault is in the data, not here. */
export class AtlasProblems extends Error {
  override readonly name = 'AtlasProblems';

  constructor(problems: readonly Problem[]) {
    super(['The atlas has problems.', ...problems.map(formatProblem)].join('\n'));
    this.stack = '';
  }

  [inspect.custom](): string {
    return this.message;
  }
}
