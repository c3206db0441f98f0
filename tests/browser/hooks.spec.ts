import type { Request } from '@playwright/test';
import { expect, open, position, ready, settled, stage, test, visible } from './fixtures';
import { hitsOf } from './hands';
import { cell, recordsOf } from './records';

interface Totals {
  readonly areas: number;
  readonly coalitions: number;
  readonly tafels: number;
  readonly initiatives: number;
  readonly organisations: number;
  readonly participations: number;
  readonly relations: number;
  readonly events: number;
  readonly sources: number;
}

const inFiles: Totals = {
  areas: recordsOf('gebieden').length,
  coalitions: recordsOf('coalities').length,
  tafels: recordsOf('tafels').length,
  initiatives: recordsOf('initiatieven').length,
  organisations: recordsOf('organisaties').length,
  participations: recordsOf('deelnames').length,
  relations: recordsOf('relaties').length,
  events: recordsOf('gebeurtenissen').length,
  sources: recordsOf('bronnen').length,
};

test('the start view tells what it shows, to programs and to whoever measures it', async ({ page }) => {
  await open(page);

  await test.step('it is the Mijnstreek, with every record of the files counted and no problem', async () => {
    const html = page.locator('html');
    expect(JSON.parse((await html.getAttribute('data-counts')) ?? '{}')).toEqual(inFiles);
    expect(JSON.parse((await html.getAttribute('data-problems')) ?? '{}')).toMatchObject({ errors: 0 });
    await expect(stage(page)).toHaveAttribute('data-focus', 'mijnstreek');
    await expect(stage(page)).toHaveAttribute('data-level', 'subregio');
    await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
    await expect(stage(page)).toHaveAttribute('data-selection', '');
  });

  await test.step('it marks the three moments of loading, in their order', async () => {
    // The search index comes last, after the page has said that its data is ready.
    await page.waitForFunction(() => performance.getEntriesByName('ecosystem:interactive').length > 0);
    const times = await page.evaluate(() =>
      ['first-view', 'data-loaded', 'interactive'].map((name) =>
        performance.getEntriesByName(`ecosystem:${name}`).map((entry) => entry.startTime),
      ),
    );
    expect(times.map((one) => one.length)).toEqual([1, 1, 1]);
    const [first = 0, loaded = 0, interactive = 0] = times.flat();
    expect(first).toBeLessThanOrEqual(loaded);
    expect(loaded).toBeLessThanOrEqual(interactive);
  });

  await test.step('it tells what is drawn, where, and for how much it stands', async () => {
    const things = await visible(page);
    expect(new Set(things.map((thing) => thing.id)).size).toBe(things.length);
    for (const thing of things) {
      expect(await position(page, thing.id)).toEqual({ x: thing.x, y: thing.y, r: thing.r });
      expect(thing.label).not.toBe('');
    }
    const region = things.find((thing) => thing.id === 'mijnstreek');
    expect(region).toMatchObject({ kind: 'area', level: 'subregio', ...totalsOf('mijnstreek') });
    expect(await position(page, 'nobody')).toBeNull();
  });

  await test.step('it tells the totals of the whole', async () => {
    const totals = await page.evaluate<Partial<Totals>>('window.ecosysteemkaart.totals()');
    expect(totals).toMatchObject({
      organisations: inFiles.organisations,
      participations: inFiles.participations,
    });
  });

  await test.step('it paints a bounded number of elements', async () => {
    const painted = Number(await stage(page).getAttribute('data-elements'));
    expect(painted).toBeGreaterThan(20);
    expect(painted).toBeLessThanOrEqual(1_500);
  });

  await test.step('it measures search and select from the press to the picture', async () => {
    await page.getByTestId('search').fill('heer');
    await expect(hitsOf(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await settled(page);
    for (const name of ['ecosystem:search', 'ecosystem:select']) {
      await expect
        .poll(() => page.evaluate((one) => performance.getEntriesByName(one, 'measure').length, name))
        .toBeGreaterThan(0);
    }
  });
});

test('the other views are fetched before they are opened, but not for who saves data', async ({
  page,
  browser,
  baseURL,
}) => {
  const isView = (request: Request) => /\/NetworkView-/.test(request.url());
  const fetched: Request[] = [];
  page.on('request', (request) => fetched.push(request));
  await open(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  const [view] = await Promise.all([other.waitForEvent('request', isView), other.goto(baseURL ?? '')]);
  expect(view.method()).toBe('GET');
  await context.close();
  expect(fetched.filter(isView)).toEqual([]);
});

test('every verband can be reached on the map, and has its card', async ({ page }) => {
  await open(page);
  const things = ['coalities', 'tafels', 'initiatieven']
    .flatMap(recordsOf)
    .map((record) => ({ id: cell(record, 'id'), name: cell(record, 'naam') }));
  expect(await page.evaluate(unreached, things)).toEqual([]);
});

test('an unknown value in the address gives a notice and the start view; of a look it is left aside', async ({
  page,
}) => {
  for (const [query, told] of [
    ['?focus=bestaat-niet&taal=xx&thema-kleur=paars', 'bestaat-niet'],
    ['?selectie=ook-niet', 'ook-niet'],
    ['?weergave=hologram', 'hologram'],
  ] as const) {
    await open(page, query);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(stage(page)).toHaveAttribute('data-focus', 'mijnstreek');
    await expect(stage(page)).toHaveAttribute('data-selection', '');
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
  }
});

test('language and theme are in the address and last in a reload', async ({ page }) => {
  await open(page, '?taal=en&thema-kleur=donker');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'donker');
  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'donker');
});

/**
 * Runs in the page: goes to each thing as the browser's own back and forward do, without loading the page again.
 * Gives the ids of things that are then not drawn large, or whose card does not come.
 */
async function unreached(things: readonly { id: string; name: string }[]): Promise<readonly string[]> {
  const part = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
  const isThere = ({ id, name }: { id: string; name: string }) => {
    const { selection, settled: isSettled } = part('stage')?.dataset ?? {};
    const { ecosysteemkaart: map } = window as unknown as {
      ecosysteemkaart: { position(one: string): { r: number } | null };
    };
    const isDrawn = (map.position(id)?.r ?? 0) > 20;
    return isDrawn && selection === id && isSettled === 'true' && part('panel')?.innerText.includes(name);
  };
  const missing: string[] = [];
  for (const thing of things) {
    history.pushState(null, '', `?focus=${thing.id}&selectie=${thing.id}`);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let frames = 0; frames < 600 && !isThere(thing); frames++)
      await new Promise((next) => requestAnimationFrame(next));
    if (!isThere(thing)) missing.push(thing.id);
  }
  return missing;
}

/** Participations and distinct organisations in an area and below, counted in the files. */
function totalsOf(area: string): { organisations: number; participations: number } {
  const areas = recordsOf('gebieden');
  const inside = new Set([area]);
  for (let size = 0; size !== inside.size; ) {
    size = inside.size;
    for (const one of areas) if (inside.has(cell(one, 'onderdeel_van'))) inside.add(cell(one, 'id'));
  }
  const tables = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const ids = new Set(tables.filter((one) => inside.has(cell(one, 'gebied'))).map((one) => cell(one, 'id')));
  const seats = recordsOf('deelnames').filter((one) => ids.has(cell(one, 'verband')));
  return {
    organisations: new Set(seats.map((one) => cell(one, 'organisatie'))).size,
    participations: seats.length,
  };
}
