import { parseDuration } from '#lib/core/time/duration.ts';
import { IsoProblem, parseInstant } from '#lib/core/time/iso.ts';
import { TIME_MODES } from '#lib/core/time/time-filter.ts';
import { parseHash, unreadableIn } from '#lib/core/view/hash.ts';
import { DEFAULT_TIME, type View } from '#lib/core/view/view.ts';
import type { MapDriver } from '../driver.ts';
import { AtlasMapError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import {
  invalid,
  isGiven,
  motion,
  number,
  text,
  textIfGiven,
  textOrNull,
  texts,
  yesOrNo,
  type Params,
} from './arguments.ts';
import { describe, listVisible } from './lists.ts';
import { cameraOf, known, layersOf } from './places.ts';
import { modeOf, stateOf } from './state.ts';

/** One method of the protocol: its result travels back, what it throws as an error. */
export type Method = (driver: MapDriver, params: Params) => unknown;

const still = { duration: 0 };

/** Changes a part of the view and tells what it is then. */
async function change<Result>(
  driver: MapDriver,
  part: Partial<View>,
  result: (driver: MapDriver) => Result,
): Promise<Result> {
  await driver.show({ ...driver.view, ...part }, still);
  return result(driver);
}

function instantOf({ atlas: { start, end } }: MapDriver, params: Params): number {
  const given = typeof params.time === 'number' ? number(params, 'time') : text(params, 'time');
  const instant = typeof given === 'number' ? given : parseInstant(given);
  if (instant instanceof IsoProblem) throw invalid(instant.message);
  if (instant < start || instant > end) {
    throw new AtlasMapError('OutOfRange', 'the atlas does not reach to this time');
  }
  return instant;
}

/** A length of time in ISO 8601, or undefined where none is given. */
function lengthOf(params: Params, name: string): number | undefined {
  const given = textIfGiven(params, name);
  if (given === undefined) return undefined;
  const length = name === 'glow' && given === 'PT0S' ? 0 : parseDuration(given);
  if (length === null) throw invalid(`"${name}" must be a duration such as PT6H`);
  return length;
}

function choice<Word extends string>(
  params: Params,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const given = textIfGiven(params, name);
  const word = words.find((each) => each === given);
  if (given !== undefined && word === undefined) {
    throw invalid(`"${name}" must be one of ${words.join(', ')}`);
  }
  return word;
}

/** Every method of version 1 by its name. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['describe', describe],
  ['getView', (driver) => stateOf(driver, 'view')],
  [
    'setView',
    async (driver, params) => {
      const { atlas, view } = driver;
      const hash = text(params, 'view', LIMITS.view);
      const unreadable = unreadableIn(hash, atlas);
      if (unreadable === null) throw invalid('"view" names no part of a view');
      if (unreadable.length > 0) throw invalid(`unreadable in "view": ${unreadable.join(', ')}`);
      // A fragment leaves out selection and mode where they are those of a reader who chose nothing.
      const fallback = { ...view, selection: null, ...DEFAULT_TIME };
      await driver.show(parseHash(hash, atlas, fallback), motion(params));
      return stateOf(driver, 'view');
    },
  ],
  ['getTime', (driver) => stateOf(driver, 'time')],
  [
    'setTime',
    (driver, params) =>
      change(driver, { at: instantOf(driver, params) }, () => stateOf(driver, 'time')),
  ],
  ['getMode', modeOf],
  [
    'setMode',
    (driver, params) => {
      const { view } = driver;
      const setting = {
        mode: choice(params, 'mode', TIME_MODES) ?? view.mode,
        window: lengthOf(params, 'window') ?? view.window,
        glow: lengthOf(params, 'glow') ?? view.glow,
        certainty: choice(params, 'certainty', ['certain', 'possible']) ?? view.certainty,
      };
      return change(driver, setting, modeOf);
    },
  ],
  ['getLayers', ({ view }) => view.layers],
  [
    'setLayers',
    (driver, params) => {
      const layers = layersOf(driver.atlas, texts(params, 'layers'));
      return change(driver, { layers }, ({ view }) => view.layers);
    },
  ],
  ['getSelection', ({ view }) => view.selection],
  [
    'setSelection',
    (driver, params) => {
      const selection = textOrNull(params, 'selection');
      if (selection !== null) known(driver.atlas.features, selection, 'feature');
      return change(driver, { selection }, ({ view }) => view.selection);
    },
  ],
  ['getChapter', ({ chapter }) => chapter],
  [
    'setChapter',
    async (driver, params) => {
      const chapter = known(driver.atlas.chapters, text(params, 'chapter'), 'chapter');
      await driver.open(chapter, motion(params));
      return driver.chapter;
    },
  ],
  ['isPlaying', ({ playing }) => playing],
  [
    'play',
    (driver, params) => {
      driver.play(yesOrNo(params, 'lead'));
    },
  ],
  [
    'pause',
    (driver) => {
      driver.pause();
    },
  ],
  [
    'fly',
    async (driver, params) => {
      if (isGiven(params, 'feature')) {
        const feature = known(driver.atlas.features, text(params, 'feature'), 'feature');
        if (feature.anchor === null) {
          throw new AtlasMapError('NotFound', 'this feature has no place on the map');
        }
        await driver.lookAt(feature, motion(params));
      } else {
        const camera = cameraOf(params, driver.view.camera);
        await driver.show({ ...driver.view, camera }, motion(params));
      }
    },
  ],
  ['listVisible', listVisible],
  [
    'near',
    (driver) => {
      driver.approach();
    },
  ],
]);
