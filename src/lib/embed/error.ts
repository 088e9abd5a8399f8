/** Why a request failed, for programs; what they say to people stands in `message`. */
export const ERROR_NAMES = [
  /** An argument is missing, of the wrong type, unreadable or too large. */
  'InvalidArgument',
  /** The atlas has no such layer, feature or chapter. */
  'NotFound',
  /** The instant lies outside the time of the atlas. */
  'OutOfRange',
  'UnknownMethod',
  /** Too many requests wait for their answers. */
  'Busy',
  /** The frame speaks no version of the protocol that the host speaks. */
  'UnsupportedVersion',
  /** No answer came in time. */
  'Timeout',
  /** The frame was closed, removed or loaded anew before it answered. */
  'Disconnected',
  /** The frame failed while it did what was asked. */
  'Failed',
] as const;
export type ErrorName = (typeof ERROR_NAMES)[number];

/** An error of the protocol. */
export class AtlasMapError extends Error {
  override readonly name: ErrorName;

  constructor(name: ErrorName, message: string) {
    super(message);
    this.name = name;
  }
}
