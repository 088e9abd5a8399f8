import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type NameOf = Exclude<Rolldown.CodeSplittingGroup['name'], string>;
type ModuleGraph = Parameters<NameOf>[1];

/** A script, with its style sheet, that holds all that these modules import and no script before it does. */
export interface Chunk {
  readonly name: string;
  /** Absolute paths. */
  readonly entries: readonly string[];
}

/**
 * The modules that `entries` import, directly or by way of others, and `entries` themselves. What is
 * imported on demand is not among them.
 * @throws Error for an entry that the build does not know
 */
export function importedBy(entries: readonly string[], graph: ModuleGraph): Set<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const module = graph.getModuleInfo(id);
    if (module === null)
      throw new Error(`A script is to hold ${id}, which is no part of the site.`);
    open.push(...module.importedIds);
  }
  return found;
}

/**
 * Brings each chunk into one file. Left to itself the bundler makes a file for every set of pages that
 * share a module: some fifty for the first view, each compressed by itself.
 */
export function chunksPlugin(chunks: readonly Chunk[]): Plugin {
  return {
    name: 'atlas-chunks',
    configEnvironment: (environment) => {
      if (environment !== 'client') return null;
      const groups = chunks.map(({ name, entries }, index) => {
        let modules: Set<string> | null = null;
        return {
          priority: chunks.length - index,
          name: (id: string, graph: ModuleGraph) => {
            modules ??= importedBy(
              entries.map((entry) => resolve(entry)),
              graph,
            );
            return modules.has(id) ? name : null;
          },
        };
      });
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}
