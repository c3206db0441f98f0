import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { type RoomQuestion, roomQuestions } from '../../ecosystem/ecosystem';
import type { Named } from '../../network/cards/named';
import { wallWords } from '../../wording/wallWords';
import { Icon } from '../Icon';
import { KindGlyph } from '../KindGlyph';
import { Choices } from '../views/Choices';
import { useWords } from '../Words';

/** An answer while it is being typed. */
export interface Draft {
  /** The answer that is changed; null while a new one is typed. */
  readonly key: number | null;
  readonly question: RoomQuestion;
  readonly text: string;
  readonly things: readonly Named[];
  readonly theme: string;
}

interface PadFormProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
  /** Several lines were pasted in the field. */
  readonly onLines: (text: string) => void;
  readonly themes: readonly string[];
  /** The field in which a thing is chosen. */
  readonly picker: ReactNode;
  /** So many signs an answer may have. */
  readonly longest: number;
  /** What was done last. */
  readonly said: string;
}

export const padFieldId = 'pad-field';

/** The field in which answers are typed one after the other: Enter adds, and the focus stays. */
export function PadForm({ draft, onDraft, ...props }: PadFormProps) {
  const words = wallWords[useWords().language];
  const { question, text, things, theme, key } = draft;
  const submit = (): void => {
    if (text.trim() !== '') props.onAdd();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, key !== null);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'turn') onDraft({ ...draft, question: question === 'halen' ? 'brengen' : 'halen' });
    else if (act === 'add') submit();
    else props.onCancel();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\S[^\S\n]*\r?\n\s*\S/.test(pasted)) return;
    event.preventDefault();
    props.onLines(pasted);
  };
  return (
    // No form: Enter in the field of the picker chooses, and adds nothing.
    <div className="pad-form">
      {key !== null && <p className="pad-editing">{words.editing}</p>}
      <div className="pad-top">
        <Choices
          legend={words.question}
          value={question}
          options={roomQuestions.map((value) => ({
            value,
            label: words.questions[value],
            short: words.short[value],
          }))}
          onChoose={(next) => onDraft({ ...draft, question: next })}
        />
        <p className="pad-said" role="status">
          {props.said}
        </p>
        <p id="pad-hint" className="soft">
          {words.fieldHint}
        </p>
      </div>
      <div className="pad-line">
        <textarea
          id={padFieldId}
          className="pad-input"
          rows={1}
          aria-label={`${words.field}: ${words.questions[question]}`}
          aria-describedby="pad-hint"
          placeholder={words.questions[question]}
          maxLength={props.longest}
          value={text}
          onChange={({ target }) => onDraft({ ...draft, text: target.value })}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <button type="button" className="firm-button" disabled={text.trim() === ''} onClick={submit}>
          {key === null ? words.add : words.save}
        </button>
        {key !== null && (
          <button type="button" className="quiet-button" onClick={props.onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <div className="pad-ties">
        {props.picker}
        <label className="pad-theme">
          <span className="picker-label">{words.theme}</span>
          <select value={theme} onChange={({ target }) => onDraft({ ...draft, theme: target.value })}>
            <option value="">{words.theme}</option>
            {props.themes.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {things.length > 0 && (
        <ul className="pad-things">
          {things.map((thing) => (
            <li key={`${thing.kind} ${thing.id}`}>
              <KindGlyph kind={thing.kind} />
              {thing.name}
              <button
                type="button"
                className="tool"
                aria-label={words.unlink(thing.name)}
                onClick={() => onDraft({ ...draft, things: things.filter((one) => one !== thing) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a key in the field does; null where it only types. */
function actionOf(event: KeyboardEvent, isEditing: boolean): 'turn' | 'add' | 'cancel' | null {
  if (event.altKey) return event.key === 'ArrowUp' || event.key === 'ArrowDown' ? 'turn' : null;
  // Enter also ends a word that is being composed from several keys.
  if (event.key === 'Enter') return event.shiftKey || event.nativeEvent.isComposing ? null : 'add';
  return event.key === 'Escape' && isEditing ? 'cancel' : null;
}
