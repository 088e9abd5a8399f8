import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Whether a name ends like that of data, rightly or nearly so, such as `.JSON` or `.topojson`. */
export const looksLikeData = (name: string): boolean => /json\w*$/i.test(name);

/**
 * Whether a name belongs to the tools around an atlas: the folder of an atlas may be a repository
 * or a package of its own.
 */
export const isOfTools = (name: string): boolean =>
  name.startsWith('.') || ['node_modules', 'package.json', 'package-lock.json'].includes(name);

/** Whether something that looks like data lies in a folder, however deep. Follows no links. */
export function holdsData(folder: string): boolean {
  return entriesOf(folder)
    .filter(({ name }) => !isOfTools(name))
    .some((entry) =>
      entry.isDirectory() ? holdsData(join(folder, entry.name)) : looksLikeData(entry.name),
    );
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Nobody misses what nobody may see.
    return [];
  }
}
