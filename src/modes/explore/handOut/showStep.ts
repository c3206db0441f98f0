import type { Story } from '../../../ecosystem/story';
import { isSameChoice } from '../../../network/choice';
import { placeById } from '../../../network/lookUp';
import { type Camera, fitCircle, keepInReach, type Viewport } from '../../../scene/camera';
import type { AppState } from '../../../store/appState';
import type { LinkState } from '../../../store/link';
import { linkOfStep } from '../../../store/story/stepView';
import { thereOf } from '../../../store/story/thereOf';
import { circleAt, startPlace } from '../../../store/viewPlace';
import type { Exploring } from '../exploring';
import { littleMapNow } from '../littleMapNow';
import { isDrawing } from '../share/makeSheet';
import { showAllButPlace } from '../showLink';

/** A step, as it is shown now. */
export interface ShownStep {
  readonly link: LinkState;
  /** What the step asks for and these data do not have, as written. */
  readonly lost: readonly string[];
}

/**
 * Shows a step at once, without a flight, and waits until all of it is there.
 *
 * @param exploring - store and what draws the view
 * @param story - the story
 * @param step - which step, from 1
 * @param own - the organisation of the reader
 * @param signal - stops waiting
 * @returns what is shown; null when it was stopped
 */
export async function showStep(
  exploring: Exploring,
  { story, step, own }: { readonly story: Story; readonly step: number; readonly own: string | null },
  signal: AbortSignal,
): Promise<ShownStep | null> {
  const { store } = exploring;
  const { whole, tally } = store.getState().data;
  if (whole === null) return null;
  const { link, lost } = thereOf(linkOfStep(story, step, own), whole, tally);
  const shown = { link, lost: lost.map(({ value }) => value) };
  showAllButPlace(exploring, shown.link);
  const camera = cameraOfStep(store.getState(), shown.link, store.getState().view.viewport);
  if (camera !== null) store.getState().moveCamera(camera);
  await whenThere(exploring, signal);
  return signal.aborted ? null : shown;
}

/**
 * Gives the camera that shows the place of a step as a flight to it would.
 *
 * @param state - what is shown
 * @param link - the view of the step
 * @param viewport - the box in which it is shown
 * @returns the camera; null while there is no map
 */
export function cameraOfStep({ data }: AppState, { focus }: LinkState, viewport: Viewport): Camera | null {
  const { layout, network } = data;
  if (layout === null || network === null) return null;
  const wanted = focus === null ? -1 : placeById(network, focus);
  const place = wanted < 0 ? startPlace(data) : wanted;
  return keepInReach(fitCircle(circleAt(layout, place), viewport), circleAt(layout, 0), viewport);
}

/** What is not there by then is drawn without. */
const longestMs = 8000;
/** What answers a change by drawing anew has begun by then. */
const framesToBegin = 3;

async function whenThere(exploring: Exploring, signal: AbortSignal): Promise<void> {
  const until = performance.now() + longestMs;
  let frames = 0;
  let there = 0;
  while (!signal.aborted && performance.now() < until) {
    await nextFrame();
    frames += 1;
    there = isThere(exploring) ? there + 1 : 0;
    if (frames >= framesToBegin && there > 1) return;
  }
}

function isThere(exploring: Exploring): boolean {
  const { store, pipeline, elsewhere } = exploring;
  const { data, view, found } = store.getState();
  const hasData =
    data.status === 'ready' &&
    data.network?.members != null &&
    data.network.breaks !== null &&
    isSameChoice(data.shownChoice, view.choice) &&
    pipeline.drawsMembers() &&
    (view.connection === null || found?.network === data.network);
  if (!hasData) return false;
  if (view.mode === 'kaartje') return isDrawing(exploring) || littleMapNow(exploring) === null;
  if (view.mode === 'netwerk') return elsewhere.drawn?.isSettled === true;
  return true;
}

/** A page that is out of sight has no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, 150);
    requestAnimationFrame(() => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
