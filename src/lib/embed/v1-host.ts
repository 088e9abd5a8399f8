// The module `embed/v1.mjs`; `api.ts` describes it.
export { AtlasMapError } from './error.ts';
export { connect } from './host/connect.ts';
