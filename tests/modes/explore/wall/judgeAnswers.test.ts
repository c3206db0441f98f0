import { describe, expect, it } from 'vitest';
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
