import { useState } from 'react';
import type { Network } from '../../network/network';
import type { OverlapPair } from '../../network/overlap';
import { overlapWords } from '../../wording/overlapWords';
import type { SelectAction } from '../thingActions';
import { type OwnTables, TableButton } from '../views/TableButton';
import { useWords } from '../Words';
import { PairFacts, PairNames, ShowBoth } from './PairDetail';

interface PairListProps extends SelectAction {
  readonly network: Network;
  readonly pairs: readonly OverlapPair[];
  /** Pairs before the first of these. */
  readonly from: number;
  readonly own: OwnTables | null;
  /** The verband that is selected; -1 = none. */
  readonly selected: number;
  readonly onBoth: (one: number, other: number) => void;
}

/** Pairs of tables, most shared first; under each the names behind the number. */
export function PairList({ pairs, from, ...rest }: PairListProps) {
  const said = overlapWords[useWords().language];
  return (
    <ol className="pair-list" aria-label={said.pairList} start={from + 1}>
      {pairs.map((pair) => (
        <Pair key={`${pair.one} ${pair.other}`} pair={pair} {...rest} />
      ))}
    </ol>
  );
}

function Pair({
  pair: { one, other, shared },
  network,
  own,
  selected,
  onSelect,
  onBoth,
}: Omit<PairListProps, 'pairs' | 'from'> & { readonly pair: OverlapPair }) {
  const { language, number } = useWords();
  const said = overlapWords[language];
  const [isOpen, setOpen] = useState(false);
  const pair = { network, one, other };
  return (
    <li className="pair">
      <p className="pair-count" aria-hidden="true">
        {number(shared)}
      </p>
      <div className="pair-tables">
        {[one, other].map((verband) => (
          <div key={verband} data-marked={verband === selected}>
            <TableButton network={network} verband={verband} own={own} onSelect={onSelect} />
          </div>
        ))}
        <PairFacts {...pair} />
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="unfold">{said.shared(shared, number(shared))}</summary>
          {isOpen && <PairNames {...pair} onSelect={onSelect} />}
        </details>
      </div>
      <ShowBoth {...pair} onBoth={() => onBoth(one, other)} />
    </li>
  );
}
