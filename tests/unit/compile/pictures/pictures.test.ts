import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import { layPicture, writePicture } from '#lib/svg/draw-picture.ts';
import { lies, overlap, type OrientedBox } from '#lib/svg/labels/oriented-box.ts';
import { BERLIN, runCommand } from '../broken-atlas.ts';
import { everyCard, studio } from './made.ts';

/** Pairs of labels that share ground, by their words. */
function touching(labels: readonly { text: string; boxes: readonly OrientedBox[] }[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((next) => overlap(box, next))))
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe.each(['geodata', BERLIN])('the pictures of %s', async (directory) => {
  const made = await studio(directory);
  const { atlas, maker } = made;

  it.each(everyCard(made))(
    '%s: names never overlap, and the document is sound',
    async (_, card) => {
      const options = await maker.options(card);
      const laid = layPicture(options);
      expect(laid.labels.length).toBeGreaterThan(1);
      expect(touching(laid.labels)).toEqual([]);
      const boxes = laid.labels.flatMap((label) => label.boxes);
      expect(boxes.filter((box) => !lies(box, laid.frame))).toEqual([]);
      expect(boxes.filter((box) => laid.reserved.some((other) => overlap(box, other)))).toEqual([]);

      const svg = writePicture(options, laid);
      // The parser of resvg takes nothing but well-formed XML whose references lead somewhere.
      const parsed = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([parsed.width, parsed.height]).toEqual([1200, 630]);
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      // A strict content security policy forbids inline styles.
      expect(svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=|NaN|undefined/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it('shows what the command line says is visible', async () => {
    // One card a quarter of the story, since each listing compiles the atlas anew.
    const cards = everyCard(made);
    const some = [0, 0.3, 0.7, 0.99].map((share) => cards[Math.floor(share * cards.length)]);
    for (const [name, card] of some.filter((one) => one !== undefined)) {
      const at = formatInstant(card.view.at, atlas.timeZone);
      const layers = card.view.layers.join(',');
      const listed = runCommand(['visible', '--at', at, '--layers', layers, '--json', directory]);
      const visible = JSON.parse(listed.out) as { id: string; certainty: string }[];
      const laid = layPicture(await maker.options(card));
      const shown = laid.visible.map(({ feature, certainty }) => [feature.id, certainty]);
      expect(shown.toSorted(), name).toEqual(visible.map(({ id, certainty }) => [id, certainty]));
      const drawn = new Set(laid.parts.map(({ properties }) => properties.feature));
      const placed = laid.visible.filter(({ feature }) => feature.anchor !== null);
      expect([...drawn].toSorted(), name).toEqual(
        placed.map(({ feature }) => feature.id).toSorted(),
      );
    }
  });
});

it('tells labels that overlap', () => {
  const box = (x: number, angle = 0): OrientedBox => ({
    centre: [x, 0],
    halfWidth: 10,
    halfHeight: 4,
    angle,
  });
  const label = (text: string, one: OrientedBox) => ({ text, boxes: [one] });
  expect(touching([label('a', box(0)), label('b', box(19))])).toEqual(['a / b']);
  expect(touching([label('a', box(0)), label('b', box(20))])).toEqual([]);
  expect(touching([label('a', box(0)), label('b', box(15, Math.PI / 2))])).toEqual([]);
});
