import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/ecosystem/changes';
import { changeWords, wordsOfChange } from '../../src/wording/changeWords';
import { languages } from '../../src/wording/language';
import { wordingIn } from '../../src/wording/wording';

describe('changeWords', () => {
  it('have a word of its own for every kind in every language', () => {
    for (const language of languages) {
      const words = changeKinds.map((kind) => changeWords[language].kinds[kind]);
      expect(new Set(words).size).toBe(changeKinds.length);
    }
  });
});

describe('wordsOfChange(words, kind, inside)', () => {
  it('says what became of a thing, and how much has changed in it', () => {
    const words = wordingIn('nl');
    expect(wordsOfChange(words, 'renamed', 0)).toEqual(['hernoemd']);
    expect(wordsOfChange(words, undefined, 4)).toEqual(['4 wijzigingen']);
    expect(wordsOfChange(words, 'added', 1)).toEqual(['nieuw', '1 wijziging']);
    expect(wordsOfChange(words, undefined, 0)).toEqual([]);
    expect(wordsOfChange(wordingIn('en'), 'stopped', 2)).toEqual(['stopped', '2 changes']);
  });
});
