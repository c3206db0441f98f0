import { type FormEvent, useId } from 'react';
import { focusAtOnce } from '../focusAtOnce';
import type { RowCell } from './rowParts';
import { useDeskWords } from './useDeskWords';

interface RowTableProps {
  readonly name: string;
  readonly cells: readonly RowCell[];
  /** The column that is wrong; null where the whole row is meant. */
  readonly faulty: string | null;
}

/** A row as it stands in its file, with the cell that is wrong marked. */
export function RowTable({ name, cells, faulty }: RowTableProps) {
  const words = useDeskWords();
  const filled = cells.filter(({ column, text }) => text.trim() !== '' || column === faulty);
  return (
    <dl className="row-cells" aria-label={name}>
      {filled.map(({ header, column, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have the same header, and none moves.
        <div key={index} className="row-cell" data-faulty={column === faulty && column !== ''}>
          <dt>
            {header === '' ? words.unread : header}
            {column === faulty && column !== '' && <span className="visually-hidden"> ({words.faulty})</span>}
          </dt>
          <dd>
            {text.trim() === '' ? <span className="row-empty">{words.emptyCell}</span> : cut(text.trim())}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A longer text is read in the file. */
const shownLength = 160;

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

interface RowFormProps {
  readonly cells: readonly RowCell[];
  readonly faulty: string | null;
  /** What was typed so far, by column. */
  readonly texts: ReadonlyMap<string, string>;
  /** It was opened just now, and not found again. */
  readonly takesFocus: boolean;
  readonly onType: (texts: ReadonlyMap<string, string>) => void;
  readonly onSave: (texts: ReadonlyMap<string, string>) => void;
  readonly onCancel: () => void;
  /** Escape: perhaps a slip. */
  readonly onEscape: () => void;
}

/** The cells of a row as fields; what is not touched stays as it is. */
export function RowForm({ cells, faulty, texts, takesFocus, onType, onSave, ...ways }: RowFormProps) {
  const { onCancel, onEscape } = ways;
  const words = useDeskWords();
  const base = useId();
  const own = cells.filter(
    ({ column }, index) => column !== '' && cells.findIndex((cell) => cell.column === column) === index,
  );
  const first = own.some(({ column }) => column === faulty) ? faulty : own[0]?.column;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const changed = own.filter(({ column, text }) => (texts.get(column) ?? text) !== text);
    if (changed.length === 0) onCancel();
    else onSave(new Map(changed.map(({ column }) => [column, texts.get(column) ?? ''])));
  };
  return (
    <form
      className="row-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // Else the same press closes what asks whether it was meant.
        event.preventDefault();
        onEscape();
      }}
    >
      <div className="row-fields">
        {own.map(({ header, column, text }) => (
          <div key={column} className="row-field" data-faulty={column === faulty}>
            <label htmlFor={`${base}-${column}`}>{header}</label>
            <textarea
              id={`${base}-${column}`}
              rows={text.length > 80 || text.includes('\n') ? 3 : 1}
              spellCheck={false}
              ref={takesFocus && column === first ? focusAtOnce : null}
              value={texts.get(column) ?? text}
              onChange={({ target }) => onType(typed(texts, column, target.value, text))}
              onKeyDown={(event) => {
                // A line end in a cell is possible and rarely meant.
                if (event.key === 'Enter' && !event.shiftKey) save(event);
              }}
            />
          </div>
        ))}
      </div>
      <div className="row-actions">
        <button type="submit" className="firm-button">
          {words.save}
        </button>
        <button type="button" className="quiet-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** What is again as it stands was not typed. */
function typed(
  texts: ReadonlyMap<string, string>,
  column: string,
  text: string,
  before: string,
): ReadonlyMap<string, string> {
  const next = new Map(texts);
  if (text === before) next.delete(column);
  else next.set(column, text);
  return next;
}
