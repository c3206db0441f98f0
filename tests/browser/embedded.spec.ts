import { expect, test } from './fixtures';

/** A plain page of the same site with the map in it. */
test('inside another page the wheel scrolls that page, and zooms with Ctrl', async ({ page }) => {
  await page.goto('./changes.md');
  await page.evaluate(() => {
    document.body.style.height = '4000px';
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: './', width: '1200', height: '700', title: 'kaart' });
    document.body.replaceChildren(frame);
  });
  const stage = page.frameLocator('iframe').getByTestId('stage');
  await expect(stage).toHaveAttribute('data-settled', 'true');
  await expect(stage).toHaveAttribute('data-focus', 'mijnstreek');
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await expect(stage.getByText('Houd Ctrl of ⌘ ingedrukt om te zoomen')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(stage).toHaveAttribute('data-focus', 'mijnstreek');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect(stage).not.toHaveAttribute('data-focus', 'mijnstreek');
});
