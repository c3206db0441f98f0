import { expect, open, settled, test } from './fixtures';

/** The focus of the keyboard must never fall back to the top of the page after a choice. */
test.describe('the focus stays where the choice was made', () => {
  const hasFocus = (selector: string) =>
    `document.querySelector(${JSON.stringify(selector)})?.contains(document.activeElement) ?? false`;

  test('after choosing something in a card', async ({ page }) => {
    await open(page, '?selectie=zuyderland');
    const thing = page
      .getByTestId('panel')
      .getByRole('button', { name: /Anders Beter/ })
      .first();
    await thing.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('stage')).toHaveAttribute('data-selection', 'anders-beter');
    await expect.poll(() => page.evaluate<boolean>(hasFocus('[data-testid="panel"]'))).toBe(true);
  });

  test('after back leads from the map to another view', async ({ page }) => {
    await open(page, '?weergave=lijst');
    await page.getByRole('link', { name: 'Kaart', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('weergave')).toBeNull();
    await page.locator('#map').focus();
    await page.goBack();
    await expect(page.getByTestId('list').getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('after going somewhere by a breadcrumb, and after closing the panel', async ({ page }) => {
    await open(page);
    await page.getByTestId('breadcrumbs').getByRole('button', { name: 'Limburg', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('stage')).toHaveAttribute('data-focus', 'limburg');
    await settled(page);
    await expect.poll(() => page.evaluate<boolean>(hasFocus('[data-testid="breadcrumbs"]'))).toBe(true);
    await page.getByRole('button', { name: 'Paneel sluiten' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate<boolean>(hasFocus('[data-testid="panel"]'))).toBe(true);
  });
});
