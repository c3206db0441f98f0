import type { ReactNode } from 'react';
import type { Named } from '../network/cards/named';
import type { CardRelation } from '../network/cards/relations';
import type { CardSource, Upkeep } from '../network/cards/upkeep';
import { isAddress } from '../validation/checks/links';
import { connectionWords } from '../wording/connectionWords';
import { ShortList } from './cardLists';
import { Icon } from './Icon';
import { joinFilled } from './joinFilled';
import { ThingButton } from './ThingButton';
import type { SelectAction, ThingActions } from './thingActions';
import { titleOf } from './titleOf';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

interface CardHeadProps {
  readonly thing: Named;
  /** What it is, in a word or two. */
  readonly what: string;
  readonly path: readonly Named[];
  readonly picture?: ReactNode;
  readonly actions: ThingActions;
}

/** A longer name would fill the panel in the size of a title. */
const longName = 120;

/** The top of a card: what it is, where it lies, what it is called, and the way to it on the map. */
export function CardHead({ thing, what, path, picture, actions }: CardHeadProps) {
  const { frame, language } = useWords();
  const connection = connectionWords[language];
  return (
    <header className="card-head">
      <div className="card-title">
        <p className="label">{what}</p>
        <h2 data-long={thing.name.length > longName}>{thing.name}</h2>
        {path.length > 0 && (
          <ol className="card-path">
            {path.map((step) => (
              <li key={`${step.kind}:${step.id}`}>
                <button
                  type="button"
                  title={titleOf(step.name)}
                  onClick={() => actions.onSelect(step.kind, step.id)}
                >
                  {step.name}
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
      {picture}
      <div className="card-actions">
        <button
          type="button"
          className="quiet-button"
          aria-label={frame.showNamed(thing.name)}
          onClick={() => actions.onShow(thing.kind, thing.id)}
        >
          <Icon name="target" />
          <span>{frame.show}</span>
        </button>
        {actions.onConnect && (
          <button
            type="button"
            className="quiet-button"
            aria-label={connection.openNamed(thing.name)}
            onClick={() => actions.onConnect?.(thing.kind, thing.id)}
          >
            <Icon name="connect" />
            <span>{connection.open}</span>
          </button>
        )}
      </div>
    </header>
  );
}

/** A part of a card under its own small heading. */
export function CardSection({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="card-section">
      <h3 className="label">
        <span>{title}</span>
        {aside !== undefined && <span className="label-aside">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Facts as pairs of a word and a value. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact; without a value it says that it was not filled in. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const cards = useCardWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children === '' || children === null ? (
          <span className="not-filled">{cards.notFilled}</span>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}

interface RelationsProps extends SelectAction {
  readonly relations: readonly CardRelation[];
  /** What the card is about. */
  readonly self: 'verband' | 'organisation';
}

/** Relations in words, and under each the things at the other end. */
export function Relations({ relations, self, onSelect }: RelationsProps) {
  const cards = useCardWords();
  if (relations.length === 0) return null;
  const words = ({ end, sort }: CardRelation) => {
    const relation = sort === '' ? cards.relationUnnamed : sort;
    return end === 'from' ? relation : `${relation} ${cards.self[self]}`;
  };
  return (
    <CardSection title={cards.relations}>
      {groupsOf(relations, words).map(([word, alike]) => (
        <div className="relation-group" key={word}>
          <h4>{word}</h4>
          <ShortList limit={5} className="relations">
            {alike.map((relation) => (
              <li key={`${relation.other.kind}:${relation.other.id}:${relation.note}`}>
                <ThingButton thing={relation.other} onSelect={onSelect} />
                {relation.note !== '' && <p className="relation-note">{relation.note}</p>}
              </li>
            ))}
          </ShortList>
        </div>
      ))}
    </CardSection>
  );
}

function groupsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

interface UpkeepProps extends SelectAction {
  readonly upkeep: Upkeep;
  /** Further sources, of the participations that the card tells of. */
  readonly seatSources?: readonly CardSource[];
}

/** Where the record comes from, when it was last checked and who keeps it. */
export function UpkeepSection({ upkeep, seatSources = [], onSelect }: UpkeepProps) {
  const { date } = useWords();
  const cards = useCardWords();
  return (
    <CardSection title={cards.sources}>
      {upkeep.sources !== null && upkeep.sources.length === 0 && (
        <p className="not-filled">{cards.noSources}</p>
      )}
      <Sources sources={upkeep.sources ?? []} />
      {seatSources.length > 0 && (
        <div className="relation-group">
          <h4>{cards.seatSources}</h4>
          <Sources sources={seatSources} />
        </div>
      )}
      <p className="upkeep">
        {upkeep.checkedOn === '' ? cards.neverChecked : cards.checkedOn(date(upkeep.checkedOn))}
      </p>
      <div className="upkeep">
        {cards.ownedBy}{' '}
        {upkeep.owner === null ? (
          <span className="not-filled">{cards.notFilled}</span>
        ) : (
          <ThingButton thing={upkeep.owner} onSelect={onSelect} />
        )}
      </div>
    </CardSection>
  );
}

function Sources({ sources }: { sources: readonly CardSource[] }) {
  const { date } = useWords();
  return (
    <ShortList limit={4} className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {isAddress(source.url) ? (
            <OutsideLink href={source.url} text={source.title} />
          ) : (
            <span>{source.title}</span>
          )}
          <span className="source-from">
            {joinFilled([
              source.publisher,
              source.date === '' ? '' : date(source.date),
              isAddress(source.url) ? '' : source.url,
            ])}
          </span>
        </li>
      ))}
    </ShortList>
  );
}

/** A link that leaves the page, and says so. */
function OutsideLink({ href, text }: { href: string; text: string }) {
  const cards = useCardWords();
  return (
    <a className="outside" href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <Icon name="elsewhere" />
      <span className="visually-hidden"> {cards.opensElsewhere}</span>
    </a>
  );
}

/** A web address as a link that reads as the name of the site; what is no address as text. */
export function Website({ address }: { address: string }) {
  if (!isAddress(address)) return address;
  const site = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1];
  return <OutsideLink href={address} text={site ?? address.replace(/^mailto:/, '')} />;
}
