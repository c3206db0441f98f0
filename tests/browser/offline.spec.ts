import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, ready, stage, test } from './fixtures';
import { serveSite } from './serveSite.mjs';

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

test('after one visit the page works without a connection, with any link, and tells that the data are a copy', async ({
  page,
  context,
  faults,
}, info) => {
  const site = await siteOfItsOwn(info, faults);
  await visit(page, site.address);
  await kept(page);
  await goOffline(context, site, true);
  await visit(page, `${site.address}?focus=limburg&selectie=cz&iets=anders`);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
  const sign = page.getByTestId('kept-copy');
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
  await sign.getByRole('button').click();
  await expect(sign).toContainText('Nog geen verbinding');
  await goOffline(context, site, false);
  await sign.getByRole('button').click();
  await expect(sign).toBeHidden();
  await site.close();
});

test('changed data are there after one reload, also of a folder that a link names', async ({
  page,
  context,
  faults,
}, info) => {
  const site = await siteOfItsOwn(info, faults);
  cpSync(`${site.folder}/data`, `${site.folder}/proef`, { recursive: true });
  const rename = (name: string) => (text: string) => text.replace(/"titel": *"[^"]*"/, `"titel": "${name}"`);
  await visit(page, `${site.address}?data=proef`);
  await kept(page);
  for (const name of ['Eerste proef', 'Tweede proef']) {
    site.change('proef/instellingen.json', rename(name));
    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByTestId('kept-copy')).toBeHidden();
  }
  await goOffline(context, site, true);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tweede proef');
  await expect(page.getByTestId('kept-copy')).toBeVisible();
  await site.close();
});

test('a new version waits until it is taken, and the old one goes on whole', async ({
  page,
  faults,
}, info) => {
  const site = await siteOfItsOwn(info, faults);
  await visit(page, site.address);
  await kept(page);
  renew(site);
  await page.reload();
  await ready(page);
  const sign = page.getByTestId('new-version');
  await expect(sign).toContainText('nieuwe versie');
  // A part of the old version that was never asked for, and is gone from the server.
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(page.getByTestId('share')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.title()).not.toContain('tweede');
  await sign.getByRole('button', { name: 'Vernieuwen' }).click();
  await expect(page.locator('meta[name="versie"]')).toHaveCount(1);
  await ready(page);
  await expect(sign).toBeHidden();
  await site.close();
});

test('a part that is gone from the server leaves no blank page', async ({ browser, faults }, info) => {
  const site = await siteOfItsOwn(info, faults);
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL' });
  const page = await context.newPage();
  faults.expect(/./);
  await visit(page, site.address);
  renew(site);
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(page.getByText('nieuwe versie').first()).toBeVisible();
  await page
    .getByRole('button', { name: /Opnieuw laden|Vernieuwen/ })
    .first()
    .click();
  await ready(page);
  await expect(page.locator('meta[name="versie"]')).toHaveCount(1);
  await context.close();
  await site.close();
});

/** Puts a new version in the place of the built one: all parts have other names, as after a real change. */
function renew({ folder, change }: Awaited<ReturnType<typeof siteOfItsOwn>>): void {
  const parts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'));
  const mark = (text: string): string =>
    parts.reduce((before, name) => before.replaceAll(name, name.replace(/\.js$/, '2.js')), text);
  for (const name of parts) {
    change(`assets/${name}`, mark);
    renameSync(`${folder}/assets/${name}`, `${folder}/assets/${name.replace(/\.js$/, '2.js')}`);
  }
  change('index.html', (text) => mark(text).replace('</head>', '<meta name="versie" content="2" /></head>'));
  change('sw.js', (text) =>
    mark(text)
      .replace(/("?url"?:"index\.html","?revision"?:")/, '$12')
      .replace(/("?revision"?:")(?=[^"]*","?url"?:"index\.html")/, '$12'),
  );
  rmSync(`${folder}/preview.png`);
}
