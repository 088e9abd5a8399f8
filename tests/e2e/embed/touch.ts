import type { Page } from '@playwright/test';

/** Where a finger is in the page, in CSS pixels. */
type Finger = readonly [x: number, y: number];

/** Puts fingers down, moves them together by so many CSS pixels and lifts them, as on a screen of glass. */
export async function dragFingers(
  page: Page,
  fingers: readonly Finger[],
  [dx, dy]: Finger,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  const touches = (step: number) =>
    fingers.map(([x, y], id) => ({ id, x: x + (dx * step) / steps, y: y + (dy * step) / steps }));
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touches(0) });
  for (let step = 1; step <= steps; step += 1) {
    const touchPoints = touches(step);
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
