import { ChangeSign } from '../../components/ChangeSign';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/Words';
import type { Difference } from '../../validation/comparison/comparison';
import { comparisonWords } from '../../wording/comparisonWords';
import type { Desk } from './desk';
import { keyOfRecord } from './keyOfRecord';

/** One record that differs. */
export function DifferenceItem({
  difference,
  desk,
}: {
  readonly difference: Difference;
  readonly desk: Desk;
}) {
  const words = useDeskWords();
  const { language } = useWords();
  const network = desk.store((state) => state.data.network);
  const { kind, table, key, name, endNames, cells, isUpkeepOnly } = difference;
  const { kinds, checkedAgain, subject, aside } = comparisonWords[language];
  const why = aside(difference);
  const id = table === 'deelnames' ? (key[1] ?? '') : (key[0] ?? '');
  // What is gone is on the map all the same while both sets are, or when the newer set is the one that was brought.
  const shownKey = keyOfRecord(network, table, key);
  return (
    <li className="difference" data-testid="difference" data-kind={kind} data-table={table} data-id={id}>
      <p className="difference-head">
        <span className="difference-kind">
          <ChangeSign kind={kind} />
          {isUpkeepOnly ? checkedAgain : kinds[kind]}
        </span>
        <strong>{subject(difference)}</strong>
        {shownKey !== null && (
          <button
            type="button"
            className="text-button"
            aria-label={words.showNamed(name || endNames.join(' – '))}
            onClick={() => desk.onShow(shownKey)}
          >
            <Icon name="target" />
            {words.showOnMap}
          </button>
        )}
      </p>
      {why !== '' && <p className="soft difference-why">{why}</p>}
      {cells.length > 0 && (
        <ul className="difference-cells">
          {cells.map((cell) => (
            <li key={cell.column}>
              <span className="soft">{cell.column || words.unread}</span>{' '}
              <del>{shown(cell.beforeName || cell.before, words.emptyCell)}</del>
              <span className="visually-hidden">, {words.isNow} </span>
              <Icon name="arrow" /> <ins>{shown(cell.afterName || cell.after, words.emptyCell)}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function shown(text: string, empty: string): string {
  return text === '' ? empty : text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
