import type { CDPSession } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers go down at the first places and over all that follow; then all are lifted. */
async function touch(session: CDPSession, ...steps: readonly (readonly Finger[])[]): Promise<void> {
  for (const [index, fingers] of steps.entries()) {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }));
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('fingers move the clock, stretch the axis and meet its marks', async ({ page, site, say }) => {
  await site.visit();
  const session = await page.context().newCDPSession(page);
  const axis = await site.slider.boundingBox();
  if (axis === null) throw new Error('There is no time axis.');
  const at = (share: number, lift = 10): Finger => ({
    x: axis.x + share * axis.width,
    y: axis.y + axis.height - lift,
  });
  const minute = async () => Number(await site.slider.getAttribute('aria-valuenow'));

  await touch(session, [at(0.2)], [at(0.25)], [at(0.3)]);
  const early = await minute();
  await touch(session, [at(0.3)], [at(0.5)], [at(0.7)]);
  await expect.poll(minute).toBeGreaterThan(early);

  // What one finger moves over is a tenth of the time once two have stretched the axis.
  const clock = await minute();
  const isPlainer = site.button(say.axis.zoomOut);
  await touch(session, [at(0.65), at(0.75)], [at(0.5), at(0.9)], [at(0.2), at(0.98)]);
  expect(await minute()).toBe(clock);
  await expect(isPlainer).toBeEnabled();
  const mark = page.locator('[role=slider] [data-id]').first();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('There is no mark.');
  // Beside the mark, but nearer to it than half a touch target.
  await page.touchscreen.tap(box.x + box.width / 2 + 9, box.y + box.height / 2);
  await expect.poll(() => site.field('sel')).not.toBeNull();
});
