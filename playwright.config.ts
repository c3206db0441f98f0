import { defineConfig } from '@playwright/test';
import { browserToLaunch } from './tests/browser/chromium.mjs';

const { channel, ...launchOptions } = await browserToLaunch();
const { CI } = process.env;

/** Drives the built page: run `npm run build` first. The page is served by a fixture, in a sub-folder of its site. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  forbidOnly: CI !== undefined,
  workers: 2,
  // No test is about time: a machine that is busy with other things makes none of them fail.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions,
    ...(channel === undefined ? {} : { channel }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // Flights and fades are for the tests of them, which ask for them: see `inMotion`.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording every step would take longer than the tests themselves; ask for it with --trace on.
    trace: 'off',
    // What the browser keeps of the page would hide from a test what the site gives; see offline.spec.ts.
    serviceWorkers: 'block',
  },
});
