import fc from 'fast-check';

/**
 * Runs a property on many made-up values, the same ones in every run: a failure shows the
 * smallest value that breaks the promise.
 */
export function prove<Values>(property: fc.IProperty<Values>, numRuns = 200): void {
  fc.assert(property, { seed: 1, numRuns });
}
