import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { countSteps, type Mend } from '../../store/desk/workingSet';
import type { Mending } from './useMending';

interface ChangesBarProps {
  readonly mending: Mending;
  /** The files came from a folder that the browser can write to. */
  readonly hasFolder: boolean;
  /** Something in the folder is not what is shown. */
  readonly canSave: boolean;
  readonly onDownload: () => void;
  readonly onSave: () => void;
}

/** What was changed on the page, with the ways back and the ways to keep it. */
export function ChangesBar({ mending, hasFolder, canSave, onDownload, onSave }: ChangesBarProps) {
  const words = useDeskWords();
  const { done, undone } = mending.mends;
  if (done.length + undone.length === 0) return null;
  return (
    <aside className="changes-bar" aria-label={words.changesOpen} data-testid="changes">
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
      <div className="changes-tools">
        <button type="button" className="tool" disabled={done.length === 0} onClick={mending.undo}>
          <Icon name="undo" />
          {words.undo}
        </button>
        <button type="button" className="tool" disabled={undone.length === 0} onClick={mending.redo}>
          <Icon name="redo" />
          {words.redo}
        </button>
        <button
          type="button"
          className={hasFolder ? 'quiet-button' : 'firm-button'}
          disabled={done.length === 0}
          onClick={onDownload}
        >
          <Icon name="download" />
          {words.downloadChanged}
        </button>
        {hasFolder && (
          <button type="button" className="firm-button" disabled={!canSave} onClick={onSave}>
            <Icon name="folder" />
            {words.saveInFolder}
          </button>
        )}
      </div>
    </aside>
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
