import { textAt } from '../../ecosystem/columns';
import { namedVerband } from '../../network/cards/named';
import { sizeOfGroup } from '../../network/grouped';
import type { Network } from '../../network/network';
import { legendWords } from '../../wording/legendWords';
import { pastSpan, pastWords } from '../../wording/pastWords';
import { viewWords } from '../../wording/viewWords';
import type { Wording } from '../../wording/wording';
import { joinFilled } from '../joinFilled';
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
  /** Also tells that it is over, and when it was. */
  readonly isPast?: boolean;
}

/** A coalition, tafel or initiative by its name, with what it is; selects it. */
export function TableButton({
  network,
  verband,
  own,
  hasSeats = false,
  isPast = false,
  onSelect,
}: TableButtonProps) {
  const words = useWords();
  const { things, language, count } = words;
  const thing = namedVerband(network, verband);
  if (thing === null) return null;
  const what = kindAndSort(things.kind[thing.kind], textAt(network.verbanden.sort, verband));
  const seats = network.members === null ? 0 : sizeOfGroup(network.members.byVerband, verband);
  return (
    <ThingButton
      thing={thing}
      note={joinFilled([
        what,
        hasSeats ? (seats === 0 ? legendWords[language].empty : count(seats, 'seat')) : '',
        ...(isPast ? pastOf(words, network, verband) : []),
      ])}
      aside={<OwnSign own={own} verband={verband} />}
      onSelect={onSelect}
    />
  );
}

function pastOf(words: Wording, { verbanden }: Network, verband: number): readonly string[] {
  const [start, end] = [textAt(verbanden.start, verband), textAt(verbanden.end, verband)];
  return [pastWords[words.language].isPast, pastSpan(words, start, end)];
}
