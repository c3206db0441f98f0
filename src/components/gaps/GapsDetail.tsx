import type { Network } from '../../network/network';
import { gapsWords } from '../../wording/gapsWords';
import { tellOfWhich } from '../../wording/pastWords';
import type { SelectAction } from '../thingActions';
import { Detail } from '../views/Detail';
import { type OwnTables, TableButton } from '../views/TableButton';
import { useWords } from '../Words';

interface GapsDetailProps extends SelectAction {
  readonly network: Network;
  /** What the cell is about; all of a row or column names one of the two only. */
  readonly theme: string | null;
  readonly column: string | null;
  /** By name. */
  readonly tables: readonly number[];
  /** Says which are over. */
  readonly isPast: (verband: number) => boolean;
  readonly own: OwnTables | null;
  /** The verband that is selected; -1 = none. */
  readonly selected: number;
  readonly onClose: () => void;
}

/** More would be no list to read. */
const mostTables = 200;

/** The tables of one cell, by name. */
export function GapsDetail(props: GapsDetailProps) {
  const { network, tables, isPast, own, selected, onSelect } = props;
  const words = useWords();
  const { language, number, count } = words;
  const said = gapsWords[language];
  const [theme, column] = [props.theme ?? said.all, props.column ?? said.everywhere];
  const shown = tables.slice(0, mostTables);
  const title =
    tables.length === 0
      ? said.nothing(theme, column)
      : `${said.cell(theme, column)}: ${tellOfWhich(words, count(tables.length, 'verband'), tables.filter(isPast).length)}`;
  return (
    <Detail name={said.detail} title={title} closing={said.closeDetail} onClose={props.onClose}>
      <ul className="pair-names">
        {shown.map((verband) => (
          <li key={verband} data-marked={verband === selected}>
            <TableButton {...{ network, verband, own, onSelect }} hasSeats isPast={isPast(verband)} />
          </li>
        ))}
      </ul>
      {shown.length < tables.length && (
        <p className="soft">{said.detailCut(number(shown.length), number(tables.length))}</p>
      )}
    </Detail>
  );
}
