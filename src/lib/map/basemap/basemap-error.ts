/**
 * Why a base map is not shown: its host or file did not answer (in time), what came is none, or
 * another one was asked for meanwhile.
 */
export type BasemapFault = 'unreachable' | 'timeout' | 'invalid' | 'superseded';

/** A base map that could not be shown; the bundled one is shown instead, unless superseded. */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';

  constructor(
    readonly fault: BasemapFault,
    options: ErrorOptions = {},
  ) {
    super(`base map: ${fault}`, options);
  }
}

/** The error itself if it says why, else one that does. */
export function asBasemapError(error: unknown, fault: BasemapFault): BasemapError {
  return error instanceof BasemapError ? error : new BasemapError(fault, { cause: error });
}
