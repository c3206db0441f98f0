import { useCallback } from 'react';
import type { AbsenceReason, Absences } from '../../network/cards/absences';
import {
  type Absence,
  type Acquaintance,
  acquaintancesAt,
  tellAbsences,
} from '../../network/cards/tellAbsences';
import type { Network } from '../../network/network';
import { ownWords } from '../../wording/ownWords';
import { CardSection } from '../cardParts';
import { GrowingList } from '../GrowingList';
import { joinFilled } from '../joinFilled';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { Unfolding } from '../Unfolding';
import { Choices } from '../views/Choices';
import { useWords } from '../Words';

interface AbsencePartProps extends SelectAction {
  readonly network: Network;
  readonly absences: Absences;
  /** Without a seat there are no own themes. */
  readonly hasSeats: boolean;
  readonly reason: AbsenceReason;
  readonly onReason: (reason: AbsenceReason) => void;
}

const reasons = ['any', 'themes', 'area'] as const;

/** Where the organisation has no seat although it might, and who of its acquaintances sits there. */
export function AbsencePart(props: AbsencePartProps) {
  const { network, absences, hasSeats, reason, onReason, onSelect } = props;
  const { language, number } = useWords();
  const words = ownWords[language];
  const { ranked, noLonger, finished, themes, area } = absences;
  const count = ranked.length;
  const draw = useCallback(
    (from: number, to: number) =>
      tellAbsences(network, absences, from, to).map((absence) => (
        <AbsenceItem
          key={absence.verband.id}
          absence={absence}
          acquaintances={() => acquaintancesAt(network, absences, absence.index)}
          onSelect={onSelect}
        />
      )),
    [network, absences, onSelect],
  );
  return (
    <CardSection title={noLonger > 0 ? words.absentAgain : words.absent} aside={number(count)}>
      <p className="soft">{hasSeats ? words.absentIntro : words.absentNoSeats}</p>
      <Reasons absences={absences} reason={reason} onReason={onReason} />
      {hasSeats && reason !== 'area' && themes.size === 0 && <p className="soft">{words.noThemes}</p>}
      {reason !== 'themes' && area === null && <p className="soft">{words.noArea}</p>}
      {hasSeats && count === 0 && (themes.size > 0 || area !== null) && (
        <p className="soft">{words.absentNone}</p>
      )}
      {noLonger > 0 && <p className="soft">{words.noLonger(number(noLonger))}</p>}
      <GrowingList total={count} limit={6} className="absences" draw={draw} />
      {finished > 0 && <p className="soft">{words.finished(number(finished))}</p>}
    </CardSection>
  );
}

function Reasons({ absences, reason, onReason }: Pick<AbsencePartProps, 'absences' | 'reason' | 'onReason'>) {
  const { language, number } = useWords();
  const words = ownWords[language];
  const counts = { any: null, themes: absences.onThemes, area: absences.nearby };
  return (
    <Choices
      legend={words.reasonGroup}
      value={reason}
      options={reasons.map((value) => ({
        value,
        label: joinFilled([words.reasons[value], counts[value] === null ? '' : number(counts[value])], ' '),
      }))}
      onChoose={onReason}
    />
  );
}

interface AbsenceItemProps extends SelectAction {
  readonly absence: Absence;
  readonly acquaintances: () => readonly Acquaintance[];
}

function AbsenceItem({ absence, acquaintances, onSelect }: AbsenceItemProps) {
  const { language, number, date } = useWords();
  const words = ownWords[language];
  const { verband, sort, area, themes, isNear, satUntil, known } = absence;
  return (
    <li>
      <ThingButton thing={verband} note={joinFilled([sort, area?.name ?? ''])} onSelect={onSelect} />
      {(themes.length > 0 || isNear || satUntil !== null) && (
        <ul className="themes">
          {satUntil !== null && (
            <li className="theme-near">{words.satUntil(satUntil === '' ? '' : date(satUntil))}</li>
          )}
          {isNear && <li className="theme-near">{words.near}</li>}
          {themes.map((theme) => (
            <li key={theme}>{theme}</li>
          ))}
        </ul>
      )}
      {known === 0 ? (
        <p className="soft absence-known">{words.noAcquaintance}</p>
      ) : (
        <Unfolding
          summary={known === 1 ? words.oneAcquaintance : words.acquaintances(number(known))}
          draw={() => (
            <ul className="things">
              {acquaintances().map(({ organisation, sort: sector }) => (
                <li key={organisation.id}>
                  <ThingButton thing={organisation} sort={sector} onSelect={onSelect} />
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </li>
  );
}
