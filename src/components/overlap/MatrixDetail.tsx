import type { Network } from '../../network/network';
import { organisationsAtBoth } from '../../network/pairFacts';
import { overlapWords } from '../../wording/overlapWords';
import type { SelectAction } from '../thingActions';
import { Detail } from '../views/Detail';
import { type OwnTables, TableButton } from '../views/TableButton';
import { useWords } from '../Words';
import { PairFacts, PairNames, ShowBoth } from './PairDetail';

interface MatrixDetailProps extends SelectAction {
  readonly network: Network;
  readonly one: number;
  readonly other: number;
  readonly own: OwnTables | null;
  readonly onBoth: (one: number, other: number) => void;
  readonly onClose: () => void;
}

/** What stands behind the number of a cell. */
export function MatrixDetail({ network, one, other, own, onSelect, onBoth, onClose }: MatrixDetailProps) {
  const { language, number } = useWords();
  const said = overlapWords[language];
  const pair = { network, one, other };
  const isOne = one === other;
  const count = organisationsAtBoth(network, one, other).length;
  const told = isOne ? said.at(count, number(count)) : said.shared(count, number(count));
  return (
    <Detail
      name={said.detail}
      title={told}
      closing={said.closeDetail}
      onClose={onClose}
      hands={!isOne && <ShowBoth {...pair} onBoth={() => onBoth(one, other)} />}
    >
      <div className="detail-tables">
        {(isOne ? [one] : [one, other]).map((verband) => (
          <TableButton key={verband} network={network} verband={verband} own={own} onSelect={onSelect} />
        ))}
      </div>
      {!isOne && <PairFacts {...pair} />}
      {count === 0 ? (
        <p className="soft">{isOne ? said.nobody : said.none}</p>
      ) : (
        <PairNames {...pair} onSelect={onSelect} />
      )}
    </Detail>
  );
}
