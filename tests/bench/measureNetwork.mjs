import { dragRound, FrameRecorder, framesOf, turnWheel } from './frames.mjs';

const isSettled = '[data-testid="stage"][data-view="netwerk"][data-settled="true"]';

/**
 * Opens the network of everything, zooms in and out at its middle, and drags the ground and a thing around.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} origin - where the page is
 * @returns {Promise<object>} `open`: milliseconds from the press to rest, in a page that had not fetched the network yet;
 *   `elements` drawn; frame times of `zoom`, of `drag` (the ground) and of `node` (a thing that is dragged)
 */
export async function measureNetwork(page, origin) {
  await page.goto(origin);
  await page.waitForFunction(() => performance.getEntriesByName('ecosystem:interactive').length > 0, null, {
    polling: 100,
    timeout: 300_000,
  });
  const open = await page.evaluate(openAtOnce, isSettled);
  await page.goto(`${origin}/?weergave=netwerk&midden=alles`);
  await page.waitForSelector(isSettled, { timeout: 120_000 });
  const elements = await page.evaluate(() => window.benchWatch.elements());
  const [zoom, drag, node] = [new FrameRecorder(page), new FrameRecorder(page), new FrameRecorder(page)];
  const box = await page.locator('#graph').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // On bare ground: the corner is free.
  const corner = { x: box.x + 130, y: box.y + 40 };
  await page.mouse.move(middle.x, middle.y);
  await zoom.during(() => turnWheel(page, 30));
  await zoom.during(() => turnWheel(page, -30));
  await drag.during(() => dragRound(page, { from: corner, radiusPx: 60, events: 60 }));
  const thing = await page.evaluate(nearest, middle);
  await node.during(() => dragRound(page, { from: thing, radiusPx: 60, events: 60 }));
  const both = framesOf(zoom, drag);
  return { open, elements, zoom: both.zoom, drag: both.drag, node: framesOf(node, node).zoom };
}

/** Runs in the page. */
function openAtOnce(settled) {
  const start = performance.now();
  document.querySelector('.view-bar a[href*="weergave=netwerk"]').click();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(settled) === null) requestAnimationFrame(look);
      else resolve(performance.now() - start);
    };
    look();
  });
}

/** Runs in the page. */
function nearest({ x, y }) {
  const distance = (thing) => Math.hypot(thing.x - x, thing.y - y);
  return window.ecosysteemkaart.visible().sort((one, other) => distance(one) - distance(other))[0];
}
