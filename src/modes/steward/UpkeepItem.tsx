import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/Words';
import type { UpkeepRecord } from '../../validation/listUpkeep';
import { upkeepWords } from '../../wording/upkeepWords';
import type { Desk } from './desk';
import { keyOfRecord } from './keyOfRecord';

interface UpkeepItemProps {
  readonly record: UpkeepRecord;
  readonly desk: Desk;
  /** Gets what the record is called. */
  readonly onConfirm: (what: string) => void;
}

/** A record that is to be checked: what it is, when it was last checked, and where it says so. */
export function UpkeepItem({ record, desk, onConfirm }: UpkeepItemProps) {
  const words = useDeskWords();
  const { language } = useWords();
  const network = desk.store((state) => state.data.network);
  const { table, row, key, name, endNames, checkedOn, sources } = record;
  const what = name || endNames.join(' – ') || (key[0] ?? '') || `${words.tables[table]} ${row}`;
  const shownKey = keyOfRecord(network, table, key);
  return (
    <li className="work-item" tabIndex={-1} data-testid="upkeep" data-table={table} data-row={row}>
      <p className="work-what">
        <strong>{what}</strong>
        {table === 'deelnames' && key[2] !== undefined && key[2] !== '' && <span>{key[2]}</span>}
        <span className="soft">
          {words.tables[table]}, {words.row(row)}
        </span>
      </p>
      <p className="work-when" data-never={checkedOn === ''}>
        {upkeepWords[language].checkedOn(checkedOn)}
      </p>
      <Sources ids={sources} desk={desk} />
      <div className="row-actions">
        <button
          type="button"
          className="quiet-button"
          aria-label={words.stillTrueNamed(what)}
          onClick={() => onConfirm(what)}
        >
          <Icon name="check" />
          {words.stillTrue}
        </button>
        {shownKey !== null && (
          <button
            type="button"
            className="text-button"
            aria-label={words.showNamed(what)}
            onClick={() => desk.onShow(shownKey)}
          >
            <Icon name="target" />
            {words.showOnMap}
          </button>
        )}
      </div>
    </li>
  );
}

/** Where it stands, and when that was written. */
function Sources({ ids, desk }: { readonly ids: readonly string[]; readonly desk: Desk }) {
  const words = useDeskWords();
  const { date } = useWords();
  const members = desk.store((state) => state.data.network?.members ?? null);
  const found = ids.flatMap((id) => members?.sources.find((source) => source.id === id) ?? []);
  if (found.length === 0) return <p className="soft">{words.noSource}</p>;
  return (
    <ul className="work-sources soft">
      {found.map(({ id, title, publisher, date: written, url }) => (
        <li key={id}>
          {words.source}:{' '}
          {/^https?:/.test(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {[publisher, written === '' ? '' : date(written)]
            .filter((part) => part !== '')
            .map((part) => `, ${part}`)
            .join('')}
        </li>
      ))}
    </ul>
  );
}
