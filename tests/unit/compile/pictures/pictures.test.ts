import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { visibleRows } from '#lib/compile/cli/visible-rows.ts';
import type { View } from '#lib/core/view/view.ts';
import { layPicture, writePicture } from '#lib/svg/draw-picture.ts';
import { lies, overlap, type OrientedBox } from '#lib/svg/labels/oriented-box.ts';
import { THEMES } from '#lib/tokens/colours.ts';
import { BERLIN } from '../broken-atlas.ts';
import { everyVector, studio } from './made.ts';

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

  /** What the command line lists of a view. */
  const listed = ({ at, layers }: View) =>
    visibleRows(atlas, { filter: { mode: 'instant', at }, certainty: 'possible', layers });

  it('are two of each chapter in every language and theme: the card and the map alone', () => {
    const expected = atlas.chapters.flatMap(({ id }) =>
      atlas.languages.flatMap((language) =>
        THEMES.flatMap((theme) =>
          ['', '-map'].map((kind) => `${id}-${language}-${theme}${kind}.svg`),
        ),
      ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(everyVector(made).map(([file]) => file)).toEqual(expect.arrayContaining(expected));
  });

  it.each(everyVector(made))(
    '%s: names never overlap, what is visible is drawn, and the document is sound',
    async (_, request) => {
      const options = await maker.options(request);
      const laid = layPicture(options);
      expect(laid.labels.length).toBeGreaterThan(1);
      expect(touching(laid.labels)).toEqual([]);
      const boxes = laid.labels.flatMap((label) => label.boxes);
      expect(boxes.filter((box) => !lies(box, laid.frame))).toEqual([]);
      expect(boxes.filter((box) => laid.reserved.some((other) => overlap(box, other)))).toEqual([]);

      const shown = laid.visible.map(({ feature, certainty }) => [feature.id, certainty]);
      expect(shown.toSorted()).toEqual(
        listed(request.view).map(({ id, certainty }) => [id, certainty]),
      );
      const drawn = new Set(laid.parts.map(({ properties }) => properties.feature));
      const placed = laid.visible.filter(({ feature }) => feature.anchor !== null);
      expect([...drawn].toSorted()).toEqual(placed.map(({ feature }) => feature.id).toSorted());

      const svg = writePicture(options, laid);
      // The parser of resvg takes nothing but well-formed XML whose references lead somewhere.
      const parsed = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([parsed.width, parsed.height]).toEqual([request.width, request.height]);
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      // A strict content security policy forbids inline styles.
      expect(svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=|NaN|undefined/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
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
