import type { Language } from '#lib/core/atlas/model.ts';

/** Hosts as a list in words. Each is kept whole and from left to right in every script. */
export function hostList(hosts: readonly string[], language: Language): string {
  const isolated = hosts.map((host) => `\u2066${host}\u2069`);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(isolated);
}
