/** A wheel or a finger gives about sixty events a second. */
const eventMs = 1000 / 60;
/** As of a touchpad: about 1.04 times closer with each event, 12 times in a second. */
const wheelPx = 30;

/** Collects the time between frames of a page, only while hands are at work on it. */
export class FrameRecorder {
  #page;
  #deltas = [];
  #costs = [];
  #busyMs = 0;
  #session = null;

  constructor(page) {
    this.#page = page;
  }

  /** Records while `work` runs, and until the frame after it. */
  async during(work) {
    const before = await this.#taskMs();
    await this.#page.evaluate(startRecording);
    await work();
    const { deltas, costs } = await this.#page.evaluate(stopRecording);
    this.#deltas.push(...deltas);
    this.#costs.push(...costs);
    this.#busyMs += (await this.#taskMs()) - before;
  }

  /** What the main thread has worked so far, in milliseconds, scripts and painting together. */
  async #taskMs() {
    if (this.#session === null) {
      this.#session = await this.#page.context().newCDPSession(this.#page);
      await this.#session.send('Performance.enable');
    }
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  get busyMs() {
    return this.#busyMs;
  }

  get deltas() {
    return this.#deltas;
  }

  get costs() {
    return this.#costs;
  }
}

/** Median and 95th percentile in milliseconds over some recordings together, frames, and work per frame. */
function summaryOf(...recorders) {
  const deltas = recorders.flatMap((recorder) => recorder.deltas);
  const busyMs = recorders.reduce((sum, recorder) => sum + recorder.busyMs, 0);
  return {
    median: quantile(deltas, 0.5),
    p95: quantile(deltas, 0.95),
    frames: deltas.length,
    costP95: quantile(
      recorders.flatMap((recorder) => recorder.costs),
      0.95,
    ),
    work: busyMs / deltas.length,
  };
}

function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

/** Frame times of zoom, of drag, and of both together. */
export function framesOf(zoom, drag) {
  return { zoom: summaryOf(zoom), drag: summaryOf(drag), both: summaryOf(zoom, drag) };
}

/** Turns the wheel at the pointer; positive steps go in. */
export async function turnWheel(page, steps, endAt = Number.POSITIVE_INFINITY) {
  await inTime(Math.abs(steps), endAt, () => page.mouse.wheel(0, steps > 0 ? -wheelPx : wheelPx));
}

/**
 * Drags in a circle from a point and back to it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ from: { x: number, y: number }, radiusPx: number, events: number, endAt?: number }} round - `from`: where
 *   it begins and ends; `events`: moves of the hand all the way round; `endAt`: when to let go, as of `Date.now`
 */
export async function dragRound(page, { from, radiusPx, events, endAt = Number.POSITIVE_INFINITY }) {
  const { x, y } = from;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await inTime(events, endAt, (event) => {
    const angle = ((event + 1) / events) * 2 * Math.PI;
    return page.mouse.move(x + radiusPx * Math.sin(angle), y + radiusPx * (1 - Math.cos(angle)));
  });
  await page.mouse.up();
}

/** Hands do not wait for the page: each event is given at its own time, whether or not the last one has been answered. */
async function inTime(events, endAt, give) {
  const begin = Date.now();
  const given = [];
  for (let event = 0; event < events && Date.now() < endAt; event++) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, begin + event * eventMs - Date.now())));
    given.push(give(event));
  }
  await Promise.all(given);
}

/**
 * Runs in the page. Notes the time between frames, and what each frame took: from the moment it was due until it was
 * painted. The screen rounds the first up to whole refreshes; the second has no such floor.
 */
function startRecording() {
  const recording = { deltas: [], costs: [], last: null, isOn: true };
  const painted = new MessageChannel();
  let due = 0;
  painted.port1.onmessage = () => recording.costs.push(performance.now() - due);
  const frame = (time) => {
    if (recording.last !== null) recording.deltas.push(time - recording.last);
    recording.last = time;
    due = time;
    painted.port2.postMessage(null);
    if (recording.isOn) requestAnimationFrame(frame);
  };
  window.benchRecording = recording;
  requestAnimationFrame(frame);
}

function stopRecording() {
  const { benchRecording: recording } = window;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      recording.isOn = false;
      resolve({ deltas: recording.deltas, costs: recording.costs });
    });
  });
}
