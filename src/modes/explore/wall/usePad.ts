import { useMemo, useState } from 'react';
import type { Draft } from '../../../components/wall/PadForm';
import type { WallAnswer } from '../../../components/wall/wallParts';
import { cleanAnswer } from '../../../dataset/pasted/readPasted';
import type { RoomAnswer, RoomQuestion } from '../../../ecosystem/ecosystem';
import { knownNames } from '../../../network/answers/knownNames';
import type { Network } from '../../../network/network';
import type { UsePad } from '../../../store/pad/pad';
import type { IsKnown } from '../../../validation/personal/findPersonal';
import type { WallWords } from '../../../wording/wallWords';
import { today } from '../today';
import { judgeAnswers } from './judgeAnswers';

/** What is being written, and what can be done with it. */
export interface PadWriting {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** What was done, for who does not see it. */
  readonly said: string;
  readonly say: (said: string) => void;
  readonly isKnown: IsKnown;
  /** Takes several: those that may name someone are held back, what is there already is left out. */
  readonly take: (offered: readonly RoomAnswer[]) => void;
  /** Takes the draft. */
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly edit: (answer: WallAnswer) => void;
}

/**
 * Keeps the draft, and judges what comes on the wall.
 *
 * @param pad - what is on this machine
 * @param network - all the data
 * @param present - what hangs on the wall
 * @param words - of the page
 * @param question - that is asked now
 */
export function usePad(
  { pad, network, present }: { pad: UsePad; network: Network; present: readonly RoomAnswer[] },
  words: WallWords,
  question: RoomQuestion,
): PadWriting {
  const [draft, setDraft] = useState<Draft>(() => blank(question));
  const [said, setSaid] = useState('');
  const isKnown = useMemo(() => knownNames(network), [network]);
  // Said again, it is still news.
  const say = (text: string): void => setSaid((before) => (before === text ? `${text}\u00A0` : text));
  const take = (offered: readonly RoomAnswer[]): void => {
    const { add, hold, held, session } = pad.getState();
    const there = [...present, ...held.map((one) => one.answer)];
    const judged = judgeAnswers(offered.map(dated(session)), there, isKnown);
    const of = (state: string) => judged.filter((one) => one.state === state).map(({ answer }) => answer);
    const [added, kept, doubles] = [of('new'), of('held'), of('double')];
    add(added);
    hold(kept);
    const told = [
      added.length > 0 ? words.added(added.length) : '',
      kept.length > 0 ? words.heldTold(kept.length) : '',
      doubles.length > 0 ? words.doubleTold(doubles.length) : '',
    ];
    say(told.filter((one) => one !== '').join(' '));
  };
  const finish = (): void => {
    const answer = answerOf(draft);
    if (draft.key === null) take([answer]);
    else if (judgeAnswers([answer], [], isKnown)[0]?.state === 'held') {
      // What is changed to name someone goes from the wall, and waits.
      pad.getState().remove(draft.key);
      take([answer]);
    } else {
      const { question: asked, text, about, themes } = answer;
      pad.getState().change(draft.key, { question: asked, text, about, themes });
      say(words.changed);
    }
    setDraft(blank(draft.question));
  };
  return {
    draft,
    setDraft,
    said,
    say,
    isKnown,
    take,
    finish,
    cancel: () => setDraft(blank(draft.question)),
    edit({ key, question: asked, text, things, themes }) {
      setDraft({ key, question: asked ?? question, text, things, theme: themes[0] ?? '' });
    },
  };
}

function blank(question: RoomQuestion): Draft {
  return { key: null, question, text: '', things: [], theme: '' };
}

function answerOf({ question, text, things, theme }: Draft): RoomAnswer {
  return {
    question,
    text: cleanAnswer(text),
    about: things.map(({ id }) => id) as readonly string[] as RoomAnswer['about'],
    themes: theme === '' ? [] : [theme],
    date: '',
    session: '',
  };
}

/** What is said now belongs to the session of now; what came from a file has its own. */
function dated(session: { readonly title: string; readonly date: string }) {
  return (answer: RoomAnswer): RoomAnswer => ({
    ...answer,
    date: answer.date || session.date || today(),
    session: answer.session || session.title,
  });
}
