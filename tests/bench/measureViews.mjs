/**
 * Opens the list, overlap, gaps and a connection on a page whose data have been read, and changes what each shows.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<object>} milliseconds from the question to the painted answer: `list`, `overlap`, `matrix`, `gaps`
 *   and `connection` each with its median and its most; and `longestTask` on the main thread meanwhile
 */
export async function measureViews(page) {
  const start = await page.evaluate(() => performance.now());
  const list = await answers(page, 'ecosystem:list', async (next) => {
    await next(() => page.getByRole('link', { name: 'Lijst' }).click());
    const view = page.getByTestId('list');
    for (const kind of ['Deelnames', 'Initiatieven', 'Organisaties'])
      await next(() => view.getByRole('button', { name: new RegExp(`^${kind}`) }).click());
    for (let times = 0; times < 4; times++)
      await next(() => view.getByRole('columnheader').nth(times).getByRole('button').click());
  });
  const [overlap, matrix] = [
    await answers(page, 'ecosystem:answer', async (next) => {
      await next(() => page.getByRole('link', { name: 'Overlap' }).click());
      await next(() => page.locator('.stage-view').getByText('Overal', { exact: true }).click());
    }),
    await answers(page, 'ecosystem:answer', async (next) => {
      for (let times = 0; times < 3; times++) {
        await next(() => page.locator('.stage-view').getByText('Matrix', { exact: true }).click());
        await page.locator('.stage-view').getByText('Paren', { exact: true }).click();
      }
    }),
  ];
  const gaps = await answers(page, 'ecosystem:answer', async (next) => {
    await next(() => page.getByRole('link', { name: 'Hiaten' }).click());
    await next(() => page.locator('.stage-view').getByText('Gebied', { exact: true }).click());
    await next(() => page.locator('.stage-view').getByText('Niveau', { exact: true }).click());
  });
  const longestTask = await page.evaluate(longestTaskSince, start);
  const connection = await connecting(page);
  return { list, overlap, matrix, gaps, connection, longestTask };
}

/** What connects the organisations that come first and last of the list's first page: on made-up data far apart. */
async function connecting(page) {
  await page.getByRole('link', { name: 'Lijst' }).click();
  const view = page.getByTestId('list');
  await view.getByRole('button', { name: /^Organisaties/ }).click();
  const names = view.locator('tbody').getByRole('rowheader').getByRole('button');
  const ids = [await chosen(page, names.first()), await chosen(page, names.last())];
  const link = new URL(page.url());
  link.search = `?van=${encodeURIComponent(ids[0])}&naar=${encodeURIComponent(ids[1])}`;
  await page.goto(link.href);
  await page.waitForFunction(hasMore, { name: 'ecosystem:answer', before: 0 }, { timeout: 120_000 });
  return page.evaluate(timesOf, { name: 'ecosystem:answer', from: 0 });
}

/** The id of what a press chooses, as the address tells it. */
async function chosen(page, button) {
  const before = new URL(page.url()).searchParams.get('selectie');
  await button.click();
  await page.waitForURL((url) => url.searchParams.get('selectie') !== before);
  return new URL(page.url()).searchParams.get('selectie');
}

/** Collects the measures of one name while something is done again and again. */
async function answers(page, name, run) {
  const from = await page.evaluate(countOf, name);
  await run(async (press) => {
    const before = await page.evaluate(countOf, name);
    await press();
    await page.waitForFunction(hasMore, { name, before }, { timeout: 30_000 });
  });
  return page.evaluate(timesOf, { name, from });
}

/** The rest runs in the page. */
function countOf(name) {
  return performance.getEntriesByName(name).length;
}

function hasMore({ name, before }) {
  return performance.getEntriesByName(name).length > before;
}

function timesOf({ name, from }) {
  const times = performance
    .getEntriesByName(name)
    .slice(from)
    .map((entry) => entry.duration)
    .sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)], most: times.at(-1) };
}

function longestTaskSince(start) {
  const tasks = window.benchWatch.longTasks.filter((task) => task.start > start);
  return Math.max(0, ...tasks.map((task) => task.ms));
}
