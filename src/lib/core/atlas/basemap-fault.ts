/**
 * Why a base map cannot be shown: its host or file is not there, did not answer in time, or sent
 * what is none.
 */
export type BasemapFault = 'unreachable' | 'timeout' | 'invalid';
