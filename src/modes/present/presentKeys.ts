/** What a key means to whoever tells a story. */
export type PresentKey =
  | 'start'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'full-screen'
  | 'speaker'
  | 'overview'
  | 'help'
  | 'stop'
  /** Taken, and does nothing: a key that is held counts once, and some do nothing while a story is told. */
  | 'nothing';

/** A key press, as far as it matters here. */
export interface PresentPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
}

/** Where the keys come in. */
export interface PresentSituation {
  /** A step is on screen. */
  readonly isOn: boolean;
  readonly isBlack: boolean;
  /** The focus is in a field for text. */
  readonly isTyping: boolean;
  /** The focus is on something that has a use for arrows of its own: a list, a menu, a slider. */
  readonly isAmongChoices: boolean;
  /** The focus is on something that the space bar presses. */
  readonly isOnButton: boolean;
  /** A dialog or menu lies over the page. */
  readonly isUnderDialog: boolean;
  /** Keys of one character do something. */
  readonly allowsSingleKeys: boolean;
  readonly isClickerReady: boolean;
}

const singleKeys: ReadonlyMap<string, PresentKey> = new Map([
  ['.', 'black'],
  ['b', 'black'],
  ['f', 'full-screen'],
  ['s', 'speaker'],
  ['o', 'overview'],
  ['?', 'help'],
  // On the map these ask for neighbours.
  ['1', 'nothing'],
  ['2', 'nothing'],
  ['3', 'nothing'],
  ['`', 'nothing'],
]);

const steps: ReadonlyMap<string, PresentKey> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
]);

const arrows: ReadonlyMap<string, PresentKey> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** Held on their own these change other keys, and mean nothing. */
export const modifiers: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'CapsLock',
  'AltGraph',
]);

/**
 * Says what a key means while a story is open.
 *
 * @param press - the key
 * @param situation - where it comes in
 * @returns what it means; null = nothing here, and whoever else wants it may take it
 */
export function presentKeyOf(press: PresentPress, situation: PresentSituation): PresentKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || modifiers.has(press.key)) return null;
  const meant = meaningOf(press, situation);
  return meant !== null && press.repeat ? 'nothing' : meant;
}

function meaningOf(press: PresentPress, situation: PresentSituation): PresentKey | null {
  // Some clickers send it with Shift, for the step where one is.
  if (press.key === 'F5') return situation.isClickerReady ? 'start' : null;
  if (!situation.isOn) return null;
  // The next press of anything brings the picture back.
  if (situation.isBlack) return 'black';
  if (situation.isUnderDialog || situation.isTyping) return null;
  if (press.key === 'Escape') return 'stop';
  return spaceOrSingle(press, situation) ?? stepOf(press, situation);
}

function spaceOrSingle(press: PresentPress, situation: PresentSituation): PresentKey | null {
  if (press.key === ' ' && !situation.isOnButton) return press.shiftKey ? 'previous' : 'next';
  return situation.allowsSingleKeys ? (singleKeys.get(press.key.toLowerCase()) ?? null) : null;
}

function stepOf({ key, shiftKey }: PresentPress, { isAmongChoices }: PresentSituation): PresentKey | null {
  if (shiftKey) return null;
  return steps.get(key) ?? (isAmongChoices ? null : (arrows.get(key) ?? null));
}

const choices = [
  'select',
  ...['listbox', 'menu', 'menubar', 'tree', 'treegrid', 'radiogroup', 'slider', 'tablist', 'grid'].map(
    (role) => `[role="${role}"]`,
  ),
  'input[type="range"]',
  'input[type="radio"]',
].join(',');

/** A long text that the reader went to wants to be read on. */
function isScrolled(element: Element | null): boolean {
  const text = element?.closest('[data-scrolls]');
  return text != null && text.scrollHeight > text.clientHeight + 1;
}

const buttons = 'button, a[href], summary, label, input, [role="button"], [role="option"], [role="tab"]';

/**
 * Looks where the focus is.
 *
 * @param target - what has it
 * @returns the parts of the situation that hang on it, but for typing
 */
export function situationAt(
  target: EventTarget | null,
): Pick<PresentSituation, 'isAmongChoices' | 'isOnButton' | 'isUnderDialog'> {
  const element = target !== null && 'closest' in target ? (target as Element) : null;
  return {
    isAmongChoices: element?.closest(choices) != null || isScrolled(element),
    isOnButton: element?.closest(buttons) != null,
    isUnderDialog: (element?.ownerDocument ?? document).querySelector('dialog[open]') !== null,
  };
}
