import { isSameChoice } from '../../network/choice';
import { idOfPlace, idOfThing, levelOfPlace } from '../../network/lookUp';
import type { Scene } from '../../scene/scene';
import type { Exploring } from './exploring';
import { placeInMiddle } from './placeInMiddle';

/** Draws a ring around what Enter would choose; it shows while the map has the focus of the keyboard. */
export function pointAtMiddle(ring: HTMLElement | null, exploring: Exploring, scene: Scene): void {
  const { store, pipeline, actions } = exploring;
  const state = store.getState();
  if (ring === null || state.data.network === null) return;
  const { nesting } = state.data.network;
  const focus = pipeline.focusOf(state);
  const found = actions.isAiming() ? placeInMiddle(scene, nesting, focus, state.view.viewport) : null;
  ring.dataset['shown'] = String(found !== null);
  if (found === null) return;
  const size = 2 * found.r + 6;
  ring.style.width = `${size}px`;
  ring.style.height = `${size}px`;
  ring.style.transform = `translate(${found.x - size / 2}px, ${found.y - size / 2}px)`;
}

/** The attributes that other programs read; written after each painted frame, without a render. */
export function describeInAttributes(
  box: HTMLElement | null,
  exploring: Exploring,
  scene: Scene,
  isSettled: boolean,
): void {
  const state = exploring.store.getState();
  const { network } = state.data;
  if (box === null || network === null) return;
  const focus = exploring.pipeline.focusOf(state);
  const selection = exploring.pipeline.selectionOf(state);
  write(box, 'data-focus', idOfPlace(network, focus));
  write(box, 'data-level', levelOfPlace(network, focus));
  write(box, 'data-selection', selection === null ? '' : idOfThing(network, selection));
  const { drawn } = exploring.elsewhere;
  write(box, 'data-elements', String(drawn?.elements ?? scene.count));
  const { telling } = state.view;
  write(box, 'data-step', telling?.isOn ? String(telling.step) : '');
  write(box, 'data-lines-left-out', String(scene.linesLeftOut));
  // The ways between two things come a moment after they were asked for, and after the seats comes where long words may be
  // broken, which changes what fits: whoever waits for rest waits for both.
  const isFound = state.view.connection === null || state.found?.network === network;
  const isChosen = isSameChoice(state.view.choice, state.data.shownChoice);
  const isDrawn =
    isFound &&
    isChosen &&
    !exploring.running.isUnderWay &&
    network.breaks !== null &&
    exploring.pipeline.drawsMembers();
  const isWhole = state.data.status !== 'ready' || isDrawn;
  // What draws over the map comes to rest by itself.
  const drawsOver = state.view.mode === 'netwerk' || state.view.mode === 'kaartje';
  const isAtRest = drawsOver ? drawn?.isSettled === true : isSettled;
  const isTold = !telling?.isOn || telling === exploring.running.told;
  write(box, 'data-settled', String(isAtRest && isWhole && isTold));
}

function write(box: HTMLElement, name: string, value: string): void {
  if (box.getAttribute(name) !== value) box.setAttribute(name, value);
}
