import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PresentKey,
  type PresentPress,
  type PresentSituation,
  presentKeyOf,
} from '../../../src/modes/present/presentKeys';
import { holds } from '../../fixtures/holds';

const plain: Omit<PresentPress, 'key'> = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

const telling: PresentSituation = {
  isOn: true,
  isBlack: false,
  isTyping: false,
  isAmongChoices: false,
  isOnButton: false,
  isUnderDialog: false,
  allowsSingleKeys: true,
  isClickerReady: false,
};

function meaning(key: string, situation: Partial<PresentSituation> = {}, press: Partial<PresentPress> = {}) {
  return presentKeyOf({ ...plain, key, ...press }, { ...telling, ...situation });
}

/** What every key means while a step is on screen, as the product says. */
const meanings: readonly (readonly [key: string, means: PresentKey])[] = [
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'stop'],
  ['.', 'black'],
  ['b', 'black'],
  ['B', 'black'],
  ['f', 'full-screen'],
  ['s', 'speaker'],
  ['o', 'overview'],
  ['?', 'help'],
  ['1', 'nothing'],
  ['2', 'nothing'],
  ['3', 'nothing'],
  ['`', 'nothing'],
];

const keys = meanings.map(([key]) => key);

describe('while a step is on screen', () => {
  test.each(meanings)('%s means %s', (key, means) => {
    expect(meaning(key)).toBe(means);
  });

  test('Shift+Space goes back, and Shift with another step key is not ours', () => {
    expect(meaning(' ', {}, { shiftKey: true })).toBe('previous');
    expect(meaning('PageDown', {}, { shiftKey: true })).toBeNull();
  });

  test.each(keys)('%s held down counts once', (key) => {
    expect(meaning(key, {}, { repeat: true })).toBe('nothing');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'with %s all keys are those of the browser',
    (modifier) => {
      for (const key of [...keys, 'F5'])
        expect(meaning(key, { isClickerReady: true }, { [modifier]: true })).toBeNull();
    },
  );

  test('Tab, function keys and other letters are left alone', () => {
    for (const key of ['Tab', 'F11', 'F1', 'a', 'q', '4', '0', '+', '-', '!', '@', 'Enter'])
      expect(meaning(key)).toBeNull();
  });
});

test('F5 is taken only when the clicker is ready, whatever has the focus', () => {
  expect(meaning('F5')).toBeNull();
  // The start button of some clickers.
  expect(meaning('F5', {}, { shiftKey: true })).toBeNull();
  expect(meaning('F5', { isClickerReady: true }, { shiftKey: true })).toBe('start');
  const anywhere = fc.record({
    isOn: fc.boolean(),
    isBlack: fc.boolean(),
    isTyping: fc.boolean(),
    isAmongChoices: fc.boolean(),
    isOnButton: fc.boolean(),
    isUnderDialog: fc.boolean(),
    allowsSingleKeys: fc.boolean(),
  });
  holds(
    fc.property(anywhere, (situation) => {
      expect(meaning('F5', { ...situation, isClickerReady: true })).toBe('start');
      expect(meaning('F5', situation)).toBeNull();
    }),
  );
});

test('whoever types, reads a dialog or has stopped gets every key', () => {
  for (const key of keys) {
    expect(meaning(key, { isTyping: true })).toBeNull();
    expect(meaning(key, { isUnderDialog: true })).toBeNull();
    expect(meaning(key, { isOn: false })).toBeNull();
  }
});

test('letters and signs can be switched off; the clicker goes on', () => {
  for (const key of ['.', 'b', 'f', 's', 'o', '?'])
    expect(meaning(key, { allowsSingleKeys: false })).toBeNull();
  for (const key of ['PageDown', 'PageUp', ' ', 'Escape', 'Home'])
    expect(meaning(key, { allowsSingleKeys: false })).toBe(meaning(key));
});

test('a list keeps its arrows and a button its space bar; a clicker goes on there', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])
    expect(meaning(key, { isAmongChoices: true })).toBeNull();
  expect(meaning('PageDown', { isAmongChoices: true, isOnButton: true })).toBe('next');
  expect(meaning(' ', { isOnButton: true })).toBeNull();
});

test('any key brings the picture back from black, and does nothing else', () => {
  holds(
    fc.property(fc.constantFrom(...keys, 'a', 'Enter', 'F11', 'Tab'), (key) => {
      expect(meaning(key, { isBlack: true })).toBe('black');
    }),
  );
  for (const key of ['Shift', 'Control', 'Alt']) expect(meaning(key, { isBlack: true })).toBeNull();
});
