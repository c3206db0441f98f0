import type { Absence, AbsenceReason, Absences } from '../../network/cards/absences';
import { ownWords } from '../../wording/ownWords';
import { ShortList } from '../cardLists';
import { CardSection } from '../cardParts';
import { joinFilled } from '../joinFilled';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { Choices } from '../views/Choices';
import { useWords } from '../Words';

interface AbsencePartProps extends SelectAction {
  readonly absences: Absences;
  /** Without a seat there are no own themes. */
  readonly hasSeats: boolean;
  readonly reason: AbsenceReason;
  readonly onReason: (reason: AbsenceReason) => void;
}

const reasons = ['any', 'themes', 'area'] as const;

/** Where the organisation has no seat although it might, and who of its acquaintances sits there. */
export function AbsencePart({ absences, hasSeats, reason, onReason, onSelect }: AbsencePartProps) {
  const { language, number } = useWords();
  const words = ownWords[language];
  const { list, count, noLonger, finished, themes, area } = absences;
  return (
    <CardSection title={noLonger > 0 ? words.absentAgain : words.absent} aside={number(count)}>
      <p className="soft">{hasSeats ? words.absentIntro : words.absentNoSeats}</p>
      <Reasons absences={absences} reason={reason} onReason={onReason} />
      {hasSeats && reason !== 'area' && themes.length === 0 && <p className="soft">{words.noThemes}</p>}
      {reason !== 'themes' && area === null && <p className="soft">{words.noArea}</p>}
      {hasSeats && count === 0 && (themes.length > 0 || area !== null) && (
        <p className="soft">{words.absentNone}</p>
      )}
      {noLonger > 0 && <p className="soft">{words.noLonger(number(noLonger))}</p>}
      <ShortList limit={6} className="absences">
        {list.map((absence) => (
          <AbsenceItem key={absence.verband.id} absence={absence} onSelect={onSelect} />
        ))}
      </ShortList>
      {count > list.length && <p className="soft">{words.firstOf(number(list.length), number(count))}</p>}
      {finished > 0 && <p className="soft">{words.finished(number(finished))}</p>}
    </CardSection>
  );
}

function Reasons({ absences, reason, onReason }: Omit<AbsencePartProps, 'onSelect' | 'hasSeats'>) {
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

function AbsenceItem({ absence, onSelect }: { absence: Absence } & SelectAction) {
  const { language, number, date } = useWords();
  const words = ownWords[language];
  const { verband, sort, area, themes, isNear, satUntil, acquaintances } = absence;
  const known =
    acquaintances.length === 1 ? words.oneAcquaintance : words.acquaintances(number(acquaintances.length));
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
      {acquaintances.length === 0 ? (
        <p className="soft absence-known">{words.noAcquaintance}</p>
      ) : (
        <details>
          <summary className="unfold">{known}</summary>
          <ul className="things">
            {acquaintances.map(({ organisation, sort: sector }) => (
              <li key={organisation.id}>
                <ThingButton thing={organisation} sort={sector} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
