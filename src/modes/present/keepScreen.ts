import { isTypedIn } from '../../components/isTypedIn';
import type { UseAppStore } from '../../store/appStore';
import { fillScreen, isScreenOwed, oweScreen, watchScreen } from './fullScreen';
import type { PresentActs } from './presentActs';
import { situationAt } from './presentKeys';

/** All that a press with a finger or the mouse consists of, up to the last. */
const ofPress = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
] as const;

/**
 * Brings the full screen back that the browser took away while a story is told: a window that opens ends it, and so does
 * Escape, which the page does not hear then. It must hear keys before whoever takes them.
 *
 * @param store - the one store
 * @param acts - what can be done
 * @returns stops it
 */
export function keepScreen(store: UseAppStore, acts: PresentActs): () => void {
  const isWanted = (): boolean => isScreenOwed() && store.getState().view.telling?.isOn === true;
  const onLost = (): void => {
    const { telling, isBlack } = store.getState().view;
    // Without the focus it was no key: a link was opened, or another window.
    if (!telling?.isOn || !document.hasFocus()) return;
    const { activeElement } = document;
    const isElsewhere = isTypedIn(activeElement) || situationAt(activeElement).isUnderDialog;
    // On a step Escape asks for the end: there it is left at the loss of the screen.
    if (!isElsewhere && !isBlack && !telling.isDetour) return;
    oweScreen(true);
    if (!isElsewhere) acts.run(isBlack ? 'black' : 'stop');
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (isWanted() && key !== 'Escape') fillScreen();
  };
  // A press on the map that only asks for the screen is no detour.
  const onPress = (event: Event): void => {
    if (!isWanted()) return;
    const isOfTelling = event.target instanceof Element && event.target.closest('.telling, dialog') !== null;
    if (!isOfTelling) event.stopImmediatePropagation();
    if (event.type === 'click') fillScreen();
  };
  const stop = watchScreen(onLost);
  window.addEventListener('keydown', onKey, { capture: true });
  for (const kind of ofPress) window.addEventListener(kind, onPress, { capture: true });
  return () => {
    stop();
    window.removeEventListener('keydown', onKey, { capture: true });
    for (const kind of ofPress) window.removeEventListener(kind, onPress, { capture: true });
    oweScreen(false);
  };
}
