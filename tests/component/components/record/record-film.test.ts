import { BlobSource, Input, MP4, VideoSampleSink, WEBM } from 'mediabunny';
import { describe, expect, it, vi } from 'vitest';
import { recordFilm, stageFor } from '#lib/components/record/record-film.ts';
import { filmPlan, shotsOf, type FilmWishes, type Shot } from '#lib/components/record/shots.ts';
import { replayPace } from '#lib/core/replay/replay-pace.ts';
import { atlas } from '../../compiled-atlas.ts';
import { filmInput, SMALL } from './film.ts';

const pace = replayPace(atlas, null);
const never = new AbortController().signal;

/** A second of the replay, half of it on each side of the moment a chapter begins. */
function secondAcross(start: number): FilmWishes {
  const middle = pace.secondsAt(start);
  const stretch = { start: pace.instantAt(middle - 0.5), end: pace.instantAt(middle + 0.5) };
  return { stretch, size: SMALL, frameRate: 12, speed: 1, guided: true };
}

const chapter = atlas.chapters.find(({ at }) => at === atlas.at) ?? atlas.chapters[1];
const wishes = secondAcross(chapter?.start ?? atlas.at);

const pixelsOf = (canvas: CanvasImageSource): Uint8ClampedArray => {
  const copy = new OffscreenCanvas(SMALL.width, SMALL.height);
  const context = copy.getContext('2d');
  context?.drawImage(canvas, 0, 0);
  return context?.getImageData(0, 0, SMALL.width, SMALL.height).data ?? new Uint8ClampedArray();
};

/** The rows of a picture on which no words stand. */
const betweenCards = (picture: Uint8ClampedArray): Uint8ClampedArray =>
  picture.slice(50 * SMALL.width * 4, 120 * SMALL.width * 4);

/** How much two pictures differ: 0 not at all, 255 black from white. */
const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
  a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;

const named = vi.spyOn(crypto, 'randomUUID');

async function film() {
  const pictures: Uint8ClampedArray[] = [];
  const input = await filmInput(wishes);
  const made = await recordFilm(input, never, {
    onPicture: (_, canvas) => pictures.push(pixelsOf(canvas)),
  });
  return { made, pictures, plan: filmPlan(input.page, wishes) };
}

const once = await film();

/** Files of this test's films; another test may be making its own. */
const filesLeft = async (): Promise<string[]> => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('films', { create: true });
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.filter((name) => named.mock.results.some(({ value }) => value === name));
};

describe('a film of the replay', () => {
  it('can be read again: its length, its size, its first and its last picture', async () => {
    const { made, pictures, plan } = once;
    expect(plan.instants).toHaveLength(12);
    expect(pictures).toHaveLength(12);
    const input = new Input({ source: new BlobSource(made.blob), formats: [MP4, WEBM] });
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error('There is no picture in the file.');
    expect(await input.computeDuration()).toBeCloseTo(plan.length, 2);
    expect([track.displayWidth, track.displayHeight]).toEqual([SMALL.width, SMALL.height]);
    const seen: Uint8ClampedArray[] = [];
    const times: number[] = [];
    for await (const sample of new VideoSampleSink(track).samples()) {
      const frame = sample.toVideoFrame();
      seen.push(pixelsOf(frame));
      times.push(sample.timestamp);
      frame.close();
      sample.close();
    }
    expect(times).toHaveLength(12);
    times.forEach((time, frame) => {
      expect(time).toBeCloseTo(frame / 12, 2);
    });
    const [first, last] = [pictures[0], pictures[11]] as [Uint8ClampedArray, Uint8ClampedArray];
    const [firstSeen, lastSeen] = [seen[0], seen[11]] as [Uint8ClampedArray, Uint8ClampedArray];
    expect(difference(first, firstSeen)).toBeLessThan(6);
    expect(difference(last, lastSeen)).toBeLessThan(6);
    expect(difference(first, lastSeen)).toBeGreaterThan(2 * difference(last, lastSeen));
  });

  it('shows the map as it is at that moment', async () => {
    const input = await filmInput(wishes);
    const shots = [...shotsOf(input.page, wishes)];
    const stage = await stageFor(input);
    for (const frame of [0, 11]) {
      let seen: Uint8ClampedArray = new Uint8ClampedArray();
      await stage.picture(shots[frame] as Shot, (canvas) => (seen = pixelsOf(canvas)));
      const filmed = once.pictures[frame] ?? new Uint8ClampedArray();
      expect(difference(betweenCards(filmed), betweenCards(seen))).toBeLessThan(0.5);
    }
    stage.strike();
  }, 60_000);

  it('has the same pictures whenever it is made of the same', async () => {
    const again = await film();
    const differing = once.pictures.map((picture, frame) =>
      difference(picture, again.pictures[frame] ?? new Uint8ClampedArray()),
    );
    expect(differing).toEqual(Array.from({ length: 12 }, () => 0));
    await again.made.discard();
  }, 60_000);

  it('comes with its captions in every language of the atlas', () => {
    const { captions } = once.made;
    expect(captions.map(({ language }) => language)).toEqual(atlas.languages);
    const counts = captions.map(({ text }) => text.match(/ --> /g)?.length);
    expect(counts[0]).toBeGreaterThan(0);
    expect(new Set(counts).size).toBe(1);
  });

  it('leaves nothing behind when it is done with or broken off', async () => {
    expect(await filesLeft()).toHaveLength(1);
    await once.made.discard();
    const before = document.body.childElementCount;
    const stop = new AbortController();
    const input = await filmInput(wishes);
    const broken = recordFilm(input, stop.signal, {
      onPicture: (count) => {
        if (count === 2) stop.abort(new Error('enough'));
      },
    });
    await expect(broken).rejects.toThrow('enough');
    expect(document.body.childElementCount).toBe(before);
    expect(await filesLeft()).toEqual([]);
  }, 60_000);
});
