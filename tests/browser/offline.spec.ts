import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, ready, stage, test } from './fixtures';
import { serveSite } from './serveSite.mjs';
import { atStep, isMarked, markPage, storyId } from './storyHands';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built site that a test may change, as a steward or a new version does. */
async function siteOfItsOwn(info: TestInfo, faults: { expect(pattern: RegExp): void }) {
  const folder = info.outputPath('site');
  cpSync('dist', folder, { recursive: true });
  const site = await serveSite({ '/kaart/': folder });
  faults.expect(new RegExp(`^foreign request: ${site.origin}/`));
  return {
    folder,
    address: `${site.origin}/kaart/`,
    close: site.close,
    fallAway: site.fallAway,
    change(file: string, edit: (text: string) => string): void {
      writeFileSync(`${folder}/${file}`, edit(readFileSync(`${folder}/${file}`, 'utf8')));
    },
  };
}

/** Playwright lets a service worker keep the connection that it takes from the page: so the site falls away as well. */
async function goOffline(
  context: BrowserContext,
  site: Awaited<ReturnType<typeof siteOfItsOwn>>,
  isAway: boolean,
): Promise<void> {
  site.fallAway(isAway);
  await context.setOffline(isAway);
}

/** Waits until the browser has kept the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** What of the built page the browser does not keep; the page in one file holds the data, and is kept as well. */
function notKept(page: Page): Promise<readonly string[]> {
  const parts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css|woff2|svg|md)$/.test(name) && !/^(data\b|sw\.js|workbox)/.test(name))
    .map((name) => name.replaceAll('\\', '/'));
  return page.evaluate(async (names) => {
    const asked = names.map(async (name) =>
      (await caches.match(name, { ignoreSearch: true })) ? [] : [name],
    );
    return (await Promise.all(asked)).flat();
  }, parts);
}

async function tell(page: Page, address: string, step: number): Promise<void> {
  await page.goto(`${address}?verhaal=${storyId}&stap=${step}`);
  await atStep(page, step);
}

test('after one visit the page works without a connection, with any link; a story is told; the data are a copy until it is back', async ({
  page,
  context,
  faults,
}, info) => {
  const site = await siteOfItsOwn(info, faults);
  const rename = (name: string) => (text: string) => text.replace(/"titel": *"[^"]*"/, `"titel": "${name}"`);
  await visit(page, site.address);
  await kept(page);
  await expect.poll(() => notKept(page)).toEqual([]);
  await goOffline(context, site, true);

  await test.step('a story, with the window of the speaker', async () => {
    await tell(page, site.address, 1);
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '1');
    for (const step of [2, 3, 4, 5, 6, 7]) {
      await page.bringToFront();
      await page.keyboard.press('PageDown');
      await atStep(page, step);
    }
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '7');
    await expect(page.getByTestId('kept-copy')).toHaveCount(0);
    await speaker.close();
  });

  const sign = page.getByTestId('kept-copy');
  await test.step('any link, and other views', async () => {
    await visit(page, `${site.address}?focus=limburg&selectie=cz&iets=anders`);
    await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
    await expect(sign).toContainText(`${new Date().getFullYear()}`);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    for (const [name, view] of [
      ['Netwerk', 'netwerk'],
      ['Kaartje', 'kaartje'],
      ['Lijst', 'lijst'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(stage(page)).toHaveAttribute('data-view', view);
      await expect(stage(page)).toHaveAttribute('data-settled', 'true');
    }
    await page.getByTestId('search').fill('burgerkracht');
    await expect(page.getByRole('option').first()).toContainText(/burgerkracht/i);
    await page.keyboard.press('Escape');
  });

  await test.step('one press fetches them anew, once the site can be had', async () => {
    await sign.getByRole('button').click();
    await expect(sign).toContainText('Nog geen verbinding');
    await goOffline(context, site, false);
    site.change('data/instellingen.json', rename('Op één druk'));
    await sign.getByRole('button').click();
    await expect(sign).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Op één druk');
  });

  await test.step('changed data are there after one reload, also those of a folder that a link names', async () => {
    site.change('data/instellingen.json', rename('Na één keer laden'));
    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Na één keer laden');
    cpSync(`${site.folder}/data`, `${site.folder}/proef`, { recursive: true });
    site.change('proef/instellingen.json', rename('Een proef'));
    await visit(page, `${site.address}?data=proef`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een proef');
    await expect(sign).toBeHidden();
    await goOffline(context, site, true);
    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een proef');
    await expect(sign).toBeVisible();
  });
  await site.close();
});

test('a new version waits until it is taken, takes nothing from who tells a story, and never leaves a blank page', async ({
  page,
  browser,
  faults,
}, info) => {
  const site = await siteOfItsOwn(info, faults);
  const version = (of: Page) => of.locator('meta[name="versie"]');
  // A browser that keeps nothing.
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL' });
  const other = await context.newPage();
  await visit(other, site.address);
  await tell(page, site.address, 2);
  await kept(page);
  await markPage(page);
  renew(site);

  await test.step('it comes while a story is told', async () => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'not there yet'),
      )
      .toBe('installed');
    await page.keyboard.press('PageDown');
    await atStep(page, 3);
    await expect(page.getByTestId('new-version')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('new-version')).toContainText('nieuwe versie');
    expect(await isMarked(page)).toBe(true);
  });

  await test.step('the old one goes on whole, also after a reload', async () => {
    await visit(page, site.address);
    // A part of the old version that was never asked for, and is gone from the server.
    await page.getByRole('button', { name: 'Delen', exact: true }).click();
    await expect(page.getByTestId('share')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(version(page)).toHaveCount(0);
  });

  await test.step('and is left at one press', async () => {
    const sign = page.getByTestId('new-version');
    await sign.getByRole('button', { name: 'Vernieuwen' }).click();
    await expect(version(page)).toHaveCount(1);
    await ready(page);
    await expect(sign).toBeHidden();
  });

  await test.step('where nothing is kept, a part that is gone from the server is told', async () => {
    await other.getByRole('button', { name: 'Delen', exact: true }).click();
    await expect(other.getByText('nieuwe versie').first()).toBeVisible();
    const again = other.getByRole('button', { name: /Opnieuw laden|Vernieuwen/ });
    await again.first().click();
    await ready(other);
    await expect(version(other)).toHaveCount(1);
  });
  await context.close();
  await site.close();
});

/** Puts a new version in the place of the built one: all parts have other names, as after a real change. */
function renew({ folder, change }: Awaited<ReturnType<typeof siteOfItsOwn>>): void {
  const parts = new Set(readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js')));
  const renamed = (name: string): string => name.replace(/\.js$/, '2.js');
  const mark = (text: string): string =>
    text.replace(/[\w-]+\.js\b/g, (name) => (parts.has(name) ? renamed(name) : name));
  for (const name of parts) {
    change(`assets/${name}`, mark);
    renameSync(`${folder}/assets/${name}`, `${folder}/assets/${renamed(name)}`);
  }
  change('index.html', (text) => mark(text).replace('</head>', '<meta name="versie" content="2" /></head>'));
  change('sw.js', (text) =>
    mark(text)
      .replace(/("?url"?:"index\.html","?revision"?:")/, '$12')
      .replace(/("?revision"?:")(?=[^"]*","?url"?:"index\.html")/, '$12'),
  );
  rmSync(`${folder}/preview.png`);
}
