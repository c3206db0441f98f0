import { textAt } from '../../ecosystem/columns';
import { namedVerband } from '../../network/cards/named';
import { sizeOfGroup } from '../../network/grouped';
import type { Network } from '../../network/network';
import { legendWords } from '../../wording/legendWords';
import { viewWords } from '../../wording/viewWords';
import { kindAndSort } from '../kindAndSort';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

/** The organisation of the reader. */
export interface OwnTables {
  readonly name: string;
  /** Verbanden where it sits. */
  readonly verbanden: ReadonlySet<number>;
}

/** Marks a table where the organisation of the reader sits. */
export function OwnSign({ own, verband }: { own: OwnTables | null; verband: number }) {
  const said = viewWords[useWords().language];
  if (own === null || !own.verbanden.has(verband)) return null;
  return (
    <span className="own-sign" title={said.ownSpoken(own.name)}>
      {said.own}
    </span>
  );
}

interface TableButtonProps extends SelectAction {
  readonly network: Network;
  readonly verband: number;
  readonly own: OwnTables | null;
  /** Also tells how many seats it has. */
  readonly hasSeats?: boolean;
}

/** A coalition, tafel or initiative by its name, with what it is; selects it. */
export function TableButton({ network, verband, own, hasSeats = false, onSelect }: TableButtonProps) {
  const { things, language, count } = useWords();
  const thing = namedVerband(network, verband);
  if (thing === null) return null;
  const what = kindAndSort(things.kind[thing.kind], textAt(network.verbanden.sort, verband));
  const seats = network.members === null ? 0 : sizeOfGroup(network.members.byVerband, verband);
  return (
    <ThingButton
      thing={thing}
      note={hasSeats ? `${what} · ${seats === 0 ? legendWords[language].empty : count(seats, 'seat')}` : what}
      aside={<OwnSign own={own} verband={verband} />}
      onSelect={onSelect}
    />
  );
}
