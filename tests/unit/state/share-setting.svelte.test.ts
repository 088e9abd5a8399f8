import { describe, expect, it } from 'vitest';
import { parseEmbedOptions } from '#lib/core/view/embed-options.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { parseHash } from '#lib/core/view/hash.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { ShareSetting } from '#lib/state/share-setting.svelte.ts';
import { atlas, chapter } from '../atlas-builder.ts';

const SITE = 'https://atlas.example/town/';
const fire = chapter('fire', 300, 400, { at: 305 });
const town = atlas({ chapters: [fire] });

const sharing = (given: Partial<View> = {}) =>
  new ShareSetting(town, { ...initialView(town), at: 350, ...given }, SITE);
const read = (address: string) => parseHash(new URL(address).hash, town, initialView(town));

describe('sharing a view', () => {
  it('links to the explorer and to an embed in that view', () => {
    const share = sharing();
    expect(read(share.link)).toEqual(share.view);
    expect(share.embed).toMatch(/^https:\/\/atlas\.example\/town\/embed\/#/);
    expect(read(share.embed)).toEqual(share.view);
  });

  it('in another language, colours and parts says so in the embed', () => {
    const share = sharing();
    share.language = 'ur';
    share.theme = 'dark';
    share.autoplay = true;
    share.toggle('legend');
    share.toggle('title');
    expect(read(share.embed).language).toBe('ur');
    expect(parseEmbedOptions(new URL(share.embed).hash)).toEqual({
      parts: ['clock', 'play', 'slider', 'legend'],
      theme: 'dark',
      gestures: null,
      autoplay: true,
    });
  });

  it('may start where the chapter starts', () => {
    const share = sharing();
    share.start = 'chapter';
    expect([read(share.link).at, read(share.embed).at]).toEqual([300, 300]);
    const between = sharing({ at: 500 });
    expect(between.chapter).toBeNull();
    between.start = 'chapter';
    expect(read(between.link).at).toBe(500);
  });

  it('names the version of the data when the link is bound to it', () => {
    const share = sharing();
    expect(share.link).not.toContain('&v=');
    share.pinned = true;
    expect(share.link).toMatch(/&v=1$/);
    expect(read(share.embed).pinned).toBe('1');
  });

  it('of a link that was bound to another version is bound anew, or not at all', () => {
    const share = sharing({ pinned: '0' });
    expect(read(share.link).pinned).toBeNull();
    share.pinned = true;
    expect(read(share.link).pinned).toBe('1');
  });

  it('that is a chapter as it opens leads to the page of that chapter', () => {
    const share = sharing(chapterView(town, fire, 'en'));
    expect(share.embed).toBe(`${SITE}embed/fire/`);
    expect(share.picture).toBe(`${SITE}pictures/fire-en.png`);
    share.language = 'ur';
    share.theme = 'dark';
    expect(share.embed).toBe(`${SITE}embed/fire/ur/#theme=dark`);
    share.start = 'chapter';
    expect([share.asOpened, share.picture]).toEqual([null, null]);
    expect(share.embed).toContain(`${SITE}embed/#map=`);
  });

  it('has the size that was chosen, within bounds', () => {
    const share = sharing();
    expect(share.size).toEqual({ kind: 'responsive' });
    share.shape = '1:1';
    expect(share.size).toEqual({ kind: 'ratio', ratio: '1:1' });
    share.shape = 'own';
    share.width = null;
    share.height = 9999;
    expect(share.size).toEqual({ kind: 'fixed', width: 640, height: 4000 });
  });
});
