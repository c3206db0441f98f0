import { helpWords, type KeyRow } from '../wording/helpWords';
import { Modal } from './Modal';
import { readChanges } from './readChanges';
import { useWords } from './Words';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The text of `changes.md`; undefined while it is being read, null when that failed. */
  readonly changes: string | null | undefined;
  /** Whether keys of one character do something. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (allows: boolean) => void;
  /** Opens the steward's desk. */
  readonly onDesk: () => void;
}

/** How to read the map, all keys, what is new and where the data comes from. */
export function HelpDialog(props: HelpDialogProps) {
  const { isOpen, onClose, changes } = props;
  const { language } = useWords();
  const help = helpWords[language];
  return (
    <Modal title={help.title} isOpen={isOpen} onClose={onClose} testId="help">
      <section className="help-section">
        <h3>{help.reading}</h3>
        <ol className="help-steps">
          {help.steps.map(({ title, text }) => (
            <li key={title}>
              <h4>{title}</h4>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="help-section">
        <h3>{help.keys}</h3>
        <KeyTable />
        <p className="soft">{help.keysNote}</p>
        <label className="key-switch">
          <input
            type="checkbox"
            checked={props.singleKeys}
            onChange={(event) => props.onSingleKeys(event.target.checked)}
          />
          <span>{help.singleKeys}</span>
        </label>
      </section>
      <section className="help-section">
        <h3>{help.about}</h3>
        {help.aboutTexts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <button type="button" className="quiet-button" onClick={props.onDesk}>
            {help.desk}
          </button>
        </p>
      </section>
      <section className="help-section">
        <h3>{help.changes}</h3>
        {changes === undefined && <p className="soft">{help.changesComing}</p>}
        {changes === null && <p className="soft">{help.noChanges}</p>}
        {typeof changes === 'string' && <Changes text={changes} />}
      </section>
    </Modal>
  );
}

function KeyTable() {
  const { language } = useWords();
  const help = helpWords[language];
  return (
    <table className="key-table">
      <thead>
        <tr>
          <th scope="col">{help.keysWith}</th>
          <th scope="col">{help.keysDo}</th>
        </tr>
      </thead>
      <tbody>
        {help.keyRows.map((row) => (
          <tr key={row.does}>
            <td>
              <Keys row={row} />
            </td>
            <td>{row.does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Keys({ row }: { row: KeyRow }) {
  return (
    <span className="key-ways">
      {row.keys.map((way) => (
        <span key={way.join('+')} className="key-way">
          {way.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

function Changes({ text }: { text: string }) {
  return readChanges(text).map((entry) => (
    <div className="change" key={entry.title}>
      <h4>{entry.title}</h4>
      <ul>
        {entry.lines.map((line) => (
          <li key={line}>
            <Marked line={line} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** A line with what stands between asterisks and between back quotes set apart; all of it is only ever text. */
function Marked({ line }: { line: string }) {
  return line.split(/(\*[^*]+\*|`[^`]+`)/).map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line.
    if (/^\*[^*]+\*$/.test(part)) return <em key={index}>{part.slice(1, -1)}</em>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line.
    if (/^`[^`]+`$/.test(part)) return <code key={index}>{part.slice(1, -1)}</code>;
    return part;
  });
}
