import { useEffect, useMemo, useState } from 'react';
import type { Draft } from '../../../components/wall/PadForm';
import type { WallAnswer } from '../../../components/wall/wallParts';
import { cleanAnswer } from '../../../dataset/pasted/readPasted';
import type { RoomAnswer, RoomQuestion } from '../../../ecosystem/ecosystem';
import { answerThing } from '../../../network/answers/answerThings';
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
 * @param question - of which the answers are shown; empty = of both
 */
export function usePad(
  { pad, network, present }: { pad: UsePad; network: Network; present: readonly RoomAnswer[] },
  words: WallWords,
  question: RoomQuestion | '',
): PadWriting {
  const [draft, setDraft] = useState<Draft>(() => blank(question || 'halen'));
  const [said, setSaid] = useState('');
  const isKnown = useMemo(() => knownNames(network), [network]);
  useEffect(() => {
    // What the room looks at now is what it answers; a text that was begun stays what it was.
    if (question !== '') setDraft((before) => (before.text === '' ? { ...before, question } : before));
  }, [question]);
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
      question !== '' && added.some((one) => one.question !== question) ? words.otherQuestion : '',
    ];
    say(told.filter((one) => one !== '').join(' '));
  };
  const finish = (): void => {
    const before = pad.getState().answers.find(({ key }) => key === draft.key);
    // What is gone by now, undone or in another window, comes back as it is written here.
    if (before === undefined) take([answerOf(draft)]);
    else {
      const answer = { ...before, ...changedIn(draft, before, network) };
      if (judgeAnswers([answer], [], isKnown)[0]?.state === 'held') {
        // What is changed to name someone goes from the wall, and waits.
        pad.getState().remove(before.key);
        take([answer]);
      } else {
        pad.getState().change(before.key, answer);
        say(words.changed);
      }
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
      setDraft({ key, question: asked ?? draft.question, text, things, theme: themes[0] ?? '' });
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

/** What the form does not show of an answer stays: further themes, and what it is about and the data do not have. */
function changedIn(draft: Draft, before: RoomAnswer, network: Network): Partial<RoomAnswer> {
  const { question, text, about, themes } = answerOf(draft);
  const isSameTheme = draft.theme === (before.themes[0] ?? '');
  const unseen = before.about.filter((id) => answerThing(network, id) === null);
  return { question, text, about: [...about, ...unseen], themes: isSameTheme ? before.themes : themes };
}

/** What is said now belongs to the session of now; what came from a file has its own. */
function dated(session: { readonly title: string; readonly date: string }) {
  return (answer: RoomAnswer): RoomAnswer => ({
    ...answer,
    date: answer.date || session.date || today(),
    session: answer.session || session.title,
  });
}
