/**
 * Takes the pictures of the manual for stewards (`data/handleiding`) from the built page. Run after the build, when the
 * desk looks different. The faults and differences in them are made up for the picture.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserToLaunch } from '../browser/chromium.mjs';
import { serveSite } from '../browser/serveSite.mjs';

const folder = 'data/handleiding';
mkdirSync(folder, { recursive: true });
const site = await serveSite({ '/kaart/': 'dist' });
const { channel, ...options } = await browserToLaunch();
const browser = await chromium.launch({ ...options, ...(channel === undefined ? {} : { channel }) });
const tafels = readFileSync('data/tafels.csv', 'utf8').trimEnd().split(/\r?\n/);

const faulty = tafels.map((line, index) => (index === 2 ? line.replace('mijnstreek', 'mijnstrek') : line));
faulty.push('voorbeeldtafel,,werkgroep,heerlen');
const newer = tafels.filter((_, index) => index !== 5);
newer[2] = (newer[2] ?? '').replace(/^([^,]+),[^,]+/, '$1,Voorbeeld van een nieuwe naam');
newer.push('voorbeeldtafel,Voorbeeldtafel,werkgroep,heerlen');

await picture('problemen', 'problemen', async (page) => {
  const button = page.getByTestId('accept').first();
  await button.evaluate((one) => one.closest('section')?.scrollIntoView());
  await button.waitFor();
});
await picture('voorbeeld', 'bestanden', async (page) => {
  await bring(page, faulty);
});
await picture('verschillen', 'verschillen', async (page) => {
  await bring(page, newer);
  await page.getByTestId('compare-data').click();
  await page.getByTestId('difference').first().waitFor();
});
await picture('nakijken', 'nakijken', async (page) => {
  await page.getByTestId('upkeep').nth(3).waitFor();
});
await browser.close();
await site.close();

async function picture(name, part, prepare) {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 760 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
  });
  if (part === 'problemen') {
    const answer = { contentType: 'text/csv', body: `${faulty.join('\n')}\n` };
    await page.route('**/data/tafels.csv', (route) => route.fulfill(answer));
  }
  await page.goto(`${site.origin}/kaart/?weergave=gegevens&onderdeel=${part}`);
  await page.locator('html[data-app-state="ready"]').waitFor();
  await prepare(page);
  await page.evaluate(() => document.fonts.ready);
  // What was out of sight is drawn in the frame after the one in which it came in sight.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  await page.close();
}

async function bring(page, lines) {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByTestId('file-input').setInputFiles([{ name: 'tafels.csv', mimeType: 'text/csv', buffer }]);
  await page.getByTestId('brought').first().waitFor();
}
