import type { RenderedImage } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { CUTS, loadFonts, type FontFiles } from '#lib/compile/pictures/fonts.ts';
import { Rasteriser } from '#lib/compile/pictures/rasterise.ts';
import { layPicture, writePicture } from '#lib/svg/draw-picture.ts';
import type { OrientedBox } from '#lib/svg/labels/oriented-box.ts';
import { everyCard, studio } from './made.ts';

const WIDTH = 800;
const fonts = await loadFonts('.');
const rasteriser = new Rasteriser(fonts);
const none = Object.fromEntries(CUTS.map((cut) => [cut, []])) as unknown as FontFiles;
const withoutFonts = new Rasteriser(none);
afterAll(() => {
  rasteriser.close();
  withoutFonts.close();
});

const wordless = (svg: string): string => svg.replace(/<text .*?<\/text>/gs, '');

/** The share of pixels in a box in which two pictures differ, 0 to 1. */
function ink(one: RenderedImage, other: RenderedImage, box: OrientedBox, scale: number): number {
  const { centre, halfWidth, halfHeight, angle } = box;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [a, b] = [one.pixels, other.pixels];
  let [differing, all] = [0, 0];
  for (let down = -halfHeight * scale; down < halfHeight * scale; down += 1) {
    for (let right = -halfWidth * scale; right < halfWidth * scale; right += 1) {
      const x = Math.round(centre[0] * scale + right * cos - down * sin);
      const y = Math.round(centre[1] * scale + right * sin + down * cos);
      const at = (y * one.width + x) * 4;
      all += 1;
      const apart = [0, 1, 2].some(
        (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 40,
      );
      if (apart) differing += 1;
    }
  }
  return differing / all;
}

describe('the card of a chapter', async () => {
  const made = await studio('geodata');
  const cards = everyCard(made);

  it.each(cards)('%s: every name is really drawn', async (_, card) => {
    const options = await made.maker.options(card);
    const laid = layPicture(options);
    // What moves may pass over the name of a road, here as on the map.
    const still = { ...laid, layers: laid.layers.filter(({ id }) => id !== 'movers') };
    const svg = writePicture(options, still);
    const drawn = rasteriser.render(svg, WIDTH);
    const empty = rasteriser.render(wordless(svg), WIDTH);
    const faint = laid.labels
      .flatMap(({ text, boxes }) => boxes.map((box) => ({ text, box })))
      .map(({ text, box }) => ({ text, ink: ink(drawn, empty, box, WIDTH / laid.width) }))
      .filter((label) => label.ink < 0.05);
    expect(faint).toEqual([]);
    const header: OrientedBox = {
      centre: [laid.width / 2, laid.frame[1] / 2],
      halfWidth: laid.width / 2,
      halfHeight: laid.frame[1] / 2,
      angle: 0,
    };
    expect(ink(drawn, empty, header, WIDTH / laid.width)).toBeGreaterThan(0.02);
  });

  it('is as large as a card has to be', async () => {
    const [, card] = cards[0] ?? [];
    const png = Buffer.from(card === undefined ? [] : await made.maker.png(card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('would be found out without fonts, which draw nothing and report nothing', async () => {
    const [, card] = cards[0] ?? [];
    if (card === undefined) throw new Error('There is no chapter.');
    const options = await made.maker.options(card);
    const laid = layPicture(options);
    const svg = writePicture(options, laid);
    const drawn = withoutFonts.render(svg, WIDTH);
    const empty = withoutFonts.render(wordless(svg), WIDTH);
    const road = laid.labels.find(({ layer }) => layer.startsWith('road-names'));
    const [box] = road?.boxes ?? [];
    if (box === undefined) throw new Error('There is no name of a road.');
    expect(ink(drawn, empty, box, WIDTH / laid.width)).toBe(0);
  });
});

it('letters of every language have a font', () => {
  const draw = (text: string, family: string): Uint8Array => {
    const look = `font-family="'${family}'" font-size="40" x="4" y="50"`;
    const box = `width="60" height="70"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><text ${look}>${text}</text></svg>`;
    return rasteriser.render(svg).pixels;
  };
  const missing = Buffer.from(draw('\ue000', 'Libre Franklin'));
  for (const [text, family] of [
    ['a', 'Libre Franklin'],
    ['ż', 'Libre Franklin'],
    ['ś', 'Source Serif 4'],
    ['ے', 'Noto Naskh Arabic'],
    ['ے', 'Noto Nastaliq Urdu'],
  ] as const) {
    const pixels = Buffer.from(draw(text, family));
    expect(
      pixels.some((value) => value > 0),
      text,
    ).toBe(true);
    expect(pixels.equals(missing), text).toBe(false);
  }
});
