import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { countSteps, type Mend } from '../../store/desk/workingSet';
import type { Desk } from './desk';
import type { Mending } from './useMending';
import type { Saving } from './useSaving';

interface ChangesBarProps {
  readonly mending: Mending;
  /** The files came from a folder that the browser can write to. */
  readonly hasFolder: boolean;
  readonly saving: Saving;
  readonly run: Desk['run'];
}

/** What was changed on the page, with the ways back and the ways to keep it. */
export function ChangesBar({ mending, hasFolder, saving, run }: ChangesBarProps) {
  const words = useDeskWords();
  const { done, undone } = mending.mends;
  if (done.length + undone.length === 0) return null;
  return (
    <aside className="changes-bar" aria-label={words.changesOpen} data-testid="changes">
      {done.length === 0 ? <strong>{words.allUndone}</strong> : <ChangeList done={done} />}
      <div className="changes-tools">
        <button type="button" className="tool" disabled={done.length === 0} onClick={mending.undo}>
          <Icon name="undo" />
          {words.undo}
        </button>
        <button type="button" className="tool" disabled={undone.length === 0} onClick={mending.redo}>
          <Icon name="redo" />
          {words.redo}
        </button>
        {done.length > 0 && (
          <button
            type="button"
            className={hasFolder ? 'quiet-button' : 'firm-button'}
            onClick={() => run(saving.download)}
          >
            <Icon name="download" />
            {words.downloadChanged}
          </button>
        )}
        {hasFolder && (saving.canSave || saving.savedIn !== null) && <SaveButton saving={saving} run={run} />}
      </div>
    </aside>
  );
}

/** What cannot be pressed any more keeps the focus of the keyboard. */
function SaveButton({ saving, run }: Pick<ChangesBarProps, 'saving' | 'run'>) {
  const words = useDeskWords();
  const { savedIn } = saving;
  const isSaved = savedIn !== null;
  return (
    <button
      type="button"
      className={isSaved ? 'quiet-button changes-saved' : 'firm-button'}
      aria-disabled={isSaved}
      onClick={() => !isSaved && run(saving.saveInFolder)}
    >
      <Icon name={isSaved ? 'check' : 'folder'} />
      {isSaved ? words.savedIn(savedIn) : words.saveInFolder}
    </button>
  );
}

function ChangeList({ done }: { readonly done: readonly Mend[] }) {
  const words = useDeskWords();
  return (
    <details className="changes-list">
      <summary>
        <Icon name="chevronUp" />
        <strong>{words.changes(countSteps(done))}</strong>
      </summary>
      <ol>
        {done.map((mend, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes stand in the order in which they were made.
          <li key={index}>
            <Change mend={mend} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ mend }: { readonly mend: Mend }) {
  const words = useDeskWords();
  const { table, row, column, before, text } = mend;
  const shown = (value: string) => (value.trim() === '' ? words.emptyCell : value.trim().slice(0, 80));
  return (
    <>
      <span className="soft">
        {table}, {words.row(row)}, {column}
      </span>{' '}
      <del>{shown(before)}</del> <span className="visually-hidden">{words.isNow}</span>
      <Icon name="arrow" /> <ins>{shown(text)}</ins>
    </>
  );
}
