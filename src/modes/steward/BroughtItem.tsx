import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { joinFilled } from '../../components/joinFilled';
import { useWords } from '../../components/Words';
import { type TableName, tableNames } from '../../dataset/dataset';
import type { BroughtView, ReadingView } from '../../store/desk/deskTalk';
import { formatCount } from '../../wording/formats';
import { readingWords } from './readingWords';

interface BroughtItemProps {
  readonly brought: BroughtView;
  /** Whether there is a table already that its rows can be added to. */
  readonly canBeAdded: boolean;
  readonly onTable: (table: TableName | null) => void;
  readonly onAdded: (isAdded: boolean) => void;
}

/** One file or sheet in the preview: what it is read as, and how. */
export function BroughtItem(props: BroughtItemProps) {
  const words = useDeskWords();
  const { language } = useWords();
  const { name, sheet, isHidden, isPasted, table, likely, reading, state, lacksHeader } = props.brought;
  const isRead = ['data', 'settings', 'stories', 'answers'].includes(state);
  return (
    <li className="brought" data-testid="brought" data-state={state} data-table={table ?? ''}>
      <div className="brought-head">
        <Icon name={isRead ? 'table' : 'warning'} />
        <strong className="brought-name">{sheet === '' ? name : words.sheet(name, sheet)}</strong>
        {isHidden && <span className="tag">{words.hiddenSheet}</span>}
        <span className="soft">{words.states[state]}</span>
      </div>
      <BroughtChoices {...props} />
      {state === 'unused' && (isPasted || likely.length > 0) && <p>{words.chooseTable}</p>}
      {state === 'unreadable' && reading === null && <p>{words.notReadable}</p>}
      {reading !== null && <ReadingList reading={reading} isSheet={sheet !== ''} />}
      {lacksHeader && table !== null && <p className="soft">{words.lacksHeader(words.tables[table])}</p>}
      {reading !== null && reading.kept < reading.rows && (
        <p className="brought-refused">
          {words.rowsRefused(
            formatCount(language, reading.rows - reading.kept, words.rows),
            reading.rows - reading.kept,
          )}
        </p>
      )}
    </li>
  );
}

/** What it is read as, and whether its rows come in the place of others. */
function BroughtChoices({ brought, canBeAdded, onTable, onAdded }: BroughtItemProps) {
  const words = useDeskWords();
  const { table, likely, state, isAdded } = brought;
  if (state !== 'data' && state !== 'unreadable' && state !== 'unused') return null;
  const [only] = likely.length === 1 ? likely : [];
  const unused = only !== undefined && table === null ? ` (${words.looksLike(words.tables[only])})` : '';
  return (
    <>
      <label className="brought-as">
        <span>{words.readAs}</span>
        <select value={table ?? ''} onChange={({ target }) => onTable(tableIn(target.value))}>
          <option value="">{words.notUsed + unused}</option>
          {tableNames.map((one) => (
            <option key={one} value={one}>
              {words.tables[one]}
            </option>
          ))}
        </select>
      </label>
      {state === 'data' && canBeAdded && table !== null && (
        <label className="brought-as">
          <span>{words.joins}</span>
          <select
            value={isAdded ? 'add' : 'replace'}
            onChange={({ target }) => onAdded(target.value === 'add')}
          >
            <option value="replace">{words.joinsReplace(words.tables[table])}</option>
            <option value="add">{words.joinsAdd}</option>
          </select>
        </label>
      )}
    </>
  );
}

interface ReadingListProps {
  readonly reading: ReadingView;
  /** A sheet of a workbook has no encoding and no delimiter. */
  readonly isSheet: boolean;
}

function ReadingList({ reading, isSheet }: ReadingListProps) {
  const words = useDeskWords();
  const { language, count } = useWords();
  const { errors, warnings } = reading;
  const problems = joinFilled(
    [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''],
    ', ',
  );
  const told = readingWords(reading, language);
  const counted = isSheet ? [[words.columns.file, words.workbook] as const, ...told.slice(2)] : told;
  const lines = [...counted, [words.columns.problems, problems || '0'] as const];
  return (
    <dl className="reading">
      {lines.map(([head, text]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function tableIn(value: string): TableName | null {
  return tableNames.find((table) => table === value) ?? null;
}
