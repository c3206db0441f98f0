import { useId, useState } from 'react';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { SharePart } from './SharePart';

interface TablePartProps<Kind extends string> {
  readonly kinds: readonly {
    readonly kind: Kind;
    readonly name: string;
    /** It can go on paper as a list. */
    readonly isPrinted: boolean;
  }[];
  readonly onSave: (kind: Kind, hasAbout: boolean) => void;
  readonly onPrint: (kind: Kind) => void;
}

/** What is seen as rows. */
export function TablePart<Kind extends string>({ kinds, onSave, onPrint }: TablePartProps<Kind>) {
  const said = shareWords[useWords().language];
  const id = useId();
  const [chosen, setChosen] = useState(kinds[0]?.kind);
  const [hasAbout, setAbout] = useState(true);
  const found = kinds.find((one) => one.kind === chosen) ?? kinds[0];
  if (found === undefined) return null;
  const { kind, isPrinted } = found;
  return (
    <SharePart title={said.table} intro={said.tableIntro}>
      <div className="share-fields">
        <label htmlFor={id}>{said.tableKind}</label>
        <select
          id={id}
          value={kind}
          onChange={({ target }) => setChosen(kinds.find((one) => one.kind === target.value)?.kind)}
        >
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <label className="share-check">
        <input type="checkbox" checked={hasAbout} onChange={({ target }) => setAbout(target.checked)} />
        <span>{said.csvAbout}</span>
      </label>
      <div className="share-actions">
        <button type="button" className="firm-button" onClick={() => onSave(kind, hasAbout)}>
          <Icon name="download" />
          {said.csv}
        </button>
        {isPrinted && (
          <button type="button" className="quiet-button" onClick={() => onPrint(kind)}>
            <Icon name="print" />
            {said.printList}
          </button>
        )}
      </div>
    </SharePart>
  );
}
