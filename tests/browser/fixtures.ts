import { existsSync } from 'node:fs';
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import { serveSite } from './serveSite.mjs';

export { expect };

/** What is drawn now, as the page tells it in `window.ecosysteemkaart.visible()`. */
export interface VisibleThing {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string;
  readonly organisations: number;
  readonly tables: number;
  readonly participations: number;
  /** A circle of which the contents are drawn. */
  readonly isOpen: boolean;
  /** What has become of it, while two sets are compared; else empty. */
  readonly change: string;
}

export interface DrawnCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What went wrong in the page, unseen by the visitor. */
class Faults {
  readonly seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Names a console error that belongs to the case at hand, such as the browser's own word about a 404. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  add(fault: string): void {
    this.seen.push(fault);
  }

  /** The faults that nobody announced. */
  get unexpected(): readonly string[] {
    return this.seen.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
  }
}

/** The site holds the page in this folder, so that every test also shows that it works from a sub-folder. */
const pageFolder = '/kaart/';

interface TestFixtures {
  readonly faults: Faults;
}

interface WorkerFixtures {
  readonly site: { readonly origin: string };
}

/** `test` with the built page at `baseURL`; fails on console errors, page errors and requests to another origin. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // The packaged browser now and then dies at its start, before it has seen any page.
  browser: [
    async ({ playwright, launchOptions, channel, headless }, use) => {
      const options = { ...launchOptions, ...(channel === undefined ? {} : { channel }), headless };
      const launch = () => playwright.chromium.launch(options);
      const browser = await launch().catch(launch).catch(launch);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      if (!existsSync('dist/index.html'))
        throw new Error('There is no dist/index.html: run `npm run build` first.');
      const site = await serveSite({ [pageFolder]: 'dist' }, { areFixed: true });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin + pageFolder);
  },
  faults: [
    async ({ context, site }, use) => {
      // What a test does not open would be fetched all the same, in its idle moments: half an opening's work.
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
      );
      const faults = new Faults();
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') faults.add(`console: ${message.text()} (${message.location().url})`);
      };
      const onError = (error: WebError) =>
        faults.add(`error: ${error.error().stack ?? error.error().message}`);
      const onRequest = (request: Request) => {
        if (isForeign(request.url(), site.origin)) faults.add(`foreign request: ${request.url()}`);
      };
      context.on('console', onConsole);
      context.on('weberror', onError);
      context.on('request', onRequest);
      await use(faults);
      expect(faults.unexpected, 'console errors, page errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

function isForeign(address: string, origin: string): boolean {
  return /^(https?|wss?):/.test(address) && new URL(address).origin !== origin;
}

/** Opens the page and waits until everything is read and painted. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await ready(page);
}

/** The page moves from here on, as for most readers. By itself flights jump, so that no test waits for one. */
export function inMotion(page: Page): Promise<void> {
  return page.emulateMedia({ reducedMotion: 'no-preference' });
}

/** Goes to another view in the page that is open, as back and forward do: for what is not about opening a link. */
export async function go(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `./${query}`);
  await settled(page);
}

/** Waits until the data is read and the map has come to rest. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['appState'] === 'ready', null, {
    timeout: 60_000,
  });
  await settled(page);
}

/** Waits until no flight and no layout is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-testid="stage"]')?.getAttribute('data-settled') === 'true',
    null,
    { timeout: 60_000 },
  );
}

/** The map's box. */
export function stage(page: Page) {
  return page.getByTestId('stage');
}

/** Where a thing is drawn now, in CSS pixels of the page; null when it is not drawn. */
export function position(page: Page, id: string): Promise<DrawnCircle | null> {
  return page.evaluate<DrawnCircle | null>(`window.ecosysteemkaart.position(${JSON.stringify(id)})`);
}

/** Where a thing is drawn now; fails when it is not drawn. */
export async function drawn(page: Page, id: string): Promise<DrawnCircle> {
  const circle = await position(page, id);
  if (circle === null) throw new Error(`${id} is not drawn now`);
  return circle;
}

/** Everything that is drawn now. */
export function visible(page: Page): Promise<readonly VisibleThing[]> {
  return page.evaluate<VisibleThing[]>('window.ecosysteemkaart.visible()');
}
