import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCamera } from '#lib/core/view/camera-text.ts';
import { describesView, formatHash, parseHash, unreadableParts } from '#lib/core/view/hash.ts';
import { DEFAULT_TIME, initialView, type View } from '#lib/core/view/view.ts';
import { prove } from '../../prove.ts';
import { view, wideAtlas } from './views.ts';

const fallback = initialView(wideAtlas);
const read = (hash: string) => parseHash(hash, wideAtlas, fallback);
const write = (view: View) => formatHash(view, wideAtlas);

const chosen: View = {
  camera: { center: [73.08654, 33.71289], zoom: 15.5, bearing: -20, pitch: 45 },
  at: Date.UTC(2007, 6, 9, 23, 30),
  layers: ['town', 'sector-g-6'],
  selection: 'gate',
  language: 'ur',
  ...DEFAULT_TIME,
  pinned: null,
};
const HASH =
  '#map=15.5/33.71289/73.08654/-20/45&at=2007-07-10T04:30+05:00&layers=town,sector-g-6&sel=gate&lang=ur';

describe('a view in an address', () => {
  it('can be read by people', () => {
    expect(write(chosen)).toBe(HASH);
    expect(read(HASH)).toEqual(chosen);
  });

  it('tells how time is read where that is not the usual way', () => {
    const sixHours = { ...chosen, mode: 'time-window', window: 12 * 3_600_000 } as const;
    expect(write(sixHours)).toBe(`${HASH}&mode=time-window&window=PT12H`);
    const certain = { ...chosen, mode: 'cumulative', certainty: 'certain' } as const;
    expect(write(certain)).toBe(`${HASH}&mode=cumulative&certainty=certain`);
    expect(read(`${HASH}&mode=soon&window=6&glow=-1&certainty=maybe`)).toEqual(chosen);
  });

  it('names the version of the data it was made with, where it is bound to one', () => {
    const pinned = { ...chosen, pinned: '0a1b2c3d4e5f' };
    expect(write(pinned)).toBe(`${HASH}&v=0a1b2c3d4e5f`);
    expect(read(`${HASH}&v=0a1b2c3d4e5f`)).toEqual(pinned);
    // Another edition of the atlas may have named its versions in another way.
    expect(read('#v=2007.1').pinned).toBe('2007.1');
    for (const garbage of ['', '%20', '<b>', 'a'.repeat(41)]) {
      expect(read(`#v=${garbage}`).pinned).toBeNull();
    }
  });

  it('says so when every layer is off', () => {
    const hash = write({ ...chosen, layers: [] });
    expect(hash).toContain('&layers=none&');
    expect(read(hash).layers).toEqual([]);
  });

  it('comes back as it was written: exact but for the roundings of the camera', () => {
    prove(
      fc.property(view, (view) => {
        const seen = read(write(view));
        expect(seen).toEqual({ ...view, camera: seen.camera });
        expect(formatCamera(seen.camera)).toBe(formatCamera(view.camera));
        expect(write(seen)).toBe(write(view));
        expect(read(write(seen))).toEqual(seen);
      }),
      500,
    );
  });

  it('survives being an address: nothing in it has to be escaped', () => {
    prove(
      fc.property(view, (view) => {
        const address = new URL(`https://atlas.example/page${write(view)}`);
        expect(address.hash).toBe(write(view));
        expect(read(new URL(address.href).hash)).toEqual(read(write(view)));
      }),
    );
  });

  it('may come escaped, as some programs send addresses on', () => {
    const escaped = HASH.slice(1)
      .split('&')
      .map((part) => {
        const [name = '', text = ''] = part.split('=');
        return `${name}=${encodeURIComponent(text)}`;
      });
    expect(read(`#${escaped.join('&')}`)).toEqual(chosen);
  });

  it('may name its parts in any order, and leave some out', () => {
    expect(read(`#${HASH.slice(1).split('&').reverse().join('&')}`)).toEqual(chosen);
    expect(read('#sel=gate')).toEqual({ ...fallback, selection: 'gate' });
    expect(read('#lang=ur&lang=en')).toEqual({ ...fallback, language: 'ur' });
    expect(read('')).toEqual(fallback);
    expect(read('#')).toEqual(fallback);
  });

  it('lists layers in the order of the atlas and forgets unknown ones', () => {
    expect(read('#layers=sector-g-6,moon,town,town').layers).toEqual(['town', 'sector-g-6']);
  });
});

describe('garbage in an address', () => {
  it.each([
    ['map', 'camera', ['', 'x', '99/99/99', '15/33.7', '15/33.7/73/NaN/0', '%', '1/2/3/4']],
    [
      'at',
      'at',
      [
        '',
        'now',
        '2007-07-10',
        '2007-13-10T04:00Z',
        '2007-07-10T04:00',
        '1066-10-14T09:00Z',
        '%E0',
      ],
    ],
    ['layers', 'layers', ['', ',', 'moon', 'None', 'none,moon', '__proto__']],
    ['sel', 'selection', ['', 'moon', 'toString', '%FF', 'gate,x']],
    ['lang', 'language', ['', 'fr', 'EN', 'constructor']],
  ] as const)('in %s leaves that part as it was, and the others as written', (name, key, texts) => {
    for (const text of texts) {
      const parts = HASH.slice(1)
        .split('&')
        .filter((part) => !part.startsWith(`${name}=`));
      const hash = `#${[`${name}=${text}`, ...parts].join('&')}`;
      expect(read(hash)).toEqual({ ...chosen, [key]: fallback[key] });
    }
  });

  it('never throws, whatever stands there, and always gives a view that can be written', () => {
    const name = fc.constantFrom('map', 'at', 'layers', 'sel', 'lang', 'x', '');
    const part = fc.tuple(name, fc.string({ unit: 'grapheme' })).map((both) => both.join('='));
    const hash = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((all) => all.join('&')),
    );
    prove(
      fc.property(hash, (hash) => {
        const view = read(`#${hash}`);
        expect(read(write(view))).toEqual(view);
      }),
      150,
    );
  });

  it('never throws for an address that was cut or mistyped', () => {
    prove(
      fc.property(view, fc.nat(120), fc.string({ maxLength: 3 }), (view, at, typed) => {
        const hash = write(view);
        const mistyped = hash.slice(0, at) + typed + hash.slice(at + 1);
        for (const text of [mistyped, hash.slice(0, at)]) {
          expect(read(write(read(text)))).toEqual(read(text));
        }
      }),
      500,
    );
  });
});

describe('a fragment', () => {
  it('ends where a second one begins, as WordPress appends it to the address of an embed', () => {
    expect(read(`${HASH}#?secret=Zx9`)).toEqual(read(HASH));
    expect(read('#?secret=Zx9')).toEqual(fallback);
    expect(unreadableParts(`${HASH}#?secret=Zx9`, wideAtlas)).toEqual([]);
    expect(describesView('#?secret=Zx9')).toBe(false);
  });

  it('describes a view when it names any part of one', () => {
    expect([HASH, '#sel=moon', '#at', 'lang='].map(describesView)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('else leads to a part of the page', () => {
    expect(['', '#', '#story', '#story=1', '#mapat', '#%'].map(describesView)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});
