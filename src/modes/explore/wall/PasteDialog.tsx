import { useMemo, useState } from 'react';
import { focusAtOnce } from '../../../components/focusAtOnce';
import { Modal } from '../../../components/Modal';
import { Choices } from '../../../components/views/Choices';
import { useWords } from '../../../components/Words';
import { decodeText } from '../../../dataset/decodeText';
import {
  askedColumns,
  longestAnswer,
  type Pasted,
  type PastedForm,
  readPasted,
  withColumns,
} from '../../../dataset/pasted/readPasted';
import { type RoomAnswer, type RoomQuestion, roomQuestions } from '../../../ecosystem/ecosystem';
import { answerThing } from '../../../network/answers/answerThings';
import type { Network } from '../../../network/network';
import type { IsKnown } from '../../../validation/personal/findPersonal';
import { wallWords } from '../../../wording/wallWords';
import { type JudgedAnswer, judgeAnswers } from './judgeAnswers';

interface PasteDialogProps {
  /** What was pasted elsewhere already; empty when nothing was. */
  readonly start: string;
  readonly question: RoomQuestion;
  readonly network: Network;
  readonly present: readonly RoomAnswer[];
  readonly isKnown: IsKnown;
  readonly onTake: (answers: readonly RoomAnswer[]) => void;
  readonly onClose: () => void;
}

/** So many are shown before they are added. */
const mostShown = 400;

/** A field for a list of answers, with what would become of each before anything is added. */
export function PasteDialog({ onTake, onClose, ...props }: PasteDialogProps) {
  const words = wallWords[useWords().language];
  const [text, setText] = useState(props.start);
  const [question, setQuestion] = useState(props.question);
  const [form, setForm] = useState<PastedForm | null>(null);
  const [lost, setLost] = useState('');
  const pasted = useMemo(() => readPasted(text, form), [text, form]);
  const { answers, unknown } = useMemo(
    () => settled(pasted, question, props.network),
    [pasted, question, props.network],
  );
  const judged = useMemo(
    () => judgeAnswers(answers, props.present, props.isKnown),
    [answers, props.present, props.isKnown],
  );
  // A table may say itself what each answers.
  const isAnsweringKnown = answers.length > 0 && pasted.answers.every((answer) => answer.question !== null);
  const read = (next: string): void => {
    setText(next);
    setForm(null);
    setLost('');
  };
  return (
    <Modal title={words.pasteTitle} isOpen onClose={onClose} testId="paste-answers">
      <p className="soft">{words.pasteIntro}</p>
      <label className="picker-label" htmlFor="paste-answers">
        {words.pasteField}
      </label>
      <textarea
        id="paste-answers"
        className="pad-input"
        rows={6}
        spellCheck={false}
        ref={focusAtOnce}
        value={text}
        onChange={({ target }) => read(target.value)}
      />
      <FileButton onText={read} onLost={setLost} />
      {lost !== '' && (
        <p className="view-note" role="alert">
          {words.noText(lost)}
        </p>
      )}
      {!isAnsweringKnown && (
        <>
          <p className="picker-label">{words.pasteQuestion}</p>
          <Choices
            legend={words.pasteQuestion}
            value={question}
            options={roomQuestions.map((value) => ({ value, label: words.questions[value] }))}
            onChoose={setQuestion}
          />
        </>
      )}
      {text.trim() !== '' && <HowRead pasted={pasted} onForm={setForm} />}
      {pasted.cut > 0 && <p className="view-note">{words.cut(pasted.cut, longestAnswer)}</p>}
      {unknown > 0 && <p className="view-note">{words.unknownAbout(unknown)}</p>}
      {judged.length > 0 && <Preview judged={judged} />}
      <div className="paste-ways">
        <AddButton
          judged={judged}
          onAdd={() => {
            onTake(answers);
            onClose();
          }}
        />
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Modal>
  );
}

/** With the question that was chosen where they name none, and without what the data do not have. */
function settled(
  pasted: Pasted,
  question: RoomQuestion,
  network: Network,
): { readonly answers: readonly RoomAnswer[]; readonly unknown: number } {
  let unknown = 0;
  const answers = pasted.answers.map((answer) => {
    const about = answer.about.filter((id) => answerThing(network, id) !== null);
    unknown += answer.about.length - about.length;
    return { ...answer, about, question: answer.question ?? question };
  });
  return { answers, unknown };
}

function AddButton({
  judged,
  onAdd,
}: {
  readonly judged: readonly JudgedAnswer[];
  readonly onAdd: () => void;
}) {
  const words = wallWords[useWords().language];
  const count = (state: JudgedAnswer['state']) => judged.filter((one) => one.state === state).length;
  const [added, held] = [count('new'), count('held')];
  return (
    <button type="button" className="firm-button" disabled={added + held === 0} onClick={onAdd}>
      {added === 0 && held > 0 ? words.addHeld(held) : words.addAll(added)}
    </button>
  );
}

interface FileButtonProps {
  readonly onText: (text: string) => void;
  /** What was chosen is no text; gets its name. */
  readonly onLost: (name: string) => void;
}

function FileButton({ onText, onLost }: FileButtonProps) {
  const words = wallWords[useWords().language];
  return (
    <label className="quiet-button paste-file">
      {words.pasteFile}
      <input
        type="file"
        className="visually-hidden"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        data-testid="answers-file"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file === undefined) return;
          const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
          if (decoded.kind === 'text') onText(decoded.text);
          else onLost(file.name);
        }}
      />
    </label>
  );
}

interface HowReadProps {
  readonly pasted: Pasted;
  readonly onForm: (form: PastedForm) => void;
}

/** As a list or a table, and of a table which column. */
function HowRead({ pasted: { form, other }, onForm }: HowReadProps) {
  const words = wallWords[useWords().language];
  const names = form.headers.map((name, column) => name.trim() || words.columnNumber(column + 1));
  const unused = names.filter(
    (_, column) => !form.columns.includes(column) && (form.fields[column] ?? null) === null,
  );
  const asked = askedColumns(form.headers);
  return (
    <div className="paste-how">
      {other !== null && (
        <Choices
          legend={words.readAs}
          value={form.as}
          options={[
            { value: 'lines', label: words.asLines },
            { value: 'table', label: words.asTable },
          ]}
          onChoose={(as) => as !== form.as && onForm(other)}
        />
      )}
      {form.as === 'table' && names.length > 1 && (
        <label className="pad-theme">
          <span className="picker-label">{words.column}</span>
          <select
            value={form.columns.join()}
            onChange={({ target }) => onForm(withColumns(form, target.value.split(',').map(Number)))}
          >
            {asked.length > 1 && <option value={asked.join()}>{words.both}</option>}
            {names.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear one name.
              <option key={column} value={column}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {unused.length > 0 && <p className="soft">{words.unusedColumns(unused.join(', '))}</p>}
    </div>
  );
}

function Preview({ judged }: { readonly judged: readonly JudgedAnswer[] }) {
  const words = wallWords[useWords().language];
  const count = (state: JudgedAnswer['state']) => judged.filter((one) => one.state === state).length;
  const told = (['new', 'held', 'double'] as const).filter((state) => count(state) > 0);
  return (
    <section aria-labelledby="paste-preview">
      <h3 id="paste-preview" className="paste-title">
        {words.preview}
      </h3>
      <p role="status" className="soft">
        {told.map((state) => `${words.answers(count(state))}: ${words.states[state]}`).join(' · ')}
      </p>
      <ol className="paste-list">
        {judged.slice(0, mostShown).map(({ answer, state, hints }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that was pasted may say the same twice.
          <li key={index} data-state={state} data-testid="preview-answer">
            <span className="paste-text">{answer.text}</span>
            <span className="soft">
              {[words.states[state], ...hints.map(({ kind, part }) => words.seems[kind](part))].join('. ')}
            </span>
          </li>
        ))}
      </ol>
      {judged.length > mostShown && <p className="soft">{words.tooMany(mostShown)}</p>}
    </section>
  );
}
