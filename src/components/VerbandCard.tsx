import type { VerbandCard as CardOfVerband, VerbandMembers } from '../network/cards/verbandCard';
import { ContentList, NotAllShown, SharedItem, ShortList } from './cardLists';
import { CardHead, CardSection, Fact, Facts, Relations, UpkeepSection, Website } from './cardParts';
import { kindAndSort } from './kindAndSort';
import { ParticipantList } from './ParticipantList';
import { TafelPicture } from './TafelPicture';
import { ThingButton } from './ThingButton';
import { TimelinePart } from './TimelinePart';
import type { SelectAction, ThingActions } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

/** The card of a coalition, tafel or initiative: why, who, what and how. */
export function VerbandCard({ card, ...actions }: { card: CardOfVerband } & ThingActions) {
  const { things, count, number } = useWords();
  const cards = useCardWords();
  const { members } = card;
  return (
    <article className="card">
      <CardHead
        thing={card}
        what={kindAndSort(things.kind[card.kind], card.sort)}
        path={card.path}
        picture={
          members === null ? null : <TafelPicture kind={card.kind} participants={members.participants} />
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
      <CardSection title={cards.who} aside={members === null ? undefined : count(members.count, 'seat')}>
        <Who members={members} start={card.start} onSelect={actions.onSelect} />
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

/** A coalition always has its history; of another verband that is told where there is any. */
function isDated({ kind, timeline }: CardOfVerband): boolean {
  return kind === 'coalition' || timeline.moments.length > 0;
}

function Who({ members, start, onSelect }: { members: VerbandMembers | null; start: string } & SelectAction) {
  const cards = useCardWords();
  if (members === null) return <p className="soft">{cards.participationsComing}</p>;
  if (members.count === 0) return <p className="soft">{cards.noParticipants}</p>;
  return (
    <>
      <ParticipantList participants={members.participants} start={start} onSelect={onSelect} />
      <NotAllShown shown={members.participants.length} total={members.count} />
    </>
  );
}

function How({ card, onSelect }: { card: CardOfVerband } & SelectAction) {
  const { span } = useWords();
  const cards = useCardWords();
  return (
    <CardSection title={cards.how}>
      <Facts>
        <Fact name={cards.sort}>{card.sort}</Fact>
        <Fact name={cards.status}>{card.status}</Fact>
        <Fact name={cards.period}>{span(card.start, card.end)}</Fact>
        <Fact name={cards.area}>{card.area && <ThingButton thing={card.area} onSelect={onSelect} />}</Fact>
        <Fact name={cards.belongsTo}>
          {card.parent && <ThingButton thing={card.parent} onSelect={onSelect} />}
        </Fact>
        <Fact name={cards.website}>{card.website && <Website address={card.website} />}</Fact>
      </Facts>
    </CardSection>
  );
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
