import type { AreaCard as CardOfArea, Holdings, InnerArea, LevelOfArea } from '../network/cards/areaCard';
import { CardHead, CardSection, ShortList, UpkeepSection } from './cardParts';
import { ThingButton } from './ThingButton';
import type { ThingActions } from './thingActions';
import { useWords } from './Words';

/** The card of an area: what happens here, on each level. */
export function AreaCard({ card, ...actions }: { card: CardOfArea } & ThingActions) {
  const { cards, things, number } = useWords();
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
              <summary>
                {level.area.name}
                <span className="count">{number(level.count)}</span>
              </summary>
              <Contents level={level} limit={8} onSelect={actions.onSelect} />
            </details>
          ))}
        </CardSection>
      )}
      <UpkeepSection upkeep={card} onSelect={actions.onSelect} />
    </article>
  );
}

type Select = Pick<ThingActions, 'onSelect'>;

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

function Contents({ level, limit, onSelect }: { level: LevelOfArea; limit: number } & Select) {
  const { cards, count, number } = useWords();
  return (
    <>
      <ShortList limit={limit}>
        {level.contents.map(({ verband, sort, seats }) => (
          <li key={verband.id}>
            <ThingButton
              thing={verband}
              note={sort}
              aside={seats === null || seats === 0 ? '' : count(seats, 'seat')}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ShortList>
      {level.contents.length < level.count && (
        <p className="soft">{cards.notAllShown(number(level.contents.length), number(level.count))}</p>
      )}
    </>
  );
}

function InnerAreaItem({ inner, onSelect }: { inner: InnerArea } & Select) {
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
