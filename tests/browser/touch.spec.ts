import type { CDPSession, Page } from '@playwright/test';
import { drawn, expect, inMotion, open, settled, stage, test } from './fixtures';
import { middleOf } from './hands';

interface Finger {
  readonly x: number;
  readonly y: number;
}

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
test.beforeEach(({ page }) => inMotion(page));

/** Puts fingers on the map, moves them in small steps and takes them off. */
async function slide(session: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step++) {
    await send(
      'touchMove',
      from.map(({ x, y }, index) => ({
        x: x + (((to[index]?.x ?? x) - x) * step) / 8,
        y: y + (((to[index]?.y ?? y) - y) * step) / 8,
      })),
    );
  }
  await send('touchEnd', []);
}

async function touchOn(page: Page): Promise<CDPSession> {
  await open(page);
  return page.context().newCDPSession(page);
}

test('one finger moves the map, as far as the finger', async ({ page }) => {
  const session = await touchOn(page);
  const { x, y } = await middleOf(page);
  const before = await drawn(page, 'westelijke-mijnstreek');
  await slide(session, [{ x, y }], [{ x: x + 60, y: y - 90 }]);
  await settled(page);
  const after = await drawn(page, 'westelijke-mijnstreek');
  expect(after.x - before.x).toBeCloseTo(60, 0);
  expect(after.y - before.y).toBeCloseTo(-90, 0);
});

test('two fingers zoom: what lies between them stays between them', async ({ page }) => {
  const session = await touchOn(page);
  const { x, y } = await middleOf(page);
  const before = await drawn(page, 'mijnstreek');
  await slide(
    session,
    [
      { x: x - 40, y },
      { x: x + 40, y },
    ],
    [
      { x: x - 100, y },
      { x: x + 100, y },
    ],
  );
  await settled(page);
  const after = await drawn(page, 'mijnstreek');
  const scale = after.r / before.r;
  expect(scale).toBeCloseTo(2.5, 1);
  expect(after.x - x).toBeCloseTo(scale * (before.x - x), 0);
  expect(after.y - y).toBeCloseTo(scale * (before.y - y), 0);
});

test('a tap chooses and brings the card up', async ({ page }) => {
  await open(page);
  const area = await drawn(page, 'sittard-geleen');
  await page.touchscreen.tap(area.x, area.y);
  await expect(stage(page)).toHaveAttribute('data-selection', 'sittard-geleen');
  await expect(page.getByTestId('panel').getByRole('heading', { name: 'Sittard-Geleen' })).toBeVisible();
});

test('two taps fly one level in, and choose nothing', async ({ page }) => {
  await open(page);
  const area = await drawn(page, 'sittard-geleen');
  await page.touchscreen.tap(area.x, area.y);
  await page.touchscreen.tap(area.x, area.y);
  await expect(stage(page)).toHaveAttribute('data-focus', 'westelijke-mijnstreek');
  await settled(page);
  await expect(stage(page)).toHaveAttribute('data-selection', '');
});
