/**
 * Measures the built page on the real data and on made-up data of four sizes, and a plain Cytoscape.js page beside it.
 * It only reports. Options: `--sizes real,S,M,L,XL`, `--json`, `--out <file>`. See README.md in this folder.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserToLaunch } from '../browser/chromium.mjs';
import { makeData } from './makeData.mjs';
import { measureCytoscape } from './measureCytoscape.mjs';
import { measureMap } from './measureMap.mjs';
import { ratiosOf, tableOf } from './report.mjs';

const limitsMs = { real: 90_000, S: 90_000, M: 120_000, L: 180_000, XL: 300_000 };
const cytoscapeLimitMs = 120_000;
/** With all elements of the map, and without the areas: with them M takes minutes for a few frames. */
const cytoscapePages = {
  S: { cytoscape: { nested: true }, 'no areas': { nested: false } },
  M: { 'no areas': { nested: false } },
};

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'real,S,M,L,XL' },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

if (!existsSync('dist/index.html'))
  throw new Error('There is no dist/index.html: run `npm run build` first.');
const sizes = options.sizes.split(',').filter((size) => size in limitsMs);
const rows = [];
for (const size of sizes) {
  const folder = size === 'real' ? 'dist/data' : await makeData(size);
  rows.push({
    page: 'map',
    size,
    ...(await measured(limitsMs[size], (page) => measureMap(page, folder, limitsMs[size]))),
  });
  for (const [page, how] of Object.entries(cytoscapePages[size] ?? {})) {
    rows.push({
      page,
      size,
      ...(await measured(cytoscapeLimitMs, (tab) => measureCytoscape(tab, folder, how))),
    });
  }
}

const report = { browser: rows.find((row) => row.browser)?.browser ?? '', rows, ratios: ratiosOf(rows) };
if (options.out) await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`);
process.stderr.write('\n');
console.log(options.json ? JSON.stringify(report, null, 2) : tableOf(report));

/** Runs one measurement in a browser of its own; one that fails or takes too long is told as such. */
async function measured(limitMs, measure) {
  process.stderr.write('.');
  const browser = await chromium.launch(await browserToLaunch());
  let clock;
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    const tooLate = new Promise((_, reject) => {
      clock = setTimeout(() => reject(new Error(`not done in ${limitMs / 1000} s`)), limitMs);
    });
    return { browser: browser.version(), ...(await Promise.race([measure(page), tooLate])) };
  } catch (error) {
    return { failed: String(error.message).split('\n')[0] };
  } finally {
    clearTimeout(clock);
    await browser.close();
  }
}
