import type { MapActions } from './mapActions';

/** What the keys can reach besides the map itself. */
export interface KeyTargets {
  readonly actions: MapActions;
  focusSearch(): void;
  openHelp(): void;
  /** Closes the one thing that lies on top; true when there was something. */
  closeOne(): boolean;
  setSteps(steps: 1 | 2 | 3): void;
  /** False when the reader has switched off the keys of one character. */
  allowsSingleKeys(): boolean;
}

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  /** Which key it is on the board, whatever the layout: `Digit1`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const panPx = 90;

/**
 * Runs what a key means anywhere on the page while nobody is typing: finding and help.
 *
 * @param press - the key
 * @param targets - what it may reach
 * @param isTyping - the focus is in a field
 * @returns true when the key was taken
 */
export function runPageKey(press: KeyPress, targets: KeyTargets, isTyping: boolean): boolean {
  const isCommand = press.ctrlKey || press.metaKey;
  if (!isTyping && isCommand && !press.altKey && !press.shiftKey && press.key.toLowerCase() === 'k') {
    targets.focusSearch();
    return true;
  }
  if (isTyping || isCommand || press.altKey) return false;
  if (press.key === '/' && targets.allowsSingleKeys()) {
    targets.focusSearch();
    return true;
  }
  if (press.key === 'Escape') return targets.closeOne();
  return false;
}

/**
 * Runs what a key means while the map has the focus. Ctrl and ⌘ with a key stay the browser's.
 *
 * @param press - the key
 * @param targets - what it may reach
 * @returns true when the key was taken
 */
export function runMapKey(press: KeyPress, targets: KeyTargets): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key.length === 1 && !targets.allowsSingleKeys()) return false;
  const run = press.shiftKey
    ? (shifted(targets).get(press.code) ?? plain(targets).get(press.key))
    : plain(targets).get(press.key);
  run?.();
  return run !== undefined;
}

function shifted({ actions }: KeyTargets): ReadonlyMap<string, () => void> {
  return new Map([
    ['Digit1', actions.flyToWhole],
    ['Digit2', actions.flyToSelection],
    ['Enter', actions.flyOut],
    ['NumpadEnter', actions.flyOut],
  ]);
}

function plain(targets: KeyTargets): ReadonlyMap<string, () => void> {
  const { actions } = targets;
  return new Map<string, () => void>([
    ['ArrowLeft', () => actions.panBy(-panPx, 0)],
    ['ArrowRight', () => actions.panBy(panPx, 0)],
    ['ArrowUp', () => actions.panBy(0, -panPx)],
    ['ArrowDown', () => actions.panBy(0, panPx)],
    ['+', () => actions.zoomBy(1.5)],
    ['=', () => actions.zoomBy(1.5)],
    ['-', () => actions.zoomBy(1 / 1.5)],
    ['_', () => actions.zoomBy(1 / 1.5)],
    ['0', actions.flyToWhole],
    ['Home', actions.flyToStart],
    ['Enter', actions.chooseOrFlyIn],
    ['1', () => targets.setSteps(1)],
    ['2', () => targets.setSteps(2)],
    ['3', () => targets.setSteps(3)],
    ['`', () => targets.setSteps(1)],
    ['?', targets.openHelp],
  ]);
}
