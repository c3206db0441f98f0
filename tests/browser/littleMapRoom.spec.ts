import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

/** What of the page lies over what else of it, and what is cut off. */
function laidWrongly(page: Page) {
  return page.getByTestId('little-map').evaluate((view) => {
    const boxOf = (selector: string) =>
      view.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const parts = [
      '.view-head',
      '.map-legend',
      '.little-map-source',
      '.little-map-picture',
      '.little-map-side',
    ];
    const over = parts.flatMap((one, index) =>
      parts
        .slice(index + 1)
        .filter((other) => {
          const [a, b] = [boxOf(one), boxOf(other)];
          const isApart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          return !isApart;
        })
        .map((other) => `${one} over ${other}`),
    );
    const side = view.querySelector('.little-map-side');
    const table = view.querySelector('.map-table');
    const right = (table?.getBoundingClientRect().right ?? 0) - (side?.getBoundingClientRect().left ?? 0);
    const isCut = right > (side?.clientWidth ?? 0) + 1;
    const source = boxOf('.little-map-source');
    const isSeen =
      source.height > 0 && source.bottom <= window.innerHeight && source.right <= window.innerWidth;
    return [
      ...over,
      ...(isCut ? ['the table is cut'] : []),
      ...(isSeen ? [] : ['the source is out of sight']),
    ];
  });
}

const sizes = [
  [960, 700],
  [1024, 768],
  [1180, 820],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

for (const query of ['selectie=gemeente-heerlen', 'selectie=hozl&kleurt=deelname&taal=en']) {
  test(`nothing lies over anything else with ${query}, with the panel open and closed`, async ({ page }) => {
    await open(page, `?weergave=kaartje&${query}`);
    await expect(page.getByTestId('little-map').locator('path[role="button"]')).toHaveCount(31);
    const tryAll = async (): Promise<void> => {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => laidWrongly(page), `${width} by ${height}`).toEqual([]);
      }
    };
    await tryAll();
    await page
      .getByTestId('panel')
      .getByRole('button', { name: /sluit|close/i })
      .first()
      .click();
    await expect(page.getByTestId('panel')).toBeHidden();
    await tryAll();
  });
}

test('an organisation is counted on the map and beside it', async ({ page }) => {
  await open(page, '?weergave=kaartje&selectie=cz');
  const view = page.getByTestId('little-map');
  await expect(view.locator('[data-sum="marked"]')).toHaveText(/^CZ: \d+ op het kaartje, \d+ ernaast\.$/);
  await expect(
    view
      .locator('.map-beside li')
      .filter({ hasText: /\d+ met CZ/ })
      .first(),
  ).toBeVisible();
});
