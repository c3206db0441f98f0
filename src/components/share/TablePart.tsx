import { useId, useState } from 'react';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { SharePart } from './SharePart';

interface TablePartProps<Kind extends string> {
  readonly kinds: readonly { readonly kind: Kind; readonly name: string }[];
  readonly onSave: (kind: Kind, hasAbout: boolean) => void;
  /** Absent where the list is printed already by what stands above. */
  readonly onPrint?: (kind: Kind) => void;
}

/** What is seen as rows. */
export function TablePart<Kind extends string>({ kinds, onSave, onPrint }: TablePartProps<Kind>) {
  const said = shareWords[useWords().language];
  const id = useId();
  const [chosen, setChosen] = useState(kinds[0]?.kind);
  const [hasAbout, setAbout] = useState(true);
  const kind = kinds.find((one) => one.kind === chosen)?.kind ?? kinds[0]?.kind;
  if (kind === undefined) return null;
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
        {onPrint !== undefined && (
          <button type="button" className="quiet-button" onClick={() => onPrint(kind)}>
            <Icon name="print" />
            {said.printList}
          </button>
        )}
      </div>
    </SharePart>
  );
}
