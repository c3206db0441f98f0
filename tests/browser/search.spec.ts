import type { Page } from '@playwright/test';
import { expect, open, ready, settled, stage, test, visible } from './fixtures';
import { hitsOf } from './hands';
import { cell, nameOf, recordsOf } from './records';

const seats = recordsOf('deelnames').filter((record) => cell(record, 'organisatie') === 'zuyderland');

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByTestId('search')).toBeFocused();
  await page.keyboard.type(text);
  await expect(hitsOf(page).first()).toBeVisible();
}

test.describe('search "zuy", Enter', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await searchFor(page, 'zuy');
    await page.keyboard.press('Enter');
    await settled(page);
  });

  test('selects Zuyderland, and the panel lists every seat with its role', async ({ page }) => {
    expect(seats.length).toBeGreaterThan(15);
    await expect(stage(page)).toHaveAttribute('data-selection', 'zuyderland');
    const panel = page.getByTestId('panel');
    await expect(panel).toContainText(new RegExp(`Zetels\\s*${seats.length}|${seats.length} zetels`));
    const unfold = panel.getByRole('button', { name: /^Toon alle/ });
    while ((await unfold.count()) > 0) await unfold.first().click();
    for (const seat of seats) {
      const row = panel.getByRole('listitem').filter({ hasText: nameOf(cell(seat, 'verband')) });
      await expect(row.filter({ hasText: cell(seat, 'rol') }).first()).toBeVisible();
    }
  });

  test('gives a link that shows the same in a fresh browser', async ({ page, browser }) => {
    await expect.poll(() => new URL(page.url()).searchParams.get('selectie')).toBe('zuyderland');
    const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'nl-NL' });
    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    await expect(stage(other)).toHaveAttribute('data-selection', 'zuyderland');
    const focus = (await stage(page).getAttribute('data-focus')) ?? '';
    await expect(stage(other)).toHaveAttribute('data-focus', focus);
    const [here, there] = [await visible(page), await visible(other)];
    expect(there.map((thing) => thing.id)).toEqual(here.map((thing) => thing.id));
    for (const [index, thing] of here.entries()) {
      expect(Math.abs((there[index]?.x ?? 0) - thing.x)).toBeLessThan(2);
      expect(Math.abs((there[index]?.y ?? 0) - thing.y)).toBeLessThan(2);
    }
    await context.close();
  });
});

test('counts at the rim the seats that are out of view', async ({ page }) => {
  await open(page, '?focus=sittard-geleen&selectie=zuyderland');
  const chips = page.getByRole('button', { name: /buiten beeld/ });
  // They come a moment after the map stands.
  await expect(chips.first()).toBeVisible();
  const counted = (await chips.allTextContents()).reduce(
    (sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0),
    0,
  );
  const box = (await stage(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  let outside = 0;
  let inside = 0;
  for (const seat of seats) {
    const circle = await anchorOf(page, cell(seat, 'verband'));
    if (circle === null || isApart(circle, box)) outside += 1;
    else if (isWithin(circle, box)) inside += 1;
  }
  expect(outside).toBeGreaterThan(0);
  expect(counted).toBeGreaterThanOrEqual(outside);
  expect(counted).toBeLessThanOrEqual(seats.length - inside);
});

test('search forgives accents, typing errors and word order, puts first what is called just that, and tells what it leaves out', async ({
  page,
}) => {
  await open(page);
  for (const [typed, found] of [
    ['cooperatie vgz', 'Coöperatie VGZ'],
    ['zuyderlnad', 'Zuyderland'],
    ['geleen sittard preventie', 'Preventiecoalitie Sittard-Geleen'],
    ['coalitie preventie', 'Preventiecoalitie Samen voor Heerlen'],
  ] as const) {
    await page.getByTestId('search').fill('');
    await page.getByTestId('search').fill(typed);
    await expect(hitsOf(page).filter({ hasText: found }).first()).toBeVisible();
  }
  await page.getByTestId('search').fill('mip');
  await expect(hitsOf(page).first()).toContainText(nameOf('mip'));
  await page.getByTestId('search').fill('zorg');
  await expect(page.locator('.search-part')).toHaveText(
    /^De eerste 24 van \d+\. Typ meer om te verfijnen\.$/,
  );
  await expect(hitsOf(page)).toHaveCount(24);
});

test('Esc closes exactly one thing at a time', async ({ page }) => {
  await open(page, '?selectie=cz');
  await searchFor(page, 'heer');
  await page.keyboard.press('Escape');
  await expect(hitsOf(page)).toHaveCount(0);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
});

/** Where a verband is drawn, or the closed circle that stands for it; null when neither is. */
async function anchorOf(page: Page, id: string) {
  const drawn = new Map((await visible(page)).map((thing) => [thing.id, thing]));
  const own = drawn.get(`${id}#tafel`) ?? drawn.get(id);
  if (own !== undefined && !own.isOpen) return own;
  return (
    wayOutOf(id)
      .flatMap((one) => drawn.get(one) ?? [])
      .find(({ isOpen }) => !isOpen) ?? null
  );
}

function wayOutOf(id: string): readonly string[] {
  const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const own = verbanden.find((record) => cell(record, 'id') === id) ?? new Map<string, string>();
  const coalitionId = cell(own, 'coalitie') || cell(own, 'onderdeel_van');
  const parent = verbanden.find((record) => cell(record, 'id') === coalitionId);
  if (parent !== undefined && cell(parent, 'gebied') === cell(own, 'gebied'))
    return [id, ...wayOutOf(coalitionId)];
  return [id, ...areasAround(cell(own, 'gebied'))];
}

function areasAround(id: string): readonly string[] {
  const area = recordsOf('gebieden').find((record) => cell(record, 'id') === id);
  return area === undefined ? [] : [id, ...areasAround(cell(area, 'onderdeel_van'))];
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isApart({ x, y, r }: Circle, box: Box): boolean {
  return x + r < box.x || y + r < box.y || x - r > box.x + box.width || y - r > box.y + box.height;
}

function isWithin({ x, y, r }: Circle, box: Box): boolean {
  return x - r >= box.x && y - r >= box.y && x + r <= box.x + box.width && y + r <= box.y + box.height;
}
