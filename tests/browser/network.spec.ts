import type { Page } from '@playwright/test';
import { axeOn } from './axeOn';
import {
  drawn,
  expect,
  inMotion,
  open,
  position,
  settled,
  stage,
  test,
  type VisibleThing,
  visible,
} from './fixtures';
import { cell, nameOf, recordsOf } from './records';

/** Organisations and tables within some steps of an organisation, and the pairs between them, from the files alone. */
function countAround(organisation: string, steps: number) {
  const pairs = new Set(
    recordsOf('deelnames').map((row) => `${cell(row, 'organisatie')} ${cell(row, 'verband')}`),
  );
  const ids = new Set([organisation]);
  for (let step = 0; step < steps; step++) {
    const near = [...pairs].map((pair) => pair.split(' ')).filter((ends) => ends.some((end) => ids.has(end)));
    for (const end of near.flat()) ids.add(end);
  }
  const inside = [...pairs].filter((pair) => pair.split(' ').every((end) => ids.has(end)));
  return { ids, elements: ids.size + inside.length };
}

async function openNetwork(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Netwerk', exact: true }).click();
  await expect(stage(page)).toHaveAttribute('data-view', 'netwerk');
  await settled(page);
}

/** Where everything is drawn, in whole pixels. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const things = await visible(page);
  return new Map(things.map(({ id, x, y }) => [id, `${Math.round(x)} ${Math.round(y)}`]));
}

async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await drawn(page, id);
  await page.mouse.click(x, y);
}

function param(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

test('draws what lies around an organisation, as many as the files have, and goes back to it', async ({
  page,
}) => {
  await inMotion(page);
  await open(page, '?selectie=cz');
  await openNetwork(page);
  await expect(page.locator('#graph')).toBeFocused();
  const { ids, elements } = countAround('cz', 1);
  await expect(stage(page)).toHaveAttribute('data-elements', String(elements));
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
  await expect(page.getByRole('heading', { name: 'Netwerk van CZ' })).toBeVisible();
  expect(new Set((await visible(page)).map(({ id }) => id))).toEqual(ids);
  await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await settled(page);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
  expect(await position(page, 'cz')).not.toBeNull();
});

test('steps further by key, tells what found no room, and stays the same in two loads', async ({ page }) => {
  await open(page, '?weergave=netwerk&selectie=cz');
  await page.locator('#graph').focus();
  await page.keyboard.press('2');
  await settled(page);
  const { elements } = countAround('cz', 2);
  await expect(stage(page)).toHaveAttribute('data-elements', String(elements));
  await page.keyboard.press('3');
  await settled(page);
  expect(Number(await stage(page).getAttribute('data-elements'))).toBeLessThanOrEqual(400);
  await expect(page.getByTestId('network')).toContainText('niet getekend');
  await expect.poll(() => param(page, 'stappen')).toBe('3');
  const before = await placesOf(page);
  await page.reload();
  await settled(page);
  expect(await placesOf(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: '3 stappen' })).toBeChecked();
});

test('one click brings the card, a double click the middle, and the history goes back', async ({ page }) => {
  await inMotion(page);
  await open(page, '?weergave=netwerk&selectie=cz');
  const before = await placesOf(page);
  await clickOn(page, 'mijnzorg');
  await expect(stage(page)).toHaveAttribute('data-selection', 'mijnzorg');
  await expect(page.getByTestId('panel').getByRole('heading', { name: nameOf('mijnzorg') })).toBeVisible();
  expect(await placesOf(page)).toEqual(before);
  await expect.poll(() => param(page, 'midden')).toBe('cz');
  const { x, y } = await drawn(page, 'mijnzorg');
  await page.mouse.dblclick(x, y);
  await expect(page.getByRole('heading', { name: `Netwerk van ${nameOf('mijnzorg')}` })).toBeVisible();
  await settled(page);
  await expect.poll(() => param(page, 'midden')).toBeNull();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Netwerk van CZ' })).toBeVisible();
  await settled(page);
  await page.goForward();
  await expect(page.getByRole('heading', { name: `Netwerk van ${nameOf('mijnzorg')}` })).toBeVisible();
});

test('keys do what they say after a click, and a name is as good as its shape', async ({ page }) => {
  await open(page, '?weergave=netwerk&selectie=cz');
  const { x, y } = await drawn(page, 'mijnzorg');
  await page.mouse.move(x, y);
  await expect(page.locator('.tooltip')).toBeVisible();
  await page.mouse.click(x, y);
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect.poll(() => param(page, 'stappen')).toBe('2');
  await page.keyboard.press('1');
  await settled(page);
  const cz = await drawn(page, 'cz');
  await page.mouse.move(cz.x, cz.y + cz.r + 10);
  await expect(page.locator('.graph-ground')).toHaveCSS('cursor', 'pointer');
  await page.mouse.click(cz.x, cz.y + cz.r + 10);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
});

test('lets go of a middle that is not there without a step in the history', async ({ page }) => {
  await page.goto('./changes.md');
  await open(page, '?weergave=netwerk&focus=mijnstreek&midden=bestaat-niet');
  await expect(page.getByText('midden=bestaat-niet', { exact: false }).first()).toBeVisible();
  await expect.poll(() => param(page, 'midden')).toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(/changes\.md/);
  await open(page, '?weergave=netwerk&focus=mijnstreek&selectie=bestaat-niet');
  await expect.poll(() => param(page, 'selectie')).toBeNull();
  expect(param(page, 'midden')).toBeNull();
});

test('what is dragged stays where it was put, and goes back when asked', async ({ page }) => {
  await inMotion(page);
  await open(page, '?weergave=netwerk&selectie=cz');
  const before = await drawn(page, 'mijnzorg');
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 40, { steps: 4 });
  await page.mouse.up();
  const after = await drawn(page, 'mijnzorg');
  expect(Math.hypot(after.x - before.x - 60, after.y - before.y - 40)).toBeLessThan(3);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await settled(page);
  const again = await drawn(page, 'mijnzorg');
  expect(Math.hypot(again.x - before.x, again.y - before.y)).toBeLessThan(1);
  await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(0);
});

test('nothing moves under a filter, and what it hides is told', async ({ page }) => {
  await open(page, '?weergave=netwerk&focus=mijnstreek');
  const before = await placesOf(page);
  await page.getByTestId('network').getByRole('button', { name: 'Filters' }).click();
  await page.getByTestId('panel').getByText('Coalitie', { exact: false }).first().click();
  await expect(page.getByTestId('network')).toContainText('Door de filters verborgen');
  await settled(page);
  // The head grows by what it tells; the network makes up for that when its box has its new size.
  await expect(async () => {
    const after = await placesOf(page);
    expect(after.size).toBeGreaterThan(5);
    expect(after.size).toBeLessThan(before.size);
    for (const [id, place] of after) expect(place, id).toBe(before.get(id) ?? place);
  }).toPass();
});

test('zooms and pans by wheel, key and button, and Escape closes one thing at a time', async ({ page }) => {
  await inMotion(page);
  await open(page, '?weergave=netwerk&selectie=cz');
  const before = await drawn(page, 'cz');
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await drawn(page, 'cz')).r).toBeGreaterThan(before.r * 1.05);
  const near = await drawn(page, 'cz');
  expect(Math.hypot(near.x - before.x, near.y - before.y)).toBeLessThan(3);
  await page.locator('#graph').focus();
  await page.keyboard.press('ArrowRight');
  expect((await drawn(page, 'cz')).x).toBeLessThan(near.x - 50);
  await page.keyboard.press('0');
  expect(Math.abs((await drawn(page, 'cz')).x - before.x)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  expect((await drawn(page, 'cz')).r).toBeGreaterThan(before.r * 1.2);
  await page.locator('#graph').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveAttribute('data-selection', '');
  await expect(page.getByRole('heading', { name: 'Netwerk van CZ' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
});

test('is the same as a list, by keyboard, and axe finds nothing in either', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?weergave=netwerk&selectie=cz&thema-kleur=contrast');
  const { ids } = countAround('cz', 1);
  await expect(page.getByTestId('network-text').getByRole('listitem')).toHaveCount(ids.size);
  const findings = async () => (await axeOn(page).include('.stage-view').analyze()).violations;
  expect(await findings()).toEqual([]);
  await page.getByTestId('network').getByText('Lijst', { exact: true }).click();
  const list = page.getByTestId('network-list');
  await expect(list.locator('details')).toHaveCount(ids.size);
  await expect.poll(() => param(page, 'netwerk-als')).toBe('lijst');
  expect(await findings()).toEqual([]);
  const row = list.locator('[data-id="mijnzorg"]');
  await expect(row.locator('summary')).toContainText('CZ, initiatiefnemer');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'Zet in het midden' }).press('Enter');
  await expect(page.getByRole('heading', { name: `Netwerk van ${nameOf('mijnzorg')}` })).toBeVisible();
  await settled(page);
  const around = recordsOf('deelnames').filter((record) => cell(record, 'verband') === 'mijnzorg');
  const organisations = new Set(around.map((record) => cell(record, 'organisatie')));
  await expect(list.locator('details')).toHaveCount(organisations.size + 1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings()).toEqual([]);
});

test('says what is wrong where there is nothing to draw, and leads on', async ({ page }) => {
  const seated = new Set(recordsOf('deelnames').map((row) => cell(row, 'verband')));
  const empty = recordsOf('initiatieven').find((row) => !seated.has(cell(row, 'id')));
  await open(page, `?weergave=netwerk&selectie=${cell(empty ?? new Map(), 'id')}`);
  await expect(page.getByTestId('network')).toContainText('zijn geen zetels bekend');
  await page.getByRole('button', { name: /^Toon het netwerk in/ }).click();
  await expect(page.getByRole('heading', { name: /^Netwerk in/ })).toBeVisible();
  await settled(page);
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('the picture has room between its head and the panel, and the map forgets its middle', async ({
    page,
  }) => {
    await open(page, '?weergave=netwerk&selectie=mijnzorg&midden=cz');
    const box = await page.locator('#graph').boundingBox();
    const panel = await page.getByTestId('panel').boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(110);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + 1);
    await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
    await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
    await expect.poll(() => param(page, 'midden')).toBeNull();
    expect(param(page, 'selectie')).toBe('mijnzorg');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing is cut, all lies where there is room, and names are there at first', async ({ page }) => {
    await open(page, '?weergave=netwerk&selectie=cz');
    const inside = (selector: string) =>
      page.locator(selector).evaluateAll((parts) =>
        parts.every((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width < 2 || (left >= 0 && right <= window.innerWidth);
        }),
      );
    expect(await inside('.network .view-head *')).toBe(true);
    expect(await inside('.network-box button')).toBe(true);
    const tops = await page
      .locator('.network .view-controls > *:not(.tools-late)')
      .evaluateAll((tools) => tools.map((tool) => Math.round(tool.getBoundingClientRect().bottom)));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
    await page.getByRole('button', { name: 'Paneel sluiten' }).click();
    await settled(page);
    const things = await visible(page);
    const box = await page.locator('#graph').boundingBox();
    const bottom = (box?.y ?? 0) + (box?.height ?? 0);
    expect(things.filter(({ x, y }) => x < 0 || x > 390 || y < (box?.y ?? 0) || y > bottom)).toEqual([]);
    const [top, end] = [Math.min(...things.map(({ y }) => y)), Math.max(...things.map(({ y }) => y))];
    expect(end - top).toBeGreaterThan((box?.height ?? 0) * 0.55);
    await page.getByRole('button', { name: 'Legenda' }).click();
    await expect(page.getByRole('list', { name: 'Wat de vormen betekenen' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute(
        'data-theme',
        colorScheme === 'light' ? 'licht' : 'donker',
      );
      const { violations } = await axeOn(page).include('.stage-view').analyze();
      expect(violations).toEqual([]);
    }
  });
});

test.describe('inside another page', () => {
  test.use({ viewport: { width: 600, height: 844 }, hasTouch: true });

  test('one finger is left to that page, a tap still selects, and two fingers move the network', async ({
    page,
  }) => {
    await page.goto('./changes.md');
    await page.evaluate(() => {
      document.body.style.cssText = 'height: 4000px; margin: 0';
      const frame = document.createElement('iframe');
      Object.assign(frame, {
        src: './?weergave=netwerk&selectie=cz',
        width: '560',
        height: '760',
        title: 'netwerk',
      });
      document.body.replaceChildren(frame);
    });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByTestId('stage')).toHaveAttribute('data-settled', 'true');
    const places = async () =>
      (await page.frames()[1]?.evaluate<VisibleThing[]>('window.ecosysteemkaart.visible()')) ?? [];
    const before = await places();
    const box = await frame.locator('#graph').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 60];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    await touch('touchMove', [{ x, y: y + 30 }]);
    await expect(frame.getByText('Verschuif het netwerk met twee vingers')).toBeVisible();
    await touch('touchEnd', []);
    expect(await places()).toEqual(before);
    await touch('touchStart', [
      { x, y },
      { x: x + 80, y },
    ]);
    for (const step of [20, 40, 60])
      await touch('touchMove', [
        { x: x + step, y: y + step },
        { x: x + 80 + step, y: y + step },
      ]);
    await touch('touchEnd', []);
    await expect.poll(async () => (await places())[0]?.x).not.toBe(before[0]?.x);
    const table = (await places()).find(({ id }) => id === 'mijnzorg');
    const edge = await page.locator('iframe').boundingBox();
    await page.touchscreen.tap((table?.x ?? 0) + (edge?.x ?? 0), (table?.y ?? 0) + (edge?.y ?? 0));
    await expect(frame.getByTestId('stage')).toHaveAttribute('data-selection', 'mijnzorg');
  });
});
