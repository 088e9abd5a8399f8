import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/embed/limits.ts';
import { ask, FakeFrame, settled } from '../frame.ts';

const opened = () => {
  const frame = new FakeFrame();
  const port = frame.connect();
  const call = async (method: string, params?: unknown) => {
    const answer = (await ask(port, method, params)) as Record<string, unknown>;
    return 'error' in answer ? answer.error : answer.result;
  };
  return { frame, port, call, driver: frame.driver };
};

const VIEW =
  '#map=9.5/33.7/73.1&at=2007-07-05T10:00+00:00&layers=town&sel=gate&lang=ur&mode=cumulative';

describe('the view', () => {
  it('is told and set as the fragment that addresses have', async () => {
    const { call, driver } = opened();
    expect(await call('setView', { view: VIEW })).toBe(VIEW);
    expect(await call('getView')).toBe(VIEW);
    expect(driver.view).toMatchObject({ at: Date.UTC(2007, 6, 5, 10), language: 'ur' });
    expect(driver.motions).toEqual([{ duration: null }]);
  });

  it('comes back as it was told, whatever was chosen meanwhile', async () => {
    const { call } = opened();
    const before = await call('getView');
    await call('setView', { view: VIEW });
    expect(await call('setView', { view: before })).toBe(before);
  });

  it('keeps camera, time, layers and language where the fragment leaves them out', async () => {
    const { call } = opened();
    await call('setView', { view: VIEW });
    expect(await call('setView', { view: 'at=2007-07-06T10:00Z', duration: 0 })).toBe(
      '#map=9.5/33.7/73.1&at=2007-07-06T10:00+00:00&layers=town&lang=ur',
    );
  });

  it.each([
    ['story', 'names no part'],
    ['at=tomorrow', 'unreadable in "view": at'],
    ['map=1/2&sel=moon&lang=ur', 'unreadable in "view": map, sel'],
    [`at=${'2'.repeat(LIMITS.view)}`, 'longer than'],
    [7, 'must be a text'],
  ])('is refused as %s', async (view, message) => {
    const { call, driver } = opened();
    const error = await call('setView', { view });
    expect(error).toMatchObject({ name: 'InvalidArgument' });
    expect((error as Error).message).toContain(message);
    expect(driver.calls).toEqual([]);
  });
});

describe('the time', () => {
  it('is told in the zone of the atlas and set as ISO 8601 or as milliseconds', async () => {
    const { call } = opened();
    expect(await call('getTime')).toBe('2007-07-03T00:00+00:00');
    expect(await call('setTime', { time: '2007-07-03T10:30+05:00' })).toBe(
      '2007-07-03T05:30+00:00',
    );
    expect(await call('setTime', { time: Date.UTC(2007, 6, 4) })).toBe('2007-07-04T00:00+00:00');
  });

  it.each([
    ['2008-01-01T00:00Z', 'OutOfRange'],
    [0, 'OutOfRange'],
    [NaN, 'InvalidArgument'],
    ['soon', 'InvalidArgument'],
    ['2007-07-03', 'InvalidArgument'],
    [null, 'InvalidArgument'],
  ])('is refused as %s with %s', async (time, name) => {
    const { call, driver } = opened();
    expect(await call('setTime', { time })).toMatchObject({ name });
    expect(driver.calls).toEqual([]);
  });
});

describe('the mode', () => {
  it('is set in whole or in part, with durations in ISO 8601', async () => {
    const { call } = opened();
    const usual = { mode: 'instant', window: 'PT6H', glow: 'PT0S', certainty: 'possible' };
    expect(await call('getMode')).toEqual(usual);
    expect(await call('setMode', { mode: 'time-window', window: 'P1D' })).toEqual({
      ...usual,
      mode: 'time-window',
      window: 'P1D',
    });
    expect(await call('setMode', { glow: 'PT1H', certainty: 'certain' })).toMatchObject({
      mode: 'time-window',
      glow: 'PT1H',
    });
    expect(await call('setMode', { glow: 'PT0S' })).toMatchObject({ glow: 'PT0S' });
  });

  it.each([
    { mode: 'sometimes' },
    { mode: 3 },
    { window: '6 hours' },
    { window: 'PT0S' },
    { glow: 60 },
    { certainty: 'perhaps' },
  ])('is refused as %o', async (setting) => {
    const { call, driver } = opened();
    expect(await call('setMode', setting)).toMatchObject({ name: 'InvalidArgument' });
    expect(driver.calls).toEqual([]);
  });
});

describe('layers, selection and chapter', () => {
  it('are told and set by their ids', async () => {
    const { call } = opened();
    expect(await call('getLayers')).toEqual(['town', 'river', 'roads']);
    expect(await call('setLayers', { layers: ['roads', 'town', 'town'] })).toEqual([
      'town',
      'roads',
    ]);
    expect(await call('setLayers', { layers: [] })).toEqual([]);
    expect(await call('getSelection')).toBeNull();
    expect(await call('setSelection', { selection: 'gate' })).toBe('gate');
    expect(await call('setSelection', { selection: null })).toBeNull();
    expect(await call('getChapter')).toBe('day');
    expect(await call('setChapter', { chapter: 'eve', duration: 500 })).toBe('eve');
  });

  it.each([
    ['setLayers', { layers: ['town', 'moon'] }, 'NotFound'],
    ['setLayers', { layers: 'town' }, 'InvalidArgument'],
    ['setLayers', { layers: [1] }, 'InvalidArgument'],
    ['setLayers', { layers: new Array(LIMITS.list + 1).fill('town') }, 'InvalidArgument'],
    ['setSelection', { selection: 'moon' }, 'NotFound'],
    ['setSelection', {}, 'InvalidArgument'],
    ['setChapter', { chapter: 'epilogue' }, 'NotFound'],
    ['setChapter', { chapter: 'eve', duration: -1 }, 'InvalidArgument'],
    ['setChapter', { chapter: 'eve', duration: LIMITS.motion + 1 }, 'InvalidArgument'],
    ['setChapter', null, 'InvalidArgument'],
    ['setChapter', ['eve'], 'InvalidArgument'],
  ])('%s refuses %o with %s', async (method, params, name) => {
    const { call, driver } = opened();
    expect(await call(method, params)).toMatchObject({ name });
    expect(driver.calls).toEqual([]);
  });
});

describe('flying', () => {
  it('goes to a camera, of which parts may be left out, and to a feature', async () => {
    const { call, driver } = opened();
    expect(await call('fly', { center: [73, 33], duration: 100 })).toBeNull();
    expect(driver.view.camera).toEqual({ center: [73, 33], zoom: 8, bearing: 0, pitch: 0 });
    await call('fly', { zoom: 12, bearing: 20, pitch: 30 });
    expect(driver.view.camera).toEqual({ center: [73, 33], zoom: 12, bearing: 20, pitch: 30 });
    await call('fly', { feature: 'fire' });
    expect(driver.view.camera.center).toEqual([73.2, 33.8]);
    expect(driver.motions).toEqual([{ duration: 100 }, { duration: null }, { duration: null }]);
  });

  it.each([
    [{ center: [73] }, 'InvalidArgument'],
    [{ center: ['73', '33'] }, 'InvalidArgument'],
    [{ center: [NaN, 1] }, 'InvalidArgument'],
    [{ center: [73, 89] }, 'InvalidArgument'],
    [{ zoom: 99 }, 'InvalidArgument'],
    [{ pitch: Infinity }, 'InvalidArgument'],
    [{ feature: 'moon' }, 'NotFound'],
    [{ feature: 'rumour' }, 'NotFound'],
  ])('is refused to %o with %s', async (params, name) => {
    const { call, driver } = opened();
    expect(await call('fly', params)).toMatchObject({ name });
    expect(driver.calls).toEqual([]);
  });
});

describe('playing, lists and the rest', () => {
  it('plays and pauses', async () => {
    const { call, driver } = opened();
    await call('play');
    expect(await call('isPlaying')).toBe(true);
    await call('pause');
    expect(await call('isPlaying')).toBe(false);
    expect(driver.calls).toEqual(['play', 'pause']);
  });

  it('lets chapters lead or not where a host says so in a word that can be read', async () => {
    const { call, driver } = opened();
    await call('play', { lead: false });
    await call('play', { lead: true });
    expect(driver.calls).toEqual(['play with lead false', 'play with lead true']);
    for (const lead of ['yes', 1, null, {}]) {
      expect(await call('play', { lead })).toMatchObject({ name: 'InvalidArgument' });
    }
    expect(driver.calls).toHaveLength(2);
  });

  it('lists what is visible, in the language shown', async () => {
    const { call } = opened();
    await call('setLayers', { layers: ['river'] });
    expect(await call('listVisible')).toEqual([
      { id: 'rumour', name: 'rumour', layer: 'river', certainty: 'certain', center: null },
    ]);
  });

  it('describes the atlas', async () => {
    const { call } = opened();
    expect(await call('describe')).toMatchObject({
      protocol: 1,
      languages: ['en', 'ur'],
      timeZone: 'UTC',
      start: '2007-07-01T00:00+00:00',
      layers: [{ id: 'town' }, { id: 'river' }, { id: 'roads' }],
      chapters: [{ id: 'eve', at: '2007-07-01T00:00+00:00' }, { id: 'day' }],
    });
  });

  it('hears that the reader comes near', async () => {
    const { call, driver } = opened();
    await call('near');
    expect(driver.calls).toEqual(['approach']);
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'eval', 'x'.repeat(10_000)])(
    'has no method %s',
    async (method) => {
      expect(await opened().call(method)).toMatchObject({ name: 'UnknownMethod' });
    },
  );

  it('tells no host what went wrong inside the page', async () => {
    const { call, driver } = opened();
    driver.play = () => {
      throw new Error('a secret of the page');
    };
    expect(await call('play')).toEqual({ name: 'Failed', message: 'the map could not do it' });
  });

  it('says when too many requests wait, and takes others once they are done', async () => {
    const { port, driver } = opened();
    driver.stuck = true;
    for (let id = 0; id <= LIMITS.waiting; id += 1) {
      await port.send({ id, method: 'fly', params: { zoom: 5 } });
    }
    await settled();
    expect(port.sent.slice(1)).toMatchObject([{ id: LIMITS.waiting, error: { name: 'Busy' } }]);
  });
});
