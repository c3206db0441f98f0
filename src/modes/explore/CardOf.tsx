import { lazy, Suspense, useMemo, useState } from 'react';
import { AreaCard } from '../../components/AreaCard';
import { EmptyCard } from '../../components/EmptyCard';
import { Icon } from '../../components/Icon';
import { OrganisationCard } from '../../components/OrganisationCard';
import type { ThingActions } from '../../components/thingActions';
import { VerbandCard } from '../../components/VerbandCard';
import { useWords } from '../../components/Words';
import { at } from '../../ecosystem/columns';
import type { ThingKind } from '../../ecosystem/ecosystem';
import { areaCard } from '../../network/cards/areaCard';
import { organisationCard } from '../../network/cards/organisationCard';
import { namePairs } from '../../network/cards/sharedPairs';
import { verbandCard } from '../../network/cards/verbandCard';
import { wholeChoice } from '../../network/choice';
import { sizeOfGroup } from '../../network/grouped';
import { keyOfId, type ThingRef, thingAtPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { tablePlaceOf } from '../../network/places';
import type { Selection } from '../../scene/scene';
import type { SceneChanges } from '../../scene/sceneChanges';
import type { SharedPair } from '../../scene/sharedLines';
import { connectionWords } from '../../wording/connectionWords';
import { filterWords } from '../../wording/filterWords';
import type { Draft } from './ConnectionOf';
import type { Exploring } from './exploring';
import { fetchShowing } from './fetchShowing';
import { today } from './today';

const Changed = lazy(async () => {
  const showing = await fetchShowing();
  return { default: showing.ChangedCard };
});

/** Comes when two things are to be connected. */
const ConnectionOf = lazy(async () => {
  const { ConnectionOf: card } = await import('./ConnectionOf');
  return { default: card };
});

/** Comes when a room has answered something. */
const AnswersOf = lazy(async () => {
  const { AnswersOf: answers } = await import('./wall/AnswersOf');
  return { default: answers };
});

interface CardOfProps extends ThingActions {
  readonly exploring: Exploring;
  /** What is shown: the card of an area counts that. */
  readonly network: Network | null;
  /** All there is: other cards tell everything that the data say. */
  readonly whole: Network | null;
  readonly selection: Selection | null;
  /** The place in focus; its card is shown while nothing is selected. */
  readonly focus: number;
  /** What the closed circles in view share. */
  readonly pairs: readonly SharedPair[];
  /** What has changed, while two sets of data are compared. */
  readonly changes: SceneChanges | null;
}

/** As many as the card of a place lists; the strongest first. */
const mostPairs = 40;

/** The card of what is selected, else of a connection, else of the place that the reader looks at. */
export function CardOf(props: CardOfProps) {
  const { network, whole, selection, focus, changes, exploring } = props;
  const { store } = exploring;
  const { language } = useWords();
  const connection = store((state) => state.view.connection);
  // The panel is a moment behind the map; the connection is not.
  const isSelected = store((state) => state.view.selection !== null);
  const own = store((state) => state.view.own);
  const isOnWall = store((state) => state.view.mode === 'wand');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState(connection);
  if (asked !== connection) {
    // Whoever asks for another connection has let go of the half one.
    setAsked(connection);
    setDraft(null);
  }
  if (draft !== null || (connection !== null && !isSelected)) {
    return (
      <Suspense fallback={null}>
        <ConnectionOf exploring={exploring} draft={draft} onDraft={setDraft} onSelect={props.onSelect} />
      </Suspense>
    );
  }
  const connect = (kind: ThingKind, id: string): void => {
    const key = whole === null ? id : keyOfId(whole, kind, id);
    if (own === null || own === key) setDraft({ from: key, to: null });
    else store.getState().connect({ from: own, to: key });
  };
  const isAnswered = isOnWall || (whole?.members?.contributions.length ?? 0) > 0;
  const isLeftOut =
    network !== null && whole !== null && selection !== null && isHidden(network, whole, selection);
  const thing = thingOf(network, selection, focus);
  const card = <ShownCard {...props} onConnect={connect} />;
  return (
    <>
      {connection !== null && (
        <button type="button" className="card-back" onClick={() => store.getState().select(null)}>
          <Icon name="chevronLeft" />
          {connectionWords[language].back}
        </button>
      )}
      {isLeftOut && (
        <p className="hidden-note">
          {filterWords[language].hiddenThing}{' '}
          <button type="button" className="name-link" onClick={() => store.getState().choose(wholeChoice)}>
            {filterWords[language].clear}
          </button>
        </p>
      )}
      {whole === null || changes === null || thing === null ? (
        card
      ) : (
        <Suspense fallback={card}>
          <Changed network={whole} changes={changes} thing={thing}>
            {card}
          </Changed>
        </Suspense>
      )}
      {isAnswered && whole !== null && thing !== null && (
        <Suspense fallback={null}>
          <AnswersOf exploring={exploring} network={whole} thing={thing} />
        </Suspense>
      )}
    </>
  );
}

function ShownCard(props: CardOfProps) {
  const { network, whole, selection, focus, pairs, exploring, onSelect, onShow, onConnect } = props;
  const { store } = exploring;
  const own = store((state) => state.view.own);
  const made = useMemo(
    () => makeCard({ network, whole }, selection, focus),
    [network, whole, selection, focus],
  );
  // While something is selected its own lines are drawn, and these are not.
  const isAtRest = network !== null && selection === null;
  const inView = useMemo(
    () => (isAtRest ? namePairs(network, pairs.slice(0, mostPairs)) : []),
    [isAtRest, network, pairs],
  );
  const callOwn = (): void => {
    const { view, callOwn: call, turnTo } = store.getState();
    call(view.selection);
    turnTo('own');
  };
  switch (made.kind) {
    case 'area':
      return <AreaCard card={made.card} pairs={inView} onSelect={onSelect} onShow={onShow} />;
    case 'verband':
      return <VerbandCard card={made.card} onSelect={onSelect} onShow={onShow} onConnect={onConnect} />;
    case 'organisation':
      return (
        <OrganisationCard
          card={made.card}
          onSelect={onSelect}
          onShow={onShow}
          onConnect={onConnect}
          {...(own === null || own !== store.getState().view.selection ? { onOwn: callOwn } : {})}
        />
      );
    default:
      return <EmptyCard />;
  }
}

type MadeCard =
  | { readonly kind: 'area'; readonly card: NonNullable<ReturnType<typeof areaCard>> }
  | { readonly kind: 'verband'; readonly card: NonNullable<ReturnType<typeof verbandCard>> }
  | { readonly kind: 'organisation'; readonly card: NonNullable<ReturnType<typeof organisationCard>> }
  | { readonly kind: 'none' };

/** A choice hides a verband of which the table is not drawn, and an organisation of which no seat is. */
function isHidden(network: Network, whole: Network, { kind, index }: Selection): boolean {
  if (kind === 'area') return false;
  if (kind === 'verband') return at(network.nesting.isHidden ?? [], tablePlaceOf(network, index)) === 1;
  const seatsIn = ({ members }: Network): number =>
    members === null ? 0 : sizeOfGroup(members.byOrganisation, index);
  return seatsIn(network) === 0 && seatsIn(whole) > 0;
}

function thingOf(network: Network | null, selection: Selection | null, focus: number): ThingRef | null {
  return selection ?? (network === null || focus < 0 ? null : thingAtPlace(network, focus));
}

function makeCard(
  { network, whole }: Pick<CardOfProps, 'network' | 'whole'>,
  selection: Selection | null,
  focus: number,
): MadeCard {
  if (network === null || whole === null) return { kind: 'none' };
  const thing = thingOf(network, selection, focus);
  if (thing === null) return { kind: 'none' };
  if (thing.kind === 'area') {
    const card = areaCard(network, thing.index);
    return card === null ? { kind: 'none' } : { kind: 'area', card };
  }
  if (thing.kind === 'verband') {
    const card = verbandCard(whole, thing.index, today());
    return card === null ? { kind: 'none' } : { kind: 'verband', card };
  }
  const card = organisationCard(whole, thing.index, today());
  return card === null ? { kind: 'none' } : { kind: 'organisation', card };
}
