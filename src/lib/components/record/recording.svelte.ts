import type { FilmFault } from '#lib/messages/record.ts';
import { recordFilm, type Film, type FilmInput } from './record-film.ts';
import { filmPlan } from './shots.ts';

export type RecordingPhase = 'idle' | 'preparing' | 'recording' | 'finishing' | 'done' | 'failed';

/** The making of one film after another, and how far it has come. */
export class Recording {
  #phase = $state<RecordingPhase>('idle');
  #fault = $state<FilmFault>('broken');
  #done = $state(0);
  #total = $state(0);
  #secondsLeft = $state<number | null>(null);
  #film = $state.raw<Film | null>(null);
  #attempt: AbortController | null = null;

  get phase(): RecordingPhase {
    return this.#phase;
  }

  get busy(): boolean {
    return ['preparing', 'recording', 'finishing'].includes(this.#phase);
  }

  /** Why it failed, in phase `failed`. */
  get fault(): FilmFault {
    return this.#fault;
  }

  /** Pictures made so far, and how many there will be. */
  get done(): number {
    return this.#done;
  }

  get total(): number {
    return this.#total;
  }

  /** Null until enough pictures are made to tell. */
  get secondsLeft(): number | null {
    return this.#secondsLeft;
  }

  get film(): Film | null {
    return this.#film;
  }

  /** Makes a film; `prepare` fetches what it is made of. */
  async start(prepare: () => Promise<FilmInput | FilmFault>): Promise<void> {
    this.cancel();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#phase = 'preparing';
    this.#done = 0;
    this.#secondsLeft = null;
    try {
      const input = await prepare();
      if (attempt.signal.aborted) return;
      if (typeof input === 'string') this.#fail(input);
      else await this.#record(input, attempt.signal);
    } catch (error) {
      if (attempt.signal.aborted) return;
      console.warn(error);
      this.#fail((error as Error).name === 'NoWebGL2Error' ? 'noMap' : 'broken');
    }
  }

  /** Breaks off and frees everything, a film that was ready included. */
  cancel(): void {
    this.#attempt?.abort();
    this.#attempt = null;
    void this.#film?.discard();
    this.#film = null;
    this.#phase = 'idle';
  }

  async #record(input: FilmInput, signal: AbortSignal): Promise<void> {
    this.#total = filmPlan(input.page, input.wishes).instants.length;
    let began = 0;
    const film = await recordFilm(input, signal, {
      onPicture: (count) => {
        if (signal.aborted) return;
        // The first picture waits for tiles that the others find there.
        if (count === 1) began = performance.now();
        else {
          const each = (performance.now() - began) / (count - 1);
          this.#secondsLeft = ((this.#total - count) * each) / 1000;
        }
        this.#done = count;
        this.#phase = 'recording';
      },
      onFinishing: () => {
        this.#phase = 'finishing';
      },
    });
    this.#film = film;
    this.#phase = 'done';
  }

  #fail(fault: FilmFault): void {
    this.#fault = fault;
    this.#phase = 'failed';
  }
}
