import type { VerbandCard as CardOfVerband, VerbandMembers } from '../network/cards/verbandCard';
import { pastSpan, pastWords, tellPast } from '../wording/pastWords';
import type { Wording } from '../wording/wording';
import { ContentList, NotAllShown, SharedItem, ShortList } from './cardLists';
import { CardHead, CardSection, Fact, Facts, Relations, UpkeepSection, Website } from './cardParts';
import { joinFilled } from './joinFilled';
import { kindAndSort } from './kindAndSort';
import { ParticipantList, PastParticipants } from './ParticipantList';
import { TafelPicture } from './TafelPicture';
import { ThingButton } from './ThingButton';
import { TimelinePart } from './TimelinePart';
import type { SelectAction, ThingActions } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

/** The card of a coalition, tafel or initiative: why, who, what and how. */
export function VerbandCard({ card, ...actions }: { card: CardOfVerband } & ThingActions) {
  const words = useWords();
  const { number } = words;
  const cards = useCardWords();
  const { members } = card;
  return (
    <article className="card">
      <CardHead
        thing={card}
        what={whatOf(words, card)}
        path={card.path}
        picture={
          members === null ? null : (
            <TafelPicture kind={card.kind} participants={[...members.participants, ...members.past]} />
          )
        }
        actions={actions}
      />
      <CardSection title={cards.why}>
        {card.description === '' ? (
          <p className="not-filled">{cards.notFilled}</p>
        ) : (
          <p className="card-text">{card.description}</p>
        )}
        {card.themes.length > 0 && (
          <ul className="themes" aria-label={cards.themes}>
            {card.themes.map((theme) => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        )}
      </CardSection>
      <CardSection title={cards.who} aside={members === null ? undefined : seatsOf(words, members)}>
        <Who card={card} onSelect={actions.onSelect} />
      </CardSection>
      {(card.kind === 'coalition' || card.contentCount > 0) && (
        <CardSection title={cards.what} aside={card.contentCount > 0 ? number(card.contentCount) : undefined}>
          {card.contentCount === 0 && <p className="soft">{cards.noContents}</p>}
          <ContentList contents={card.contents} limit={8} onSelect={actions.onSelect} />
        </CardSection>
      )}
      <How card={card} onSelect={actions.onSelect} />
      {members !== null && (
        <Relations relations={members.relations} self="verband" onSelect={actions.onSelect} />
      )}
      {members !== null && isDated(card) && (
        <TimelinePart timeline={card.timeline} onSelect={actions.onSelect} />
      )}
      {members !== null && members.count > 0 && <Shared members={members} onSelect={actions.onSelect} />}
      <UpkeepSection upkeep={card} seatSources={members?.seatSources ?? []} onSelect={actions.onSelect} />
    </article>
  );
}

function whatOf({ things, language }: Wording, { kind, sort, isPast }: CardOfVerband): string {
  return joinFilled([kindAndSort(things.kind[kind], sort), isPast ? pastWords[language].isPast : '']);
}

/** A coalition always has its history; of another verband that is told where there is any. */
function isDated({ kind, timeline }: CardOfVerband): boolean {
  return kind === 'coalition' || timeline.moments.length > 0;
}

function seatsOf(words: Wording, { count, pastCount }: VerbandMembers): string {
  return tellPast(words, words.count(count, 'seat'), count, pastCount);
}

function Who({ card: { members, start, isPast }, onSelect }: { card: CardOfVerband } & SelectAction) {
  const cards = useCardWords();
  const said = pastWords[useWords().language];
  if (members === null) return <p className="soft">{cards.participationsComing}</p>;
  if (members.count === 0) return <p className="soft">{cards.noParticipants}</p>;
  const { participants, past, count, pastCount } = members;
  const apart = isPast ? 0 : pastCount;
  return (
    <>
      {isPast && <p className="soft">{said.whoSat}</p>}
      <ParticipantList participants={participants} start={start} isPast={isPast} onSelect={onSelect} />
      <NotAllShown shown={participants.length} total={count - apart} />
      {apart > 0 && <PastParticipants participants={past} count={apart} onSelect={onSelect} />}
      <NotAllShown shown={past.length} total={apart} />
    </>
  );
}

function How({ card, onSelect }: { card: CardOfVerband } & SelectAction) {
  const words = useWords();
  const cards = useCardWords();
  return (
    <CardSection title={cards.how}>
      <Facts>
        <Fact name={cards.sort}>{card.sort}</Fact>
        <Fact name={cards.status}>{card.status}</Fact>
        <Fact name={cards.period}>{spanOf(words, card)}</Fact>
        <Fact name={cards.area}>{card.area && <ThingButton thing={card.area} onSelect={onSelect} />}</Fact>
        <Fact name={cards.belongsTo}>
          {card.parent && <ThingButton thing={card.parent} onSelect={onSelect} />}
        </Fact>
        <Fact name={cards.website}>{card.website && <Website address={card.website} />}</Fact>
      </Facts>
    </CardSection>
  );
}

function spanOf(words: Wording, { isPast, start, end }: CardOfVerband): string {
  return isPast ? pastSpan(words, start, end) : words.span(start, end);
}

function Shared({ members, onSelect }: { members: VerbandMembers } & SelectAction) {
  const cards = useCardWords();
  return (
    <CardSection title={cards.shared}>
      {members.shared.length === 0 && <p className="soft">{cards.sharedNone}</p>}
      <ShortList limit={5} className="shared">
        {members.shared.map(({ verband, organisations }) => (
          <SharedItem
            key={verband.id}
            thing={verband}
            shared={organisations}
            counted="sharedOrganisation"
            onSelect={onSelect}
          />
        ))}
      </ShortList>
      <NotAllShown shown={members.shared.length} total={members.sharedCount} />
      {members.sharedPartial && <p className="soft">{cards.sharedPartial}</p>}
    </CardSection>
  );
}
