import type { Report } from '../problem.ts';

/** The least uncertainty, in metres, of what is drawn from memory. */
const LEAST_UNCERTAINTY_M = 500;

/** Reports a recalled (`schematic`) geometry that claims to be placed more exactly than memory can. */
export function checkRecalled(
  properties: { readonly placement?: unknown; readonly uncertainty_m?: unknown },
  report: Report,
): void {
  const { placement, uncertainty_m: uncertainty } = properties;
  if (placement !== 'schematic' || typeof uncertainty !== 'number') return;
  if (uncertainty < 0 || uncertainty >= LEAST_UNCERTAINTY_M) return;
  report(
    'uncertainty_m',
    `is ${uncertainty}; what is recalled (schematic) is at least ${LEAST_UNCERTAINTY_M} m uncertain`,
  );
}
