/**
 * Makes the icons of the installed page from `public/icon.svg`: run when that looks different. Chrome, Windows and phones
 * want pixels; a maskable icon is cut to any shape, so the sign lies in the middle of a full ground.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserToLaunch } from '../browser/chromium.mjs';

const source = readFileSync('public/icon.svg', 'utf8');
const { channel, ...options } = await browserToLaunch();
const browser = await chromium.launch({ ...options, ...(channel === undefined ? {} : { channel }) });
const page = await browser.newPage();

await draw('icon-192', 192, 1, 'transparent');
await draw('icon-512', 512, 1, 'transparent');
await draw('icon-maskable-512', 512, 0.72, '#dae5dc');
await browser.close();

async function draw(name, side, share, ground) {
  await page.setViewportSize({ width: side, height: side });
  const picture = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <img src="${picture}" width="${Math.round(side * share)}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true });
}
