/** One thing wrong in the authored data, said so that its author can mend it. */
export interface Problem {
  /** Path of the file as it is shown to the author. */
  readonly file: string;
  /** Id of the feature, claim, chapter or other item it is in, where it has one. */
  readonly feature: string | null;
  /** The property, such as `end` or `geometry.coordinates[0][2]`; empty for the whole item. */
  readonly path: string;
  readonly message: string;
}

/** Notes one problem of the item it was made for. */
export type Report = (path: string, message: string) => void;

/** A `Report` for one item of one file, which collects into `problems`. */
export function reportInto(problems: Problem[], file: string, feature: string | null): Report {
  return (path, message) => {
    problems.push({ file, feature, path, message });
  };
}

/** Takes problems that have been reported already and drops them. */
export const unheard: Report = () => undefined;

/** `file › "feature" › path: message`, always one line. */
export function formatProblem({ file, feature, path, message }: Problem): string {
  const where = [file, feature === null ? '' : `"${feature}"`, path].filter((part) => part !== '');
  // Authored text may hold line breaks or terminal escapes; a problem stays one harmless line.
  return `${where.join(' › ')}: ${message}`.replaceAll(/\p{Cc}+/gu, ' ');
}

/** By file; problems of one file keep the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** `['features', 3, 'name']` as `features[3].name`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
