import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInBrowser, readKept } from '../../src/store/keptChoices';
import { mapWords } from '../../src/wording/mapWords';
import { aStore } from './aStore';

const usual = { language: 'nl', theme: 'automatic', singleKeys: true, clickerReady: false, own: null };

describe('keepInBrowser(store) and readKept()', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keep language, theme and keys for the next visit', () => {
    const store = aStore();
    keepInBrowser(store);
    expect(readKept()).toEqual(usual);
    store.getState().speak('en', mapWords.en.scene);
    store.getState().dress('donker');
    store.getState().allowSingleKeys(false);
    store.getState().readyClicker(true);
    expect(readKept()).toEqual({
      language: 'en',
      theme: 'donker',
      singleKeys: false,
      clickerReady: true,
      own: null,
    });
  });

  it('keep nothing of what the reader looks at', () => {
    const store = aStore();
    keepInBrowser(store);
    store.getState().select('cz');
    expect(localStorage.length).toBe(1);
    expect(Object.keys(JSON.parse(localStorage.getItem('ecosysteemkaart') ?? ''))).toEqual([
      'language',
      'theme',
      'singleKeys',
      'clickerReady',
      'own',
    ]);
  });

  it('fall back on the usual where nothing readable is kept, part by part', () => {
    for (const kept of [
      '',
      '{',
      'null',
      '[]',
      '"nl"',
      '{"language":7,"theme":"roze","singleKeys":"ja","clickerReady":1}',
    ]) {
      localStorage.setItem('ecosysteemkaart', kept);
      expect(readKept()).toEqual(usual);
    }
    localStorage.setItem('ecosysteemkaart', '{"language":"en","theme":"roze"}');
    expect(readKept()).toEqual({ ...usual, language: 'en' });
  });

  it('go on without a browser that keeps anything', () => {
    const closed = () => {
      throw new Error('closed');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    const store = aStore();
    keepInBrowser(store);
    expect(() => store.getState().dress('donker')).not.toThrow();
    expect(readKept()).toEqual(usual);
    vi.unstubAllGlobals();
  });
});
