import type { EventName } from './api.ts';

/** Every event there is, in the order in which a host is told of them. */
export const EVENT_NAMES = [
  'view',
  'time',
  'mode',
  'layers',
  'selection',
  'chapter',
  'playing',
  'ready',
  'height',
] as const satisfies readonly EventName[];

export function isEventName(name: unknown): name is EventName {
  return EVENT_NAMES.some((known) => known === name);
}
