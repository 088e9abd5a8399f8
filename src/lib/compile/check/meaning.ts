import type { Meaning } from '#lib/core/atlas/model.ts';
import type { Report } from '../problem.ts';
import type { Known } from './known.ts';

/** Reports a meaning of which no legend could say what it stands for in this atlas. */
export function checkMeaning(
  meaning: Meaning | null | undefined,
  known: Known,
  report: Report,
): void {
  if (meaning == null || known.meanings.has(meaning)) return;
  report('meaning', `atlas.json does not say what "${meaning}" stands for; add it to meanings`);
}
