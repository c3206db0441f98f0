import { describe, expect, it } from 'vitest';
import type { RoomAnswer } from '../../../src/ecosystem/ecosystem';
import { answerKey, answersAbout, answerThing } from '../../../src/network/answers/answerThings';
import { groupAnswers, themesIn } from '../../../src/network/answers/groupAnswers';
import { knownNames } from '../../../src/network/answers/knownNames';
import { smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const answer = (text: string, more: Partial<Record<keyof RoomAnswer, unknown>> = {}): RoomAnswer =>
  ({ question: 'halen', text, about: [], themes: [], date: '', session: '', ...more }) as RoomAnswer;

describe('answerThing(network, id) and answersAbout(network, answers, thing)', () => {
  it('find verbanden, organisations and areas, and what is about them', () => {
    const answers = [answer('a', { about: ['kring'] }), answer('b', { about: ['dorp', 'weg'] }), answer('c')];
    expect(['kring', 'ggd', 'dorp', 'weg'].map((id) => answerThing(network, id)?.kind ?? null)).toEqual([
      'verband',
      'organisation',
      'area',
      null,
    ]);
    const dorp = answerThing(network, 'dorp');
    if (dorp === null) throw new Error('no dorp');
    expect(answersAbout(network, answers, dorp).map(({ text }) => text)).toEqual(['b']);
  });
});

describe('answerKey(answer)', () => {
  it('is the same for the same words, whatever their capitals', () => {
    expect(answerKey(answer('Rust'))).toBe(answerKey(answer('rust', { date: '2026' })));
    expect(answerKey(answer('Rust'))).not.toBe(answerKey(answer('Rust', { about: ['kring'] })));
    expect(answerKey(answer('Rust'))).not.toBe(answerKey(answer('Rust', { question: 'brengen' })));
  });
});

describe('groupAnswers(network, answers)', () => {
  it('goes by the theme of the answer, else of what it is about; those without come last', () => {
    const groups = groupAnswers(network, [
      answer('zonder'),
      answer('eigen', { themes: ['JEUGD', 'wonen'] }),
      answer('van de kring', { about: ['ggd', 'kring'] }),
      answer('ander', { themes: ['Zingeving'] }),
      answer('ook zonder', { about: ['ggd', 'weg'] }),
    ]);
    expect(groups.map(({ theme, answers }) => [theme, answers.map(({ text }) => text)])).toEqual([
      ['jeugd', ['eigen']],
      ['preventie', ['van de kring']],
      ['Zingeving', ['ander']],
      ['', ['zonder', 'ook zonder']],
    ]);
    expect(groupAnswers(network, [])).toEqual([]);
  });
});

describe('themesIn(network)', () => {
  it('lists each once, by name', () => {
    expect(themesIn(network)).toEqual(['jeugd', 'preventie']);
  });
});

describe('knownNames(network)', () => {
  it('knows names whole and by word, and nothing else', () => {
    const isKnown = knownNames(network);
    expect(['kring', 'dorp', 'ggd', 'preventie'].map(isKnown)).toEqual([true, true, true, true]);
    expect(['jan', 'kring dorp', 'orp', ''].map(isKnown)).toEqual([false, false, false, false]);
  });
});
