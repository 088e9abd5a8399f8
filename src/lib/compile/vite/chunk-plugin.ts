import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type NameOf = Exclude<Rolldown.CodeSplittingGroup['name'], string>;
type ModuleGraph = Parameters<NameOf>[1];

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
 * Brings all that `entries` import into one script, with one style sheet. Left to itself the bundler
 * makes a file for every set of pages that share a module: some fifty for the first view, each
 * compressed by itself.
 * @param entries paths from the root of the project
 */
export function chunkPlugin(name: string, entries: readonly string[]): Plugin {
  let modules: Set<string> | null = null;
  const nameOf: NameOf = (id, graph) => {
    modules ??= importedBy(
      entries.map((entry) => resolve(entry)),
      graph,
    );
    return modules.has(id) ? name : null;
  };
  const groups = [{ debugName: name, name: nameOf }];
  return {
    name: 'atlas-chunk',
    configEnvironment: (environment) =>
      environment === 'client'
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
        : null,
  };
}
