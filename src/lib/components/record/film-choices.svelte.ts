import type { Atlas, Chapter } from '#lib/core/atlas/model.ts';
import type { FilmPlan } from '#lib/core/replay/film-plan.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import type { FilmShape } from '#lib/messages/record.ts';
import type { Speed } from '#lib/state/clock.svelte.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { FILM_SIZES, FRAME_RATES } from './film-sizes.ts';
import { filmPlan, type FilmWishes } from './shots.ts';

/** Which part of the replay a film shows. */
export const FILM_PARTS = ['chapter', 'from-here', 'whole'] as const;
export type FilmPart = (typeof FILM_PARTS)[number];

/** What a reader chooses before a film is made, and what follows from it. */
export class FilmChoices {
  readonly #page: Explorer;
  readonly #chapter: Chapter | null;
  /** Those that make sense where the clock stands. */
  readonly parts: readonly FilmPart[];

  part = $state<FilmPart>('whole');
  shape = $state<FilmShape>('wide');
  frameRate = $state<number>(FRAME_RATES[1]);
  speed = $state<Speed>(1);
  guided = $state(true);

  constructor(page: Explorer) {
    this.#page = page;
    this.#chapter = page.chapter;
    const { at, speed } = page.clock;
    this.parts = FILM_PARTS.filter((part) => {
      if (part === 'chapter') return page.chapter !== null;
      return part === 'whole' || (at > page.atlas.start && at < page.atlas.end);
    });
    this.part = this.parts[0] ?? 'whole';
    this.speed = speed;
  }

  get wishes(): FilmWishes {
    const { frameRate, speed, guided } = this;
    return { stretch: this.#stretch, size: FILM_SIZES[this.shape], frameRate, speed, guided };
  }

  readonly plan: FilmPlan = $derived.by(() => filmPlan(this.#page, this.wishes));

  /** A name for the files of the film, without an ending; a time in it is that of the atlas. */
  get fileName(): string {
    const { id, timeZone } = this.#page.atlas;
    const { width, height } = FILM_SIZES[this.shape];
    const here = formatInstant(this.#page.clock.at, timeZone).slice(0, 16).replace(':', '');
    const part = this.part === 'chapter' ? (this.#chapter?.id ?? '') : this.part;
    return [id, part === 'from-here' ? here : part, `${String(width)}x${String(height)}`].join('-');
  }

  get #stretch(): Pick<Atlas, 'start' | 'end'> {
    const { atlas, clock } = this.#page;
    if (this.part === 'chapter' && this.#chapter !== null) return this.#chapter;
    return this.part === 'from-here' ? { start: clock.at, end: atlas.end } : atlas;
  }
}
