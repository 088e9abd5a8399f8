import type { AtlasMapError as Declared, ErrorName } from './api.ts';

/** An error of the protocol. */
export class AtlasMapError extends Error implements Declared {
  override readonly name: ErrorName;

  constructor(name: ErrorName, message: string) {
    super(message);
    this.name = name;
  }
}
