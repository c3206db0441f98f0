import { useState } from 'react';
import { networkWords } from '../../wording/networkWords';
import { KindGlyph } from '../KindGlyph';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import type { NetworkRow, networkRows } from './networkRows';

interface NetworkListProps extends SelectAction {
  readonly rows: ReturnType<typeof networkRows>;
  /** Id of what is selected; null = nothing. */
  readonly selected: string | null;
  readonly onCentre: (row: NetworkRow) => void;
}

/** The network as a list that unfolds: everything with its neighbours, and the same that a click on a node does. */
export function NetworkList({ rows, ...props }: NetworkListProps) {
  const { language, number } = useWords();
  const said = networkWords[language];
  const [unfolded, setUnfolded] = useState<{ readonly isAll: boolean; readonly times: number }>({
    isAll: false,
    times: 0,
  });
  const groups = [
    { name: said.verbanden, rows: rows.verbanden },
    { name: said.organisations, rows: rows.organisations },
  ];
  return (
    <section className="network-list" aria-label={said.listName} data-testid="network-list">
      <button
        type="button"
        className="quiet-button"
        onClick={() => setUnfolded(({ isAll, times }) => ({ isAll: !isAll, times: times + 1 }))}
      >
        {unfolded.isAll ? said.closeAll : said.openAll}
      </button>
      {groups.map((group) => (
        <section key={group.name}>
          <h3>
            {group.name} <span className="count">{number(group.rows.length)}</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <Row
                key={`${row.named.id} ${unfolded.times}`}
                row={row}
                isOpen={unfolded.isAll || (row.isCentre && unfolded.times === 0)}
                {...props}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface RowProps extends Omit<NetworkListProps, 'rows'> {
  readonly row: NetworkRow;
  readonly isOpen: boolean;
}

function Row({ row, isOpen, selected, onSelect, onCentre }: RowProps) {
  const { language, number, things } = useWords();
  const said = networkWords[language];
  const { named, neighbours, isCentre } = row;
  const count = neighbours.length;
  const only = count === 1 ? neighbours.map(tellNeighbour)[0] : null;
  return (
    <li data-marked={selected === named.id} data-id={named.id}>
      <details open={isOpen}>
        <summary>
          <KindGlyph kind={named.kind} />
          <span className="network-line">
            <span className="network-name">{named.name}</span>{' '}
            <span className="soft">
              {things.kind[named.kind]} ·{' '}
              {count === 0 ? said.noNeighbours : (only ?? said.neighbours(count, number(count)))}
              {isCentre && ` · ${said.isCentre}`}
            </span>
          </span>
        </summary>
        <div className="network-row">
          <p className="network-hands">
            <button type="button" className="link-button" onClick={() => onSelect(named.kind, named.id)}>
              {said.choose}
            </button>
            {!isCentre && (
              <button type="button" className="link-button" onClick={() => onCentre(row)}>
                {said.makeCentre}
              </button>
            )}
          </p>
          <ul>
            {neighbours.map((neighbour) => (
              <li key={neighbour.named.id}>
                <ThingButton thing={neighbour.named} note={neighbour.roles.join(', ')} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}

/** The same for who hears the page while the picture is shown; it takes no focus. */
export function NetworkText({ rows }: Pick<NetworkListProps, 'rows'>) {
  const { language, things } = useWords();
  const said = networkWords[language];
  return (
    <section className="visually-hidden network-text" aria-label={said.listName} data-testid="network-text">
      <ul>
        {[...rows.verbanden, ...rows.organisations].map(({ named, neighbours }) => (
          <li key={`${named.kind} ${named.id}`}>
            {named.name}, {things.kind[named.kind]}:{' '}
            {neighbours.length === 0 ? said.noNeighbours : neighbours.map(tellNeighbour).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function tellNeighbour({ named, roles }: NetworkRow['neighbours'][number]): string {
  return [named.name, ...roles].join(', ');
}
