import type { BasemapFault } from '#lib/core/atlas/basemap-fault.ts';

/**
 * A base map that was not shown. With the fault `superseded` another was asked for meanwhile; with
 * every other the bundled one is shown.
 */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';

  constructor(
    readonly fault: BasemapFault | 'superseded',
    options: ErrorOptions = {},
  ) {
    super(`base map: ${fault}`, options);
  }
}

/** The error itself if it says why, else one that does. */
export function asBasemapError(error: unknown, fault: BasemapFault): BasemapError {
  return error instanceof BasemapError ? error : new BasemapError(fault, { cause: error });
}
