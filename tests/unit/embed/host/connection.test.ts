import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AtlasMapHandle } from '#lib/embed/api.ts';
import { LIMITS } from '#lib/embed/limits.ts';
import { FakeArticle, SITE } from '../article.ts';
import { settled } from '../frame.ts';

const handles: AtlasMapHandle[] = [];
/** Connects, and closes when the test is over: an open port would keep the process alive. */
const connect = (article: FakeArticle, origin?: string) => {
  const connected = article.connect(origin);
  handles.push(connected.handle);
  return connected;
};
afterEach(() => {
  vi.unstubAllGlobals();
  for (const handle of handles.splice(0)) handle.close();
});

describe('connecting', () => {
  it('succeeds with a frame that has loaded before, and with one that does so later', async () => {
    const early = new FakeArticle();
    early.load();
    await connect(early).opened;
    const late = new FakeArticle();
    const { opened } = connect(late);
    late.load();
    await opened;
  });

  it('hands its port to the origin of the frame alone', async () => {
    const article = new FakeArticle();
    article.load();
    await connect(article).opened;
    expect(article.posted.map(({ to }) => to)).toEqual(['*', SITE]);
    expect(article.posted[0]?.message).toEqual({ atlasMap: 'ask' });
  });

  it('reaches a frame of opaque origin, which has no name', async () => {
    const article = new FakeArticle();
    article.load('null');
    await connect(article, 'null').opened;
  });

  it('answers no hello of another window or another origin', async () => {
    const article = new FakeArticle();
    const { opened } = connect(article);
    const hello = { atlasMap: 'hello', versions: [1], nonce: 'x' };
    article.say(hello, { source: {} });
    article.say(hello, { origin: 'https://elsewhere.example' });
    article.say(hello, { origin: 'null' });
    for (const data of [null, 7, 'hello', { atlasMap: 'welcome', nonce: 'x' }]) article.say(data);
    expect(article.posted).toHaveLength(1);
    article.timer.pass();
    await expect(opened).rejects.toMatchObject({ name: 'Timeout' });
  });

  it('is refused by name', async () => {
    const article = new FakeArticle();
    article.load();
    const { opened } = connect(article);
    // The nonce of no frame: this one refuses it.
    article.say({ atlasMap: 'hello', versions: [1], nonce: 'of another load' });
    await expect(opened).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('a handle', () => {
  const opened = async () => {
    const article = new FakeArticle();
    const driver = article.load();
    const { opened, handle } = connect(article);
    await opened;
    return { article, driver, handle };
  };

  it('gives what each method promises', async () => {
    const { handle, driver } = await opened();
    expect(await handle.describe()).toMatchObject({ id: 'test', protocol: 1 });
    expect(await handle.setView('#at=2007-07-05T10:00Z&layers=town&sel=fire')).toBe(
      await handle.getView(),
    );
    expect(await handle.setTime(new Date(Date.UTC(2007, 6, 2)))).toBe('2007-07-02T00:00+00:00');
    expect(await handle.getTime()).toBe('2007-07-02T00:00+00:00');
    expect(await handle.setMode({ mode: 'cumulative' })).toEqual(await handle.getMode());
    expect(await handle.setLayers(['roads'])).toEqual(['roads']);
    expect(await handle.getLayers()).toEqual(['roads']);
    expect(await handle.setSelection('gate')).toBe('gate');
    expect(await handle.getSelection()).toBe('gate');
    expect(await handle.setChapter('day', { duration: 0 })).toBe('day');
    expect(await handle.getChapter()).toBe('day');
    await handle.play();
    expect(await handle.isPlaying()).toBe(true);
    await handle.pause();
    await handle.fly({ center: [73, 33], zoom: 12, duration: 300 });
    expect(driver.view.camera).toMatchObject({ center: [73, 33], zoom: 12 });
    await handle.fly({ feature: 'gate' });
    await handle.setLayers(['town']);
    expect((await handle.listVisible()).map(({ id }) => id)).toEqual(['gate', 'fire']);
    await handle.near();
    expect(driver.calls).toContain('approach');
  });

  it('breaks a promise with the name of what was wrong', async () => {
    const { handle } = await opened();
    await expect(handle.setChapter('epilogue')).rejects.toMatchObject({
      name: 'NotFound',
      message: 'the atlas has no chapter of this id',
    });
    await expect(handle.setTime('soon')).rejects.toBeInstanceOf(Error);
    await expect(handle.setMode({ mode: (() => 1) as never })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('breaks it after a while when no answer comes', async () => {
    const { handle, driver, article } = await opened();
    driver.stuck = true;
    const flight = handle.fly({ zoom: 3, duration: 100 });
    await settled();
    article.timer.pass();
    await expect(flight).rejects.toMatchObject({ name: 'Timeout' });
  });

  it('breaks it at once when the frame is gone or the handle closed', async () => {
    const { handle, article } = await opened();
    article.inPage = false;
    await expect(handle.getView()).rejects.toMatchObject({ name: 'Disconnected' });
    article.inPage = true;
    handle.close();
    await expect(handle.getView()).rejects.toMatchObject({ name: 'Disconnected' });
  });

  it('tells each listener what is true now, and what changes', async () => {
    const { handle, driver, article } = await opened();
    const [first, second] = [vi.fn(), vi.fn()];
    const stop = handle.on('playing', first);
    await vi.waitFor(() => {
      expect(first).toHaveBeenLastCalledWith(false);
    });
    handle.on('playing', second);
    await settled();
    expect(second).toHaveBeenLastCalledWith(false);
    stop();
    stop();
    driver.play(null);
    article.timer.pass();
    await vi.waitFor(() => {
      expect(second).toHaveBeenLastCalledWith(true);
    });
    expect(first).toHaveBeenCalledTimes(1);
  });

  it('tells all other listeners where one throws, and reports what it threw', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const { handle } = await opened();
    const mistake = new Error('of the article');
    handle.on('playing', () => {
      throw mistake;
    });
    const other = vi.fn();
    handle.on('playing', other);
    await vi.waitFor(() => {
      expect(other).toHaveBeenCalledWith(false);
    });
    await handle.play();
    await vi.waitFor(() => {
      expect(other).toHaveBeenLastCalledWith(true);
    });
    expect(reported.mock.calls).toEqual([[mistake], [mistake]]);
  });

  it('listens to no event that there is not', async () => {
    const { handle } = await opened();
    expect(() => handle.on('tiem' as 'time', () => {})).toThrow(
      expect.objectContaining({ name: 'InvalidArgument' }),
    );
  });

  it('answers on, however many came and went beside it', async () => {
    const { handle, article } = await opened();
    for (let round = 0; round < 40; round += 1) {
      const other = connect(article);
      await other.opened;
      other.handle.close();
      await settled();
    }
    expect(await handle.isPlaying()).toBe(false);
  });

  it('breaks what it is asked once too many others came, until the frame is loaded anew', async () => {
    const { handle, article, driver } = await opened();
    driver.stuck = true;
    const lost = handle.fly({ zoom: 3 });
    lost.catch(() => {});
    await settled();
    driver.stuck = false;
    const others = Array.from({ length: LIMITS.hosts }, () => connect(article));
    for (const { opened } of others) await opened;
    const gone = { name: 'Disconnected', message: expect.stringContaining('hosts') as string };
    await expect(lost).rejects.toMatchObject(gone);
    await expect(handle.getView()).rejects.toMatchObject(gone);
    others[0]?.handle.close();
    article.load();
    expect(await handle.isPlaying()).toBe(false);
  });

  it('connects again when the frame is loaded anew, with all its listeners', async () => {
    const { handle, article, driver } = await opened();
    const time = vi.fn();
    handle.on('time', time);
    driver.stuck = true;
    const lost = handle.fly({ zoom: 3 });
    await settled();
    const anew = article.load();
    await expect(lost).rejects.toMatchObject({ name: 'Disconnected' });
    expect(await handle.setTime('2007-07-08T00:00Z')).toBe('2007-07-08T00:00+00:00');
    expect(anew.calls).toEqual(['show']);
    await vi.waitFor(() => {
      expect(time).toHaveBeenLastCalledWith('2007-07-08T00:00+00:00');
    });
  });

  it('shares its frame with others', async () => {
    const { handle, article } = await opened();
    const other = connect(article);
    await other.opened;
    await other.handle.setSelection('fire');
    expect(await handle.getSelection()).toBe('fire');
    other.handle.close();
    expect(await handle.getSelection()).toBe('fire');
  });
});
