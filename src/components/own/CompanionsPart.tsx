import { useCallback } from 'react';
import { tellCompanions } from '../../network/cards/companions';
import type { Meeting } from '../../network/cards/shared';
import type { Network } from '../../network/network';
import { GrowingList } from '../GrowingList';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { Unfolding } from '../Unfolding';
import { useWords } from '../Words';

interface CompanionsPartProps extends SelectAction {
  readonly network: Network;
  /** Whom the organisation of the reader meets, and where. */
  readonly meetings: readonly Meeting[];
}

/** With whom the organisation sits, most first; where unfolds. */
export function CompanionsPart({ network, meetings, onSelect }: CompanionsPartProps) {
  const { count } = useWords();
  const draw = useCallback(
    (from: number, to: number) =>
      meetings
        .slice(from, to)
        .map((meeting) => (
          <CompanionItem
            key={meeting.other}
            network={network}
            meeting={meeting}
            shared={count(meeting.through.length, 'sharedVerband')}
            onSelect={onSelect}
          />
        )),
    [network, meetings, count, onSelect],
  );
  return <GrowingList total={meetings.length} limit={5} className="shared" draw={draw} />;
}

interface CompanionItemProps extends SelectAction {
  readonly network: Network;
  readonly meeting: Meeting;
  /** At how many verbanden both sit, in words. */
  readonly shared: string;
}

function CompanionItem({ network, meeting, shared, onSelect }: CompanionItemProps) {
  const [companion] = tellCompanions(network, [{ ...meeting, through: [] }]);
  if (companion === undefined) return null;
  const where = () => tellCompanions(network, [meeting])[0]?.verbanden ?? [];
  return (
    <li>
      <ThingButton thing={companion.organisation} sort={companion.sort} onSelect={onSelect} />
      <Unfolding
        summary={shared}
        draw={() => (
          <ul className="things">
            {where().map(({ kind, id, name }) => (
              <li key={id}>
                <button type="button" className="name-link" onClick={() => onSelect(kind, id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      />
    </li>
  );
}
