import type { Camera, Chapter, Feature } from '#lib/core/atlas/model.ts';
import { planFilm, type FilmPlan } from '#lib/core/replay/film-plan.ts';
import { replayPace } from '#lib/core/replay/replay-pace.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import type { Pace } from '#lib/core/time/pace.ts';
import { darknessIn } from '#lib/core/view/darkness.ts';
import type { View } from '#lib/core/view/view.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { CameraPath } from '#lib/map/camera-path.ts';
import { glowOf, type Glow } from '#lib/core/visible/glow.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { fitted, type FilmSize } from './film-sizes.ts';

/** What a reader wants a film of. */
export interface FilmWishes {
  /** Half-open `[start, end)`. */
  readonly stretch: { readonly start: Instant; readonly end: Instant };
  readonly size: FilmSize;
  /** Pictures a second. */
  readonly frameRate: number;
  /** 1 is the speed of the replay. */
  readonly speed: number;
  /** Whether chapters lead camera and layers; else both stay as they are on the page. */
  readonly guided: boolean;
}

/** All that decides one picture of a film. */
export interface Shot {
  readonly instant: Instant;
  /** Milliseconds of the event that pass in a second of the film; 0 while it stands. */
  readonly rate: number;
  readonly camera: Camera;
  readonly visible: VisibleSet;
  /** What is over and still drawn. */
  readonly glow: Glow;
  /** What of time is visible; the window ends at the instant. */
  readonly time: Pick<View, 'mode' | 'window'>;
  /** 0 by day to 1 at night. */
  readonly darkness: number;
  readonly chapter: Chapter | null;
  /** The event that began last; null where the sources have fallen silent since. */
  readonly event: Feature | null;
}

/** How time runs in a film: as on the page, in the rhythm of what the film itself shows. */
function paceOf(page: Explorer, { guided }: FilmWishes): Pace {
  const { atlas, clock, layers } = page;
  return clock.inRhythm ? replayPace(atlas, guided ? null : layers.on) : clock.pace;
}

export function filmPlan(page: Explorer, wishes: FilmWishes): FilmPlan {
  return planFilm(paceOf(page, wishes), wishes.stretch, wishes);
}

/**
 * The pictures of a film in their order. What they show is worked out as on the page, with the page's
 * mode of time, by an explorer of their own: the page itself stands still meanwhile.
 */
export function* shotsOf(page: Explorer, wishes: FilmWishes): Generator<Shot, void> {
  const { guided, size } = wishes;
  const film = new Explorer(page.atlas, () => () => {});
  film.restore({ ...page.view, selection: null });
  const { mode, window } = film.time;
  const pace = paceOf(page, wishes);
  const plan = planFilm(pace, wishes.stretch, wishes);
  let path: CameraPath | null = null;
  let led: Chapter | null = null;
  for (const [frame, instant] of plan.instants.entries()) {
    const second = frame / plan.frameRate;
    film.clock.set(instant);
    const { chapter } = film;
    if (guided && chapter !== null && chapter !== led) {
      led = chapter;
      film.layers.set(chapter.layers);
      path?.flyTo(fitted(chapter.camera, size), second);
    }
    path ??= new CameraPath(fitted(led?.camera ?? page.camera, size), size.width / size.pixelRatio);
    const stands = plan.instants[frame + 1] === instant;
    yield {
      instant,
      rate: stands ? 0 : pace.rateFrom(instant) * wishes.speed,
      camera: path.at(second),
      visible: film.visibleSet,
      glow: glowOf(film.glow, film.timeline.latest),
      time: { mode, window },
      darkness: darknessIn(film.atlas, film.view),
      chapter,
      event: film.timeline.latest,
    };
  }
}
