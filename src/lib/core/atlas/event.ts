import { MOVEMENT_KINDS, type Feature, type MovementKind } from './model.ts';

/** Whether a feature is a line of `movements/` and which sort; null for anything else. */
export function movementKindOf({ kind }: Pick<Feature, 'kind'>): MovementKind | null {
  return MOVEMENT_KINDS.find((movement) => movement === kind) ?? null;
}

/**
 * Whether a feature is something that happened: it has a beginning, and is neither the state of
 * a place nor a line of movement, which tell of an event that stands for itself.
 */
export function isEvent(feature: Pick<Feature, 'kind' | 'place' | 'time'>): boolean {
  return (
    feature.time.start.earliest !== null &&
    feature.place === null &&
    movementKindOf(feature) === null
  );
}
