import type { FilmPlan } from './film-plan.ts';

/** What a film says for a while: from its second `start` until just before `end`. */
export interface Cue<Said> {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
}

/**
 * What a film says and when, out of what each of its pictures says: pictures in a row that say the
 * same make one cue, pictures that say nothing (null) make none.
 */
export function cuesOf<Said>(
  { frameRate }: Pick<FilmPlan, 'frameRate'>,
  saidIn: readonly (Said | null)[],
): Cue<Said>[] {
  const cues: Cue<Said>[] = [];
  let from = 0;
  saidIn.forEach((said, frame) => {
    if (said === saidIn[frame + 1] && frame + 1 < saidIn.length) return;
    if (said !== null) cues.push({ start: from / frameRate, end: (frame + 1) / frameRate, said });
    from = frame + 1;
  });
  return cues;
}
