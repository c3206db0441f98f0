import type { AreaCard as CardOfArea, Holdings, InnerArea, LevelOfArea } from '../network/cards/areaCard';
import type { NamedPair } from '../network/cards/sharedPairs';
import { ContentList, NotAllShown, ShortList } from './cardLists';
import { CardHead, CardSection, UpkeepSection } from './cardParts';
import { ThingButton } from './ThingButton';
import type { SelectAction, ThingActions } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

interface AreaCardProps extends ThingActions {
  readonly card: CardOfArea;
  /** What the circles in view share, the strongest first. */
  readonly pairs: readonly NamedPair[];
}

/** The card of an area: what happens here, on each level. */
export function AreaCard({ card, pairs, ...actions }: AreaCardProps) {
  const { things, number } = useWords();
  const cards = useCardWords();
  return (
    <article className="card">
      <CardHead
        thing={{ kind: 'area', id: card.id, name: card.name }}
        what={card.level === null ? things.kind.area : things.level[card.level]}
        path={card.path}
        actions={actions}
      />
      <Figures holdings={card.holdings} />
      <CardSection title={cards.here} aside={card.here.count === 0 ? undefined : number(card.here.count)}>
        {card.here.count === 0 && <p className="soft">{cards.hereNone}</p>}
        <Contents level={card.here} limit={10} onSelect={actions.onSelect} />
      </CardSection>
      {card.withinCount > 0 && (
        <CardSection title={cards.within} aside={number(card.withinCount)}>
          <ShortList limit={10}>
            {card.within.map((inner) => (
              <InnerAreaItem key={inner.area.id} inner={inner} onSelect={actions.onSelect} />
            ))}
          </ShortList>
        </CardSection>
      )}
      {card.around.length > 0 && (
        <CardSection title={cards.around}>
          {card.around.map((level) => (
            <details className="around" key={level.area.id}>
              <summary className="unfold">
                {level.area.name}
                <span className="count">{number(level.count)}</span>
              </summary>
              <Contents level={level} limit={8} onSelect={actions.onSelect} />
            </details>
          ))}
        </CardSection>
      )}
      {pairs.length > 0 && <SharedInView pairs={pairs} onSelect={actions.onSelect} />}
      <UpkeepSection upkeep={card} onSelect={actions.onSelect} />
    </article>
  );
}

/** In words what the lines between the circles show. */
function SharedInView({ pairs, onSelect }: { pairs: readonly NamedPair[] } & SelectAction) {
  const { count } = useWords();
  const cards = useCardWords();
  return (
    <CardSection title={cards.sharedInView}>
      <ShortList limit={5} className="pairs">
        {pairs.map(({ one, other, count: shared }) => (
          <li key={`${one.id} ${other.id}`}>
            <ThingButton thing={one} onSelect={onSelect} />
            <ThingButton thing={other} aside={count(shared, 'organisation')} onSelect={onSelect} />
          </li>
        ))}
      </ShortList>
    </CardSection>
  );
}

function Figures({ holdings }: { holdings: Holdings }) {
  const { number, things } = useWords();
  const figures = [
    ['coalition', holdings.coalitions],
    ['tafel', holdings.tafels],
    ['initiative', holdings.initiatives],
    ['organisation', holdings.organisations],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([kind, value]) => (
        <div key={kind}>
          <dd>{value === null ? '…' : number(value)}</dd>
          <dt>{value === 1 ? things.counted[kind].one : things.counted[kind].other}</dt>
        </div>
      ))}
    </dl>
  );
}

function Contents({ level, limit, onSelect }: { level: LevelOfArea; limit: number } & SelectAction) {
  return (
    <>
      <ContentList contents={level.contents} limit={limit} onSelect={onSelect} />
      <NotAllShown shown={level.contents.length} total={level.count} />
    </>
  );
}

function InnerAreaItem({ inner, onSelect }: { inner: InnerArea } & SelectAction) {
  const { things, count } = useWords();
  const { coalitions, tafels, initiatives } = inner.holdings;
  return (
    <li>
      <ThingButton
        thing={inner.area}
        note={inner.level === null ? '' : things.level[inner.level]}
        aside={count(coalitions + tafels + initiatives, 'verband')}
        onSelect={onSelect}
      />
    </li>
  );
}
