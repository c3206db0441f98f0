import { serveSite } from '../browser/serveSite.mjs';
import { dragRound, FrameRecorder, framesOf, turnWheel } from './frames.mjs';
import { measureNetwork } from './measureNetwork.mjs';
import { measureViews } from './measureViews.mjs';
import { memoryOf } from './memory.mjs';

const marks = ['ecosystem:first-view', 'ecosystem:data-loaded', 'ecosystem:interactive'];
const tableKinds = ['tafel', 'initiative', 'coalition'];
/** A table this large fills the middle of the screen. */
const nearPx = 150;
const burst = 8;
const mostSteps = 400;

/**
 * Opens the built page on a folder of data, zooms from the start view to a table and back, and drags.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} dataFolder
 * @param {number} limitMs - how long loading may take
 * @returns {Promise<object>} times in milliseconds, memory in megabytes
 */
export async function measureMap(page, dataFolder, limitMs) {
  const site = await serveSite({ '/': 'dist', '/data/': dataFolder });
  try {
    await page.addInitScript(watchPage);
    const memory = await memoryOf(page);
    await page.goto(site.origin);
    await page.waitForFunction(hasMark, marks[2], { polling: 100, timeout: limitMs });
    const loading = await page.evaluate(loadingTimes, marks);
    const painted = await page.evaluate(() => window.benchWatch.elements());
    const loadedMemory = await memory.read();
    const hands = await handsOn(page);
    const filter = await filtering(page);
    await page.keyboard.press('Escape');
    const views = await measureViews(page);
    const network = await measureNetwork(page, site.origin);
    return { ...loading, ...loadedMemory, paintedAtStart: painted, ...hands, filter, views, network };
  } finally {
    await site.close();
  }
}

async function handsOn(page) {
  const zoom = new FrameRecorder(page);
  const drag = new FrameRecorder(page);
  const box = await page.getByTestId('stage').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const round = { from: middle, radiusPx: 120, events: 60 };
  const reached = await zoomToTable(page, zoom, middle);
  await drag.during(() => dragRound(page, round));
  await zoom.during(() => turnWheel(page, -reached.steps));
  await drag.during(() => dragRound(page, round));
  const paintedMost = await page.evaluate(() => window.benchWatch.mostElements);
  return {
    ...framesOf(zoom, drag),
    paintedMost,
    steps: reached.steps,
    target: reached.target,
  };
}

/** Chooses and takes back values of each facet and goes through years, from the hand to the painted picture. */
async function filtering(page) {
  await page.getByRole('tab', { name: 'Filters' }).click();
  const boxes = page.getByTestId('filters').getByRole('checkbox');
  await boxes.first().waitFor();
  const start = await page.evaluate(() => performance.now());
  const presses = [0, 0, 7, 7, 9, 9, 12, 12];
  for (const [times, index] of presses.entries()) {
    await boxes.nth(index).click();
    await page.waitForFunction(filteredTimes, times + 1);
  }
  const slider = page.getByRole('slider', { name: 'Jaar' });
  await slider.focus();
  for (let year = 1; year <= 6; year++) {
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(filteredTimes, presses.length + year);
  }
  return page.evaluate((since) => {
    const times = performance
      .getEntriesByName('ecosystem:filter')
      .map((entry) => entry.duration)
      .sort((a, b) => a - b);
    const tasks = window.benchWatch.longTasks.filter((task) => task.start > since).map((task) => task.ms);
    return {
      median: times[Math.floor(times.length / 2)],
      most: times.at(-1),
      longestTask: Math.max(0, ...tasks),
    };
  }, start);
}

/** Runs in the page. */
function filteredTimes(count) {
  return performance.getEntriesByName('ecosystem:filter').length >= count;
}

/** Only the bursts of the wheel are recorded, not the looking around between them. */
async function zoomToTable(page, recorder, middle) {
  let steps = 0;
  let aim = await page.evaluate(aimAt, { ...middle, kinds: tableKinds, within: null });
  while (steps < mostSteps) {
    if (aim === null) throw new Error('nothing to zoom to');
    if (aim.isTable && aim.r >= nearPx) break;
    await page.mouse.move(aim.x, aim.y);
    await recorder.during(() => turnWheel(page, burst));
    steps += burst;
    aim = (await page.evaluate(aimAt, { x: aim.x, y: aim.y, kinds: tableKinds, within: aim })) ?? aim;
  }
  return { steps, target: aim.id };
}

/** Runs in the page: keeps to a table once it is in sight, else to the nearest circle that holds tables. */
function aimAt({ x, y, kinds, within }) {
  const map = window.ecosysteemkaart;
  const kept = within?.isTable ? map.position(within.id) : null;
  if (kept) return { ...within, ...kept };
  const distance = (thing) => Math.hypot(thing.x - x, thing.y - y);
  const near = map
    .visible()
    .filter((thing) => thing.participations > 0 && thing.r > 0)
    .sort((one, other) => distance(one) - distance(other));
  const isTable = (thing) => kinds.includes(thing.kind) && thing.tables <= 1;
  const table = near.find(isTable);
  const closed = near.find((thing) => !isTable(thing) && thing.r < 200);
  const found = table ?? closed ?? near[0];
  return found ? { id: found.id, x: found.x, y: found.y, r: found.r, isTable: found === table } : null;
}

/** Runs before the page: keeps the long tasks, and the number of painted elements whenever it changes. */
function watchPage() {
  const watch = { longTasks: [], mostElements: 0, elements: () => 0 };
  window.benchWatch = watch;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watch.longTasks.push({ start: entry.startTime, ms: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  watch.elements = () => Number(document.querySelector('[data-testid="stage"]')?.dataset.elements ?? 0);
  const note = () => {
    watch.mostElements = Math.max(watch.mostElements, watch.elements());
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-elements'],
  });
}

function hasMark(name) {
  return performance.getEntriesByName(name).length > 0;
}

function loadingTimes([firstView, dataLoaded, interactive]) {
  const timeOf = (name) => performance.getEntriesByName(name)[0]?.startTime ?? null;
  const end = timeOf(interactive);
  const tasks = window.benchWatch.longTasks.filter((task) => task.start < end).map((task) => task.ms);
  return {
    firstView: timeOf(firstView),
    dataLoaded: timeOf(dataLoaded),
    interactive: end,
    longestTask: Math.max(0, ...tasks),
  };
}
