import type { KeyPress } from '../keys';

/** What keys can do in the network. */
export interface NetworkTargets {
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings what is selected in sight. */
  showSelection(): void;
  setSteps(steps: 1 | 2 | 3): void;
  /** Puts what is selected in the middle. */
  centreSelection(): void;
  openHelp(): void;
  /** False when the reader has switched off the keys of one character. */
  allowsSingleKeys(): boolean;
}

const panPx = 90;

/**
 * Runs what a key means while the network has the focus. Ctrl and ⌘ with a key stay the browser's.
 *
 * @param press - the key
 * @param targets - what it may reach
 * @returns true when the key was taken
 */
export function runNetworkKey(press: KeyPress, targets: NetworkTargets): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key.length === 1 && !targets.allowsSingleKeys()) return false;
  const run =
    (press.shiftKey ? shifted(targets).get(press.code) : undefined) ?? plain(targets).get(press.key);
  run?.();
  return run !== undefined;
}

function shifted(targets: NetworkTargets): ReadonlyMap<string, () => void> {
  return new Map([
    ['Digit1', targets.fit],
    ['Digit2', targets.showSelection],
  ]);
}

function plain(targets: NetworkTargets): ReadonlyMap<string, () => void> {
  return new Map<string, () => void>([
    ['ArrowLeft', () => targets.panBy(-panPx, 0)],
    ['ArrowRight', () => targets.panBy(panPx, 0)],
    ['ArrowUp', () => targets.panBy(0, -panPx)],
    ['ArrowDown', () => targets.panBy(0, panPx)],
    ['+', () => targets.zoomBy(1.5)],
    ['=', () => targets.zoomBy(1.5)],
    ['-', () => targets.zoomBy(1 / 1.5)],
    ['_', () => targets.zoomBy(1 / 1.5)],
    ['0', targets.fit],
    ['Home', targets.fit],
    ['Enter', targets.centreSelection],
    ['1', () => targets.setSteps(1)],
    ['2', () => targets.setSteps(2)],
    ['3', () => targets.setSteps(3)],
    ['`', () => targets.setSteps(1)],
    ['?', targets.openHelp],
  ]);
}
