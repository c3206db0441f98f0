/** A wheel or a finger gives about sixty events a second. */
const eventMs = 1000 / 60;
/** As of a touchpad: about 1.04 times closer with each event, 12 times in a second. */
const wheelPx = 30;

/** Collects the time between frames of a page, only while hands are at work on it. */
export class FrameRecorder {
  #page;
  #deltas = [];
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
    this.#deltas.push(...(await this.#page.evaluate(stopRecording)));
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
}

/** Median and 95th percentile in milliseconds over some recordings together, frames, and work per frame. */
function summaryOf(...recorders) {
  const sorted = recorders.flatMap((recorder) => recorder.deltas).sort((one, other) => one - other);
  const quantile = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
  const busyMs = recorders.reduce((sum, recorder) => sum + recorder.busyMs, 0);
  return { median: quantile(0.5), p95: quantile(0.95), frames: sorted.length, work: busyMs / sorted.length };
}

/** Frame times of zoom, of drag, and of both together. */
export function framesOf(zoom, drag) {
  return { zoom: summaryOf(zoom), drag: summaryOf(drag), both: summaryOf(zoom, drag) };
}

/** Turns the wheel at the pointer; positive steps go in. */
export async function turnWheel(page, steps, endAt = Number.POSITIVE_INFINITY) {
  for (let step = 0; step < Math.abs(steps) && Date.now() < endAt; step++) {
    const begin = Date.now();
    await page.mouse.wheel(0, steps > 0 ? -wheelPx : wheelPx);
    await pause(eventMs - (Date.now() - begin));
  }
}

/** Drags in a circle from a point and back to it. */
export async function dragRound(page, { x, y }, radiusPx, events, endAt = Number.POSITIVE_INFINITY) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let event = 1; event <= events && Date.now() < endAt; event++) {
    const begin = Date.now();
    const angle = (event / events) * 2 * Math.PI;
    await page.mouse.move(x + radiusPx * Math.sin(angle), y + radiusPx * (1 - Math.cos(angle)));
    await pause(eventMs - (Date.now() - begin));
  }
  await page.mouse.up();
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

function startRecording() {
  const recording = { deltas: [], last: null, isOn: true };
  const frame = (time) => {
    if (recording.last !== null) recording.deltas.push(time - recording.last);
    recording.last = time;
    if (recording.isOn) requestAnimationFrame(frame);
  };
  window.benchRecording = recording;
  requestAnimationFrame(frame);
}

function stopRecording() {
  const recording = window.benchRecording;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      recording.isOn = false;
      resolve(recording.deltas);
    });
  });
}
