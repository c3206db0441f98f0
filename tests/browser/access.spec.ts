import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axeOn';
import { expect, go, inMotion, open, settled, stage, test } from './fixtures';
import { crumbOf, focusMap, hitsOf, openPanel, tabTo } from './hands';
import { nameOf } from './records';

/** Looks have the same parts and differ in colours alone: two states show all, the others take turns. */
const allLooks = ['licht', 'donker', 'contrast'] as const;

test.describe('axe finds nothing', () => {
  test('in the start view and with a selection', async ({ page }) => {
    await open(page);
    await expectAccessible(page, allLooks);
    for (const [id, look] of [
      ['cz', 'donker'],
      ['mijnstreekcoalitie', 'contrast'],
      ['heerlen', 'licht'],
      ['kerncoalitie-mijnstreek', 'donker'],
    ] as const) {
      await go(page, `?selectie=${id}`);
      await expect(page.getByTestId('panel')).toContainText(nameOf(id));
      await expectAccessible(page, [look]);
    }
  });

  test('with search open', async ({ page }) => {
    await open(page);
    await page.getByTestId('search').fill('heer');
    await expect(hitsOf(page).first()).toBeVisible();
    await expectAccessible(page, allLooks);
    await page.keyboard.press('ArrowDown');
    await expect(hitsOf(page).and(page.getByRole('option', { selected: true }))).toBeVisible();
    await expectAccessible(page, ['donker']);
    await page.getByTestId('search').fill('qqqq');
    await expect(page.getByText('Niets gevonden voor ‘qqqq’.', { exact: true })).toBeVisible();
    await expectAccessible(page, ['contrast']);
  });

  test('with help open, with the outline, and with the list of problems', async ({ page }) => {
    await open(page);
    await focusMap(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, ['contrast']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
    await expect(page.getByTestId('outline').getByRole('row').first()).toBeVisible();
    await expectAccessible(page, ['licht']);
    await page.getByTestId('problems-summary').click();
    await expect(page.getByTestId('problem').first()).toBeVisible();
    await expectAccessible(page, ['donker']);
  });
});

test.describe('flights', () => {
  /** Clicks a level up, with the clock of the page in hand, and tells whether the map stands there a tenth of a second later. */
  async function isThereAtOnce(page: Page): Promise<boolean> {
    await page.clock.install();
    await open(page);
    const crumb = await crumbOf(page, 'Limburg');
    await page.clock.pauseAt(Date.now() + 60_000);
    await crumb.click();
    await page.clock.runFor(100);
    const { focus, settled: isSettled } = await stage(page).evaluate((box) => ({ ...box.dataset }));
    await page.clock.runFor(5_000);
    await settled(page);
    await expect(stage(page)).toHaveAttribute('data-focus', 'limburg');
    return focus === 'limburg' && isSettled === 'true';
  }

  test('jump under reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await isThereAtOnce(page)).toBe(true);
  });

  test('take their time otherwise', async ({ page }) => {
    await inMotion(page);
    expect(await isThereAtOnce(page)).toBe(false);
  });
});

test.describe('room', () => {
  test('320 px wide, nothing needs scrolling sideways and everything can be reached', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await expectNoOverflow(page);
    await expect(page.getByTestId('search')).toBeVisible();
    await expect(page.getByTestId('breadcrumbs')).toBeVisible();
    await go(page, '?selectie=cz');
    await expect(await openPanel(page)).toContainText('CZ');
    await expectNoOverflow(page);
    await expectAccessible(page, ['licht']);
  });

  test('on a phone the panel is a sheet and the map keeps two thirds', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?selectie=cz');
    const panel = (await (await openPanel(page)).boundingBox()) ?? { y: 0, height: 844 };
    expect(Math.min(844, panel.y + panel.height) - panel.y).toBeLessThanOrEqual(844 / 3 + 1);
    await expectNoOverflow(page);
    await expectAccessible(page, ['licht']);
  });

  test('text of twice the size stays whole', async ({ page }) => {
    await open(page, '?selectie=cz');
    await doubleText(page);
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

  test('without room for words, the bar still tells how many problems there are', async ({ page }) => {
    await open(page);
    const summary = page.getByTestId('problems-summary');
    await expect(summary).toHaveAccessibleName(/^\d+ waarschuwingen$/);
    const count = (await summary.textContent())?.replace(/\D/g, '') ?? '';
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(summary).toHaveAccessibleName(`${count} waarschuwingen`);
    expect(await numberShown(summary)).toBe(`"${count}"`);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await numberShown(summary)).toBe('none');
    await doubleText(page);
    expect(await numberShown(summary)).toBe(`"${count}"`);
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`however long the names, the way to here stays in sight, ${width} wide`, async ({ page }) => {
      const long = (name: string) =>
        `${name} ${'en nog veel verder uitgeschreven '.repeat(20)}`.slice(0, 500);
      await page.route('**/data/gebieden.csv', async (route) => {
        const lines = (await (await route.fetch()).text()).split('\n');
        const longer = lines.map((line, index) =>
          index === 0 ? line : line.replace(/^([^,]+),("[^"]*"|[^,]*)/, (_, id) => `${id},${long(id)}`),
        );
        await route.fulfill({ body: longer.join('\n'), contentType: 'text/csv; charset=utf-8' });
      });
      await page.setViewportSize({ width, height });
      await open(page, '?focus=sittard-geleen&selectie=sittard-geleen');
      await expectNoOverflow(page);
      const nav = (await page.getByTestId('breadcrumbs').boundingBox()) ?? { x: 0, width: 0 };
      const here = page.getByTestId('breadcrumbs').locator('[aria-current]');
      await expect(here).toHaveAttribute('title', long('sittard-geleen').trim());
      const box = (await here.boundingBox()) ?? { x: 0, width: 0 };
      expect(box.width).toBeGreaterThan(100);
      expect(box.x + box.width).toBeLessThanOrEqual(nav.x + nav.width + 1);
      const panel = await openPanel(page);
      const ends = await panel
        .locator('.card-path button, .card h2')
        .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().width));
      const room = (await panel.boundingBox())?.width ?? 0;
      expect(ends.length).toBeGreaterThan(2);
      expect(Math.max(...ends)).toBeLessThan(room);
    });
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('what is to be touched is large enough for a finger', async ({ page }) => {
    await open(page);
    await expectLargeTargets(page, 'the start');
    for (const id of ['cz', 'trendbreuk', 'mijnstreek']) {
      await open(page, `?selectie=${id}`);
      const panel = await openPanel(page);
      await expect(panel).toContainText(nameOf(id));
      await panel.getByRole('button', { name: 'Paneel groter maken' }).click();
      const summaries = panel.locator('summary');
      for (let index = 0; index < (await summaries.count()); index++) await summaries.nth(index).click();
      await expectLargeTargets(page, id);
      const unfold = panel.getByRole('button', { name: /^Toon alle/ });
      while ((await unfold.count()) > 0) await unfold.first().click();
      await expectLargeTargets(page, `${id}, all of it`);
    }
  });

  test('so are results, rows of the outline and the list of problems', async ({ page }) => {
    await open(page);
    await page.getByTestId('search').fill('zorg');
    await expect(hitsOf(page).first()).toBeVisible();
    await expectLargeTargets(page, 'search');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
    await expect(page.getByTestId('outline').getByRole('row').first()).toBeVisible();
    await expectLargeTargets(page, 'the outline');
    await page.getByTestId('problems-summary').click();
    await expect(page.getByTestId('problem').first()).toBeVisible();
    await expectLargeTargets(page, 'problems');
  });
});

test.describe('text of twice the size on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the view that is shown is in sight in the bar, also where that has no room for all', async ({
    page,
  }) => {
    await open(page);
    await doubleText(page);
    const views = page.getByRole('navigation', { name: 'Weergaven' });
    for (const name of ['Wegwijzer', 'Kaart']) {
      await views.getByRole('link', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(views.locator('[aria-current]')).toHaveText(name);
      await expect(views.locator('[aria-current]')).toBeInViewport({ ratio: 0.99 });
    }
  });

  test('the end of each view can be scrolled free of the button that opens the panel', async ({ page }) => {
    await open(page);
    await doubleText(page);
    const view = page.locator('.stage-view');
    const opener = page.getByRole('button', { name: 'Paneel openen' });
    const isFree = async () => {
      const top = (await opener.boundingBox())?.y ?? 0;
      return view.evaluate((box, edge) => {
        box.scrollTop = box.scrollHeight;
        // What scrolls in a box of its own ends with that box.
        const ends = [...box.querySelectorAll('.grid-box, button, a, li, td, p')].flatMap((one) => {
          const outer = one.parentElement?.closest('.grid-box') ?? null;
          const { bottom, height } = one.getBoundingClientRect();
          return outer !== null || height < 2 || !one.checkVisibility() ? [] : bottom;
        });
        return ends.length > 0 && Math.max(...ends) <= edge;
      }, top);
    };
    for (const [query, shown] of [
      ['netwerk', '.network-box'],
      ['netwerk&netwerk-als=lijst', '[data-testid="network-list"]'],
      ['kaartje', '[data-testid="little-map"]'],
      ['lijst', '[data-testid="list"]'],
      ['overlap', '.pair'],
      ['overlap&toont=matrix', '[data-testid="overlap"] [role="grid"]'],
      ['hiaten', '.gaps-list'],
      ['hiaten&als=tabel', '[data-testid="gaps"] [role="grid"]'],
      ['wegwijzer&zoek=jeugd', '[data-testid="guide-card"]'],
    ] as const) {
      await go(page, `?weergave=${query}`);
      await expect(view.locator(shown).first()).toBeVisible();
      await expect.poll(isFree, query).toBe(true);
    }
  });
});

test.describe('with the colours of the reader', () => {
  test.use({ forcedColors: 'active' });

  test('what only a tint or shadow set apart has an edge', async ({ page }) => {
    const edges = (selector: string) =>
      page.locator(selector).evaluateAll((parts) =>
        parts.map((part) => {
          const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(part);
          return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none';
        }),
      );
    await open(page, '?focus=sittard-geleen&selectie=zuyderland');
    await expect(page.locator('.rim-chip').first()).toBeVisible();
    const chips = await edges('.rim-chip');
    expect(chips.length).toBeGreaterThan(0);
    expect(chips).not.toContain(false);
    await go(page, '?selectie=trendbreuk');
    await expect(page.locator('.themes li').first()).toBeVisible();
    expect(await edges('.themes li')).not.toContain(false);
    await page.getByTestId('search').fill('heer');
    await expect(hitsOf(page).first()).toBeVisible();
    expect((await edges('[role="option"]')).indexOf(true)).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await edges('[role="option"]')).indexOf(true)).toBe(1);
  });
});

test.describe('the outline', () => {
  test('opens with the current row in the upper part, and nothing cut at the top', async ({ page }) => {
    for (const query of ['', '?focus=limburg', '?selectie=denktank-mip']) {
      await open(page, query);
      await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
      const outline = page.getByTestId('outline');
      const row = outline.locator('[role="row"][aria-selected="true"], .outline-row-here').last();
      await expect(row).toBeVisible();
      const body = page.getByRole('tabpanel');
      const view = (await body.boundingBox()) ?? { y: 0, height: 0 };
      await expect
        .poll(async () => ((await row.boundingBox())?.y ?? Number.POSITIVE_INFINITY) - view.y)
        .toBeLessThan(view.height / 2);
      const cut = await outline
        .locator('.outline-keys, [role="row"]')
        .evaluateAll(
          (parts, rim) =>
            parts
              .map((part) => part.getBoundingClientRect())
              .filter(({ top, bottom }) => top < rim - 2 && bottom > rim + 2).length,
          view.y,
        );
      expect(cut, query).toBe(0);
    }
  });

  test('goes one level out with Shift and Enter', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
    await tabTo(page, page.getByTestId('outline').getByRole('treegrid'));
    await page.keyboard.press('Shift+Enter');
    await expect(stage(page)).toHaveAttribute('data-focus', 'zuid-limburg');
    await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('row');
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

/** Everything that can be pressed; what is shown to the keyboard only is one pixel large until then. */
async function expectLargeTargets(page: Page, where: string): Promise<void> {
  const small = await page
    .locator(
      'button:visible, select:visible, input:visible, a:visible, summary:visible, [role="option"]:visible',
    )
    .evaluateAll((controls) =>
      controls
        .map((control) => ({
          name: control.ariaLabel ?? control.textContent,
          box: control.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.width < 43.9 || box.height < 43.9))
        .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
    );
  expect(small, where).toEqual([]);
}

/** Sets the text size of the browser to twice the usual. */
async function doubleText(page: Page): Promise<void> {
  const sizeOf = () =>
    page.getByTestId('panel').evaluate((panel) => Number.parseFloat(getComputedStyle(panel).fontSize));
  const before = await sizeOf();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expect.poll(sizeOf).toBeGreaterThanOrEqual(2 * before - 0.5);
}

/** The number beside the sign of problems, as the style sheet writes it. */
function numberShown(summary: Locator): Promise<string> {
  return summary
    .locator('.problems-sign')
    .first()
    .evaluate((sign) => getComputedStyle(sign, '::after').content);
}
