import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, settled, stage, test } from './fixtures';
import { crumbOf, focusMap, hitsOf, openPanel } from './hands';
import { nameOf } from './records';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

async function expectAccessible(page: Page, withoutRules: readonly string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(guidelines)
    .disableRules([...withoutRules])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) })),
  ).toEqual([]);
}

test.describe('axe finds nothing', () => {
  for (const theme of ['licht', 'donker', 'contrast']) {
    test(`in the start view and with a selection, ${theme}`, async ({ page }) => {
      await open(page, `?thema-kleur=${theme}`);
      await expectAccessible(page);
      for (const id of ['cz', 'mijnstreekcoalitie', 'heerlen', 'kerncoalitie-mijnstreek']) {
        await open(page, `?thema-kleur=${theme}&selectie=${id}`);
        await expect(page.getByTestId('panel')).toContainText(nameOf(id));
        await expectAccessible(page);
      }
    });

    test(`with search open, ${theme}`, async ({ page }) => {
      await open(page, `?thema-kleur=${theme}`);
      await page.getByTestId('search').fill('heer');
      await expect(hitsOf(page).first()).toBeVisible();
      // react-aria hides the page behind its list from screen readers while the list is open.
      await expectAccessible(page, ['aria-hidden-focus']);
      await page.keyboard.press('Escape');
      await expect(hitsOf(page)).toHaveCount(0);
      await expectAccessible(page);
    });

    test(`with help open, and with the outline, ${theme}`, async ({ page }) => {
      await open(page, `?thema-kleur=${theme}`);
      await focusMap(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
      await expect(page.getByTestId('outline').getByRole('row').first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});

test.describe('flights', () => {
  /** Clicks a level up and tells how things stand two frames later. */
  async function flyToLimburg(page: Page): Promise<{ focus: string; isSettled: string }> {
    await open(page);
    await (await crumbOf(page, 'Limburg')).click();
    return stage(page).evaluate(async (box) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      const { focus = '', settled: isSettled = '' } = box.dataset;
      return { focus, isSettled };
    });
  }

  test('jump under reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await flyToLimburg(page)).toEqual({ focus: 'limburg', isSettled: 'true' });
  });

  test('take their time otherwise', async ({ page }) => {
    expect((await flyToLimburg(page)).isSettled).toBe('false');
    await settled(page);
    await expect(stage(page)).toHaveAttribute('data-focus', 'limburg');
  });
});

test.describe('room', () => {
  test('320 px wide, nothing needs scrolling sideways and everything can be reached', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await expectNoOverflow(page);
    await expect(page.getByTestId('search')).toBeVisible();
    await expect(page.getByTestId('breadcrumbs')).toBeVisible();
    await open(page, '?selectie=cz');
    await expect(await openPanel(page)).toContainText('CZ');
    await expectNoOverflow(page);
    await expectAccessible(page);
  });

  test('on a phone the panel is a sheet and the map keeps two thirds', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?selectie=cz');
    const panel = (await (await openPanel(page)).boundingBox()) ?? { y: 0, height: 844 };
    expect(Math.min(844, panel.y + panel.height) - panel.y).toBeLessThanOrEqual(844 / 3 + 1);
    await expectNoOverflow(page);
    await expectAccessible(page);
  });

  test('text of twice the size stays whole', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await open(page, '?selectie=cz');
    const sizeOf = () =>
      page.getByTestId('panel').evaluate((panel) => Number.parseFloat(getComputedStyle(panel).fontSize));
    const before = await sizeOf();
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await expect.poll(sizeOf).toBeGreaterThanOrEqual(2 * before - 0.5);
    await expectNoOverflow(page);
    const cut = await page
      .locator('header button:visible, nav button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter(
            (button) =>
              button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1,
          )
          .map((button) => button.textContent),
      );
    expect(cut).toEqual([]);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('what is to be touched is large enough for a finger', async ({ page }) => {
    await open(page);
    const small = await page
      .locator('button:visible, select:visible, input:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({
            name: control.ariaLabel ?? control.textContent,
            box: control.getBoundingClientRect(),
          }))
          // What is shown to the keyboard only is one pixel large until then.
          .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
          .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
      );
    expect(small).toEqual([]);
  });
});

test('help lists the keys; single letters do nothing while typing', async ({ page }) => {
  await open(page);
  await page.getByTestId('search').fill('');
  await page.keyboard.type('?1+');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByTestId('search')).toHaveValue('?1+');
});

async function expectNoOverflow(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}
