import { describe, expect, it, vi } from 'vitest';
import { type KeyPress, type KeyTargets, runMapKey, runPageKey } from '../../../src/modes/explore/keys';

function someTargets(singleKeys = true) {
  const actions = {
    flyToPlace: vi.fn(),
    flyToId: vi.fn(() => true),
    flyToPlaces: vi.fn(),
    flyToStart: vi.fn(),
    flyToWhole: vi.fn(),
    flyToSelection: vi.fn(),
    flyOut: vi.fn(),
    chooseOrFlyIn: vi.fn(),
    isAiming: vi.fn(() => true),
    enter: vi.fn(),
    choose: vi.fn(),
    zoomBy: vi.fn(),
    panBy: vi.fn(),
  };
  const targets = {
    actions,
    focusSearch: vi.fn(),
    openHelp: vi.fn(),
    closeOne: vi.fn(() => true),
    setSteps: vi.fn(),
    allowsSingleKeys: () => singleKeys,
  } satisfies KeyTargets;
  return { targets, actions };
}

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

/** Everything that was called, with what: `zoomBy(1.5)`. */
function callsIn({ targets, actions }: ReturnType<typeof someTargets>): readonly string[] {
  const { actions: _, allowsSingleKeys: __, ...own } = targets;
  return Object.entries({ ...actions, ...own }).flatMap(([name, spy]) =>
    spy.mock.calls.map((given: readonly unknown[]) => `${name}(${given.join(', ')})`),
  );
}

function onMap(key: string, held: Partial<KeyPress> = {}): readonly string[] {
  const spies = someTargets();
  const isTaken = runMapKey(press(key, held), spies.targets);
  const calls = callsIn(spies);
  expect(isTaken).toBe(calls.length > 0);
  return calls;
}

function onPage(key: string, held: Partial<KeyPress> = {}, isTyping = false): readonly string[] {
  const spies = someTargets();
  const isTaken = runPageKey(press(key, held), spies.targets, isTyping);
  const calls = callsIn(spies);
  expect(isTaken).toBe(calls.length > 0);
  return calls;
}

describe('runMapKey(press, targets): exploring', () => {
  it('pans with the arrows, the same way and distance in each direction', () => {
    const [[left], [right], [up], [down]] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) =>
      onMap(key),
    ) as [string[], string[], string[], string[]];
    const step = Number(/panBy\((\d+), 0\)/.exec(right ?? '')?.[1]);
    expect(step).toBeGreaterThan(0);
    expect([left, up, down]).toEqual([`panBy(${-step}, 0)`, `panBy(0, ${-step})`, `panBy(0, ${step})`]);
  });

  it('zooms in and out with + and -, with or without Shift, and back by as much', () => {
    const factor = (key: string, held = {}) => Number(/zoomBy\((.*)\)/.exec(onMap(key, held)[0] ?? '')?.[1]);
    const shiftKey = true;
    expect(factor('+')).toBeGreaterThan(1);
    expect([factor('+', { shiftKey }), factor('=')]).toEqual([factor('+'), factor('+')]);
    expect(factor('-') * factor('+')).toBeCloseTo(1, 9);
    expect(factor('_', { shiftKey })).toBe(factor('-'));
  });

  it('shows all, all, the selection and the start with 0, Shift+1, Shift+2 and Home', () => {
    expect(onMap('0')).toEqual(['flyToWhole()']);
    expect(onMap('!', { code: 'Digit1', shiftKey: true })).toEqual(['flyToWhole()']);
    expect(onMap('@', { code: 'Digit2', shiftKey: true })).toEqual(['flyToSelection()']);
    expect(onMap('Home')).toEqual(['flyToStart()']);
  });

  it('takes Shift+1 by its place on the board, also where the digits need Shift', () => {
    expect(onMap('1', { code: 'Digit1', shiftKey: true })).toEqual(['flyToWhole()']);
    expect(onMap('&', { code: 'Digit1' })).toEqual([]);
  });

  it('goes one level in with Enter and out with Shift+Enter', () => {
    expect(onMap('Enter', { code: 'Enter' })).toEqual(['chooseOrFlyIn()']);
    expect(onMap('Enter', { code: 'Enter', shiftKey: true })).toEqual(['flyOut()']);
    expect(onMap('Enter', { code: 'NumpadEnter', shiftKey: true })).toEqual(['flyOut()']);
  });

  it('lights neighbours within one, two and three steps, and clears them with the backquote', () => {
    const steps = ['1', '2', '3', '`'].map((key) => onMap(key)[0]);
    expect(steps).toEqual(['setSteps(1)', 'setSteps(2)', 'setSteps(3)', 'setSteps(1)']);
  });

  it('opens help with ?, which needs Shift', () => {
    expect(onMap('?', { code: 'Slash', shiftKey: true })).toEqual(['openHelp()']);
  });

  it('leaves to the browser what is held with Ctrl, ⌘ or Alt', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      for (const key of ['+', '-', '=', '0', '1', 'f', 'Enter', 'Home', 'ArrowLeft', '?']) {
        expect(onMap(key, held)).toEqual([]);
      }
    }
  });

  it('leaves alone every other key: focus order, reload, and those of presenting', () => {
    for (const key of [
      'Tab',
      'F5',
      'PageDown',
      'PageUp',
      ' ',
      'End',
      '.',
      'b',
      'f',
      's',
      'o',
      'F',
      'a',
      'Escape',
    ]) {
      expect(onMap(key)).toEqual([]);
      expect(onMap(key, { shiftKey: true })).toEqual([]);
    }
  });
});

describe('runPageKey(press, targets, isTyping)', () => {
  it('goes to the search box with / and with Ctrl or ⌘ and K', () => {
    for (const found of [
      onPage('/'),
      onPage('k', { ctrlKey: true }),
      onPage('k', { metaKey: true }),
      onPage('K', { ctrlKey: true }),
    ]) {
      expect(found).toEqual(['focusSearch()']);
    }
  });

  it('closes one thing with Escape, and leaves the key alone when there is nothing', () => {
    expect(onPage('Escape')).toEqual(['closeOne()']);
    const spies = someTargets();
    spies.targets.closeOne.mockReturnValue(false);
    expect(runPageKey(press('Escape'), spies.targets, false)).toBe(false);
  });

  it('takes no letter and no Escape from who is typing', () => {
    for (const key of ['/', 'Escape', '?', 'k', '0', 'Home', 'ArrowLeft'])
      expect(onPage(key, {}, true)).toEqual([]);
  });

  it('leaves find, zoom and everything else to the browser', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      for (const key of ['f', '+', '-', '0', 'r', '/', 'Escape']) expect(onPage(key, held)).toEqual([]);
      expect(onPage('k', { ...held, shiftKey: true })).toEqual([]);
      expect(onPage('k', { ...held, altKey: true })).toEqual([]);
    }
    for (const key of ['F5', 'Tab', 'a', '+', '?', 'Home']) expect(onPage(key)).toEqual([]);
  });
});

describe('keys of one character, switched off', () => {
  it('do nothing, and are left to the browser', () => {
    for (const key of ['+', '=', '-', '_', '0', '1', '2', '3', '`', '?', '!', '@']) {
      const spies = someTargets(false);
      expect(
        runMapKey(press(key, { shiftKey: key === '!' || key === '@', code: 'Digit1' }), spies.targets),
      ).toBe(false);
      expect(callsIn(spies)).toEqual([]);
    }
    const spies = someTargets(false);
    expect(runPageKey(press('/'), spies.targets, false)).toBe(false);
    expect(callsIn(spies)).toEqual([]);
  });

  it('leave the other keys as they are', () => {
    const spies = someTargets(false);
    expect(runMapKey(press('ArrowLeft'), spies.targets)).toBe(true);
    expect(runMapKey(press('Home'), spies.targets)).toBe(true);
    expect(runMapKey(press('Enter'), spies.targets)).toBe(true);
    expect(runPageKey(press('k', { ctrlKey: true }), spies.targets, false)).toBe(true);
    expect(runPageKey(press('Escape'), spies.targets, false)).toBe(true);
  });
});
