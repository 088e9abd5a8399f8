import { describe, expect, it } from 'vitest';
import { frameAddress } from '#lib/components/embed/frame-address.ts';
import { isOwnView } from '#lib/components/embed/own-view.ts';

function barAt(hash: string) {
  const bar = {
    now: hash,
    pushes: 0,
    hash: () => bar.now,
    replace: (next: string) => {
      bar.now = next;
    },
    push: () => {
      bar.pushes += 1;
    },
    onNavigate: () => () => {},
  };
  return bar;
}

const OWN = '#map=15/1/2&at=2007-07-10&lang=ur';

describe('the address of a frame', () => {
  it('says what its page is made for where the author says nothing else', () => {
    expect(frameAddress(barAt(''), OWN).hash()).toBe(OWN);
    const chosen = frameAddress(barAt('#sel=gate&ui=none'), OWN).hash();
    expect(chosen).toBe('#sel=gate&ui=none&map=15/1/2&at=2007-07-10&lang=ur');
  });

  it('keeps the options of the author beside the view', () => {
    const bar = barAt('#ui=none&theme=dark');
    frameAddress(bar, OWN).replace('#at=2007-07-11');
    expect(bar.now).toBe('#at=2007-07-11&ui=none&theme=dark');
  });

  it('is not cut short by what a content system appends to it', () => {
    const chosen = frameAddress(barAt('#sel=gate#?secret=Zx9'), OWN).hash();
    expect(chosen).toBe('#sel=gate&map=15/1/2&at=2007-07-10&lang=ur');
    expect(isOwnView(`${OWN}#?secret=Zx9`, OWN)).toBe(true);
  });

  it('adds no step to the history of the article', () => {
    const bar = barAt('');
    frameAddress(bar, OWN).push('#sel=gate');
    expect([bar.now, bar.pushes]).toEqual(['#sel=gate', 0]);
  });
});

describe('the picture in the page', () => {
  it.each(['', '#ui=none&theme=dark', '#lang=ur', OWN, `${OWN}&autoplay=1`])(
    'is that of the view asked for: %j',
    (hash) => {
      expect(isOwnView(hash, OWN)).toBe(true);
    },
  );

  it.each(['#sel=gate', '#at=2007-07-11', '#lang=en', '#map=15/1/3'])(
    'is not that of another view: %j',
    (hash) => {
      expect(isOwnView(hash, OWN)).toBe(false);
    },
  );
});
