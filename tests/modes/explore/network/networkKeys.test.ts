import { describe, expect, it } from 'vitest';
import { runNetworkKey } from '../../../../src/modes/explore/network/networkKeys';

function press(key: string, more: Partial<Parameters<typeof runNetworkKey>[0]> = {}, allows = true) {
  const done: string[] = [];
  const note =
    (name: string) =>
    (...said: readonly unknown[]): void => {
      done.push([name, ...said].join(' '));
    };
  const keys = { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
  const isTaken = runNetworkKey(keys, {
    zoomBy: note('zoom'),
    panBy: note('pan'),
    fit: note('fit'),
    showSelection: note('show'),
    setSteps: note('steps'),
    centreSelection: note('centre'),
    openHelp: note('help'),
    allowsSingleKeys: () => allows,
  });
  return { isTaken, done };
}

describe('runNetworkKey(press, targets)', () => {
  it('steps, zooms, pans, fits and puts in the middle', () => {
    expect(press('2').done).toEqual(['steps 2']);
    expect(press('`').done).toEqual(['steps 1']);
    expect(press('+').done).toEqual(['zoom 1.5']);
    expect(press('ArrowLeft').done).toEqual(['pan -90 0']);
    expect(press('0').done).toEqual(['fit']);
    expect(press('Enter').done).toEqual(['centre']);
    expect(press('!', { shiftKey: true, code: 'Digit1' }).done).toEqual(['fit']);
    expect(press('@', { shiftKey: true, code: 'Digit2' }).done).toEqual(['show']);
  });

  it('leaves Ctrl, ⌘ and Escape alone, and single keys when they are switched off', () => {
    expect(press('0', { ctrlKey: true }).isTaken).toBe(false);
    expect(press('+', { metaKey: true }).isTaken).toBe(false);
    expect(press('Escape').isTaken).toBe(false);
    expect(press('3', {}, false).isTaken).toBe(false);
    expect(press('ArrowUp', {}, false).isTaken).toBe(true);
  });
});
