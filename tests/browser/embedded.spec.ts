import { axeOn } from './axeOn';
import { expect, go, open, stage, test } from './fixtures';
import { tabTo } from './hands';
import { openStep } from './storyHands';

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

test('as a part of another page there is the map, a legend and a way to the whole of it, with the same view', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await open(page, '?ingebed=1&selectie=cz&jaar=2022');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ecosysteem Mijnstreek');
  await expect(page.getByTestId('search')).toHaveCount(0);
  await expect(page.locator('.view-bar')).toHaveCount(0);
  await go(page, '?ingebed=1');
  for (const [theme, media] of [
    ['licht', {}],
    ['donker', { colorScheme: 'dark' }],
    ['contrast', { contrast: 'more' }],
  ] as const) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  }
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await expect(stage(page).getByText('Houd Ctrl of ⌘ ingedrukt om te zoomen')).toBeVisible();
  await page.getByRole('button', { name: 'Legenda' }).click();
  await expect(page.getByText('hoofdzetel')).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await page.getByTestId('breadcrumbs').getByRole('button', { name: 'Limburg', exact: true }).click();
  await expect(stage(page)).toHaveAttribute('data-focus', 'limburg');
  const whole = page.getByTestId('open-whole');
  await expect(whole).toHaveAttribute('href', /focus=limburg/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await tabTo(page, whole);
  const coming = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const opened = await coming;
  await expect(opened.getByTestId('search')).toBeVisible();
  const { searchParams } = new URL(opened.url());
  expect([searchParams.get('focus'), searchParams.get('ingebed')]).toEqual(['limburg', null]);
  await opened.close();

  // A story has the whole of the stage there too.
  await openStep(page, 2, '&ingebed=1');
  await expect(whole).toBeInViewport({ ratio: 1 });
  expect((await stage(page).boundingBox())?.width).toBe(800);
  await expect(page.getByTestId('breadcrumbs')).toBeHidden();
});

test('the HTML for another page shows the same view there', async ({ page }) => {
  await open(page, '?focus=heerlen&thema=jeugd');
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  const html = await page.getByTestId('share-html').inputValue();
  await page.goto('./changes.md');
  await page.evaluate((code) => {
    document.body.innerHTML = code;
  }, html);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByTestId('stage')).toHaveAttribute('data-focus', 'heerlen');
  await expect(inside.getByTestId('open-whole')).toHaveAttribute('href', /thema=jeugd/);
});
