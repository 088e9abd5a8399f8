import { describe, expect, it } from 'vitest';
import { FILM_SIZES, fitted } from '#lib/components/record/film-sizes.ts';
import { camera } from '../../atlas-builder.ts';

describe('the camera of a chapter in a film', () => {
  it('steps back where the picture is narrower than the map of the page, and never comes nearer', () => {
    const story = camera(10, 50, 15);
    const large = { width: 3840, height: 2160, pixelRatio: 1 };
    expect(fitted(story, large)).toEqual(story);
    for (const size of Object.values(FILM_SIZES)) {
      const { zoom, center } = fitted(story, size);
      expect(zoom).toBeLessThan(15);
      expect(zoom).toBeGreaterThan(13.5);
      expect(center).toEqual(story.center);
    }
  });

  it('has a picture whose sides every encoder takes, and that the map fills exactly', () => {
    for (const { width, height, pixelRatio } of Object.values(FILM_SIZES)) {
      expect([width % 2, height % 2]).toEqual([0, 0]);
      expect(Number.isInteger(width / pixelRatio)).toBe(true);
      expect(Number.isInteger(height / pixelRatio)).toBe(true);
    }
  });
});
