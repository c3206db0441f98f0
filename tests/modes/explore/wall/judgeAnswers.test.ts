import { describe, expect, it } from 'vitest';
import { writeAnswers } from '../../../../src/dataset/pasted/writeAnswers';
import type { RoomAnswer } from '../../../../src/ecosystem/ecosystem';
import { judgeAnswers } from '../../../../src/modes/explore/wall/judgeAnswers';

const answer = (text: string): RoomAnswer => ({
  question: 'halen',
  text,
  about: [],
  themes: [],
  date: '',
  session: '',
});

describe('judgeAnswers(offered, present, isKnown)', () => {
  it('takes what is new, leaves out what is there, and holds back what may name someone', () => {
    const offered = ['Rust', 'rust', 'Tijd', 'Bel Jan Jansen', 'Bel Jan Jansen'].map(answer);
    const judged = judgeAnswers(offered, [answer('tijd')], () => false);
    expect(judged.map(({ state }) => state)).toEqual(['new', 'double', 'double', 'held', 'double']);
    expect(judged[3]?.hints).toEqual([{ kind: 'name', part: 'Jan Jansen' }]);
  });
});

describe('writeAnswers(answers)', () => {
  it('writes further columns only where they say something', () => {
    const text = (answers: Parameters<typeof writeAnswers>[0]) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeAnswers(answers).bytes);
    expect(text([answer('=1+1')])).toBe(
      "\uFEFFvraag;bijdrage;betreft;themas;datum;bijeenkomst\r\nhalen;'=1+1;;;;\r\n",
    );
    expect(text([{ ...answer('a'), sources: ['b'] as never }])).toContain('bijeenkomst;bron\r\n');
  });
});
