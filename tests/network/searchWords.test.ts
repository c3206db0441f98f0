import { describe, expect, it } from 'vitest';
import {
  abbreviationsIn,
  everyWord,
  everyWordAlsoInside,
  makeVocabulary,
  noteWord,
} from '../../src/network/searchWords';

const vocabulary = makeVocabulary(['preventiecoalitie', 'preventieakkoord', 'themacoalitie', 'coalities']);

/** The words that a question asks for, on each level in a list of its own. */
function wordsOf(question: unknown): unknown {
  if (typeof question === 'string' || question === null) return question;
  return (question as { queries: unknown[] }).queries.map(wordsOf);
}

describe('everyWord(words, vocabulary)', () => {
  it('asks for two neighbours as one word too, where that word is there', () => {
    expect(wordsOf(everyWord(['coalitie', 'preventie', 'heerlen'], vocabulary))).toEqual([
      ['coalitie', 'preventie', 'heerlen'],
      ['preventiecoalitie', 'heerlen'],
    ]);
    expect(wordsOf(everyWord(['preventie', 'coali'], vocabulary))).toContainEqual(['preventiecoali']);
  });

  it('asks for the words alone where no two of them are one word, and for a sentence', () => {
    expect(wordsOf(everyWord(['sittard', 'geleen'], vocabulary))).toEqual(['sittard', 'geleen']);
    const sentence = ['de', 'preventie', 'coalitie', 'van', 'de', 'gemeente', 'heerlen'];
    expect(wordsOf(everyWord(sentence, vocabulary))).toEqual(sentence);
  });
});

describe('everyWordAlsoInside(words, vocabulary)', () => {
  it('asks for longer words with a word inside, but not for those that begin with it', () => {
    expect(wordsOf(everyWordAlsoInside(['coalitie'], vocabulary))).toEqual([
      ['coalitie', ['preventiecoalitie', 'themacoalitie']],
    ]);
  });

  it('asks nothing where no word is inside another, nor for short words', () => {
    expect(everyWordAlsoInside(['preventie'], vocabulary)).toBeNull();
    expect(everyWordAlsoInside(['tie'], vocabulary)).toBeNull();
    expect(everyWordAlsoInside(['coalitie'], makeVocabulary([]))).toBeNull();
  });
});

describe('noteWord(words, word)', () => {
  it('gives the word back, and keeps only those that can hold another', () => {
    const words = new Set<string>();
    expect([noteWord(words, 'zorggroep'), noteWord(words, 'zorg'), noteWord(words, null)]).toEqual([
      'zorggroep',
      'zorg',
      null,
    ]);
    expect([...words]).toEqual(['zorggroep']);
  });
});

describe('abbreviationsIn(name)', () => {
  it('gives what stands in brackets as an abbreviation, and nothing else', () => {
    expect(abbreviationsIn('Mijnstreek Inspiratie Platform (MIP)')).toEqual(['MIP']);
    expect(abbreviationsIn('Beide (GGD) en (JGZ-ZL)')).toEqual(['GGD', 'JGZ-ZL']);
    expect(['ActiZ (Jeugd)', 'Gezond (regioplan IZA)', 'MIP', '((', ''].flatMap(abbreviationsIn)).toEqual([]);
  });
});
