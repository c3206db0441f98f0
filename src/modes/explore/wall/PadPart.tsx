import { useEffect, useMemo, useState } from 'react';
import { focusAtOnce } from '../../../components/focusAtOnce';
import { Icon, type IconName } from '../../../components/Icon';
import { saveFile } from '../../../components/saveFile';
import { useWords } from '../../../components/Words';
import { HeldList } from '../../../components/wall/HeldList';
import { PadForm, padFieldId } from '../../../components/wall/PadForm';
import { cleanAnswer, longestAnswer } from '../../../dataset/pasted/readPasted';
import { writeAnswers } from '../../../dataset/pasted/writeAnswers';
import { themesIn } from '../../../network/answers/groupAnswers';
import type { Network } from '../../../network/network';
import type { UsePad } from '../../../store/pad/pad';
import { findPersonal, maskPersonal } from '../../../validation/personal/findPersonal';
import { wallWords } from '../../../wording/wallWords';
import type { Exploring } from '../exploring';
import { isPhone } from '../usePanel';
import { PasteDialog } from './PasteDialog';
import { TiePicker } from './TiePicker';
import type { PadWriting } from './usePad';
import { ownAnswers, type Wall } from './useWall';

interface PadPartProps {
  readonly exploring: Exploring;
  readonly pad: UsePad;
  readonly network: Network;
  readonly wall: Wall;
  readonly writing: PadWriting;
}

/** What the presenter's helper writes on: one answer, a list of them, and what is kept. */
export function PadPart({ exploring, pad, network, wall, writing }: PadPartProps) {
  const words = wallWords[useWords().language];
  const [pasted, setPasted] = useState<string | null>(null);
  const { draft, setDraft, isKnown, take } = writing;
  const held = pad((state) => state.held);
  const present = useMemo(() => [...wall.answers, ...held.map(({ answer }) => answer)], [wall.answers, held]);
  const personal = useMemo(
    () => (network.members?.contributions ?? []).filter(({ text }) => findPersonal(text, isKnown).length > 0),
    [network, isKnown],
  );
  useEffect(() => toField(), []);
  return (
    <section className="pad" aria-label={words.pad} data-testid="pad">
      {personal.length > 0 && (
        <p className="view-note">{words.personalInFile(personal.map(({ row }) => row))}</p>
      )}
      <HeldAnswers pad={pad} writing={writing} />
      <PadForm
        draft={draft}
        onDraft={setDraft}
        onAdd={writing.finish}
        onCancel={writing.cancel}
        onLines={setPasted}
        longest={longestAnswer}
        said={writing.said}
        themes={[...new Set([...themesIn(network), ...wall.groups.map(({ theme }) => theme)])].filter(
          Boolean,
        )}
        picker={
          <TiePicker
            exploring={exploring}
            onChoose={(thing) => {
              const others = draft.things.filter(({ id }) => id !== thing.id);
              setDraft({ ...draft, things: [...others, thing] });
            }}
          />
        }
      />
      <PadTools {...{ exploring, pad, network, writing }} onPaste={() => setPasted('')} />
      {pasted !== null && (
        <PasteDialog
          start={pasted}
          question={draft.question}
          network={network}
          present={present}
          isKnown={isKnown}
          onTake={take}
          onClose={() => setPasted(null)}
        />
      )}
    </section>
  );
}

/** Brings the keyboard to where answers are typed. */
function toField(): void {
  document.getElementById(padFieldId)?.focus({ preventScroll: !isPhone() });
}

/** The next that waits takes the place of one that is dealt with; after the last one types on. */
function toNextHeld(): void {
  requestAnimationFrame(() => {
    const next = document.querySelector<HTMLElement>('[data-testid="held-answer"] input');
    if (next === null) toField();
    else next.focus();
  });
}

function HeldAnswers({ pad, writing }: Pick<PadPartProps, 'pad' | 'writing'>) {
  const words = wallWords[useWords().language];
  const held = pad((state) => state.held);
  const { isKnown, take, say } = writing;
  const answerOf = (key: number) => held.find((one) => one.key === key)?.answer;
  const retake = (key: number, text: string): void => {
    const answer = answerOf(key);
    if (answer === undefined) return;
    pad.getState().release(key);
    take([{ ...answer, text: cleanAnswer(text) }]);
    toNextHeld();
  };
  return (
    <HeldList
      held={held.map(({ key, answer }) => ({
        key,
        text: answer.text,
        hints: findPersonal(answer.text, isKnown),
      }))}
      onInclude={(key) => {
        const answer = answerOf(key);
        if (answer === undefined) return;
        pad.getState().release(key);
        pad.getState().add([answer]);
        say(words.added(1));
        toNextHeld();
      }}
      onAdapt={retake}
      onMask={(key) => retake(key, maskPersonal(answerOf(key)?.text ?? '', words.masks))}
      onLeaveOut={(key) => {
        pad.getState().release(key);
        say(words.removed);
        toNextHeld();
      }}
    />
  );
}

interface PadToolsProps extends Pick<PadPartProps, 'exploring' | 'pad' | 'network' | 'writing'> {
  readonly onPaste: () => void;
}

function PadTools({ exploring, pad, network, writing: { say }, onPaste }: PadToolsProps) {
  const words = wallWords[useWords().language];
  const { answers, past, future, isKept } = pad();
  const [isClearing, setClearing] = useState(false);
  const given = network.members?.contributions ?? [];
  const tool = (label: string, icon: IconName, run: () => void, isOff = false) => (
    <button type="button" className="quiet-button" disabled={isOff} onClick={run}>
      <Icon name={icon} />
      {label}
    </button>
  );
  const save = async (): Promise<void> => {
    const added = writeAnswers(ownAnswers(answers, given));
    try {
      const { file, isCutShort } = await exploring.data.desk('saveAnswers', { added });
      saveFile(file.name, file.bytes);
      if (isCutShort) say(words.cutShort);
    } catch {
      say(words.notSaved);
    }
  };
  const clear = (): void => {
    pad.getState().clear();
    setClearing(false);
    say(words.cleared);
    toField();
  };
  const turn = (way: 'undo' | 'redo'): void => {
    pad.getState()[way]();
    say(way === 'undo' ? words.undone : words.redone);
  };
  const step = (way: 'undo' | 'redo', isOff: boolean) => (
    <button
      type="button"
      className="tool"
      aria-label={words[way]}
      title={words[way]}
      disabled={isOff}
      onClick={() => turn(way)}
    >
      <Icon name={way} />
    </button>
  );
  return (
    <>
      <div className="pad-tools">
        {tool(words.paste, 'upload', onPaste)}
        {tool(words.download, 'download', save, answers.length + given.length === 0)}
        {step('undo', past.length === 0)}
        {step('redo', future.length === 0)}
        {answers.length > 0 && (
          <button
            type="button"
            className="quiet-button"
            aria-expanded={isClearing}
            onClick={() => setClearing(!isClearing)}
          >
            <Icon name="close" />
            {words.clear}
          </button>
        )}
        {isClearing && (
          <button type="button" className="firm-button" ref={focusAtOnce} onClick={clear}>
            {words.clearSure(answers.length)}
          </button>
        )}
      </div>
      <div className="pad-end">
        {(answers.length > 0 || !isKept) && (
          <p className="soft">{isKept ? words.kept(answers.length) : words.notKept}</p>
        )}
        <SessionPart pad={pad} />
        <details className="pad-more">
          <summary className="unfold">{words.help}</summary>
          {words.helpTexts.map((text) => (
            <p key={text} className="soft">
              {text}
            </p>
          ))}
        </details>
      </div>
    </>
  );
}

function SessionPart({ pad }: Pick<PadPartProps, 'pad'>) {
  const words = wallWords[useWords().language];
  const { title, date } = pad((state) => state.session);
  const { name } = pad.getState();
  return (
    <details className="pad-more">
      <summary className="unfold">{words.session}</summary>
      <p className="soft">{words.sessionHint}</p>
      <div className="pad-ties">
        <label>
          <span className="picker-label">{words.sessionTitle}</span>
          <input
            className="pad-input"
            value={title}
            maxLength={120}
            onChange={({ target }) => name({ title: target.value })}
          />
        </label>
        <label>
          <span className="picker-label">{words.sessionDate}</span>
          <input
            className="pad-input"
            type="date"
            value={date}
            onChange={({ target }) => name({ date: target.value })}
          />
        </label>
      </div>
    </details>
  );
}
