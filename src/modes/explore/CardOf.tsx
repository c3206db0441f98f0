import { useMemo } from 'react';
import { AreaCard } from '../../components/AreaCard';
import { EmptyCard } from '../../components/EmptyCard';
import { OrganisationCard } from '../../components/OrganisationCard';
import type { ThingActions } from '../../components/thingActions';
import { VerbandCard } from '../../components/VerbandCard';
import { areaCard } from '../../network/cards/areaCard';
import { organisationCard } from '../../network/cards/organisationCard';
import { namePairs } from '../../network/cards/sharedPairs';
import { verbandCard } from '../../network/cards/verbandCard';
import { thingAtPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { Selection } from '../../scene/scene';
import type { SharedPair } from '../../scene/sharedLines';

interface CardOfProps extends ThingActions {
  readonly network: Network | null;
  readonly selection: Selection | null;
  /** The place in focus; its card is shown while nothing is selected. */
  readonly focus: number;
  /** What the closed circles in view share. */
  readonly pairs: readonly SharedPair[];
}

/** As many as the card of a place lists; the strongest first. */
const mostPairs = 40;

/** The card of what is selected, else of the place that the reader looks at. */
export function CardOf({ network, selection, focus, pairs, onSelect, onShow }: CardOfProps) {
  const made = useMemo(() => makeCard(network, selection, focus), [network, selection, focus]);
  // While something is selected its own lines are drawn, and these are not.
  const isAtRest = network !== null && selection === null;
  const inView = useMemo(
    () => (isAtRest ? namePairs(network, pairs.slice(0, mostPairs)) : []),
    [isAtRest, network, pairs],
  );
  switch (made.kind) {
    case 'area':
      return <AreaCard card={made.card} pairs={inView} onSelect={onSelect} onShow={onShow} />;
    case 'verband':
      return <VerbandCard card={made.card} onSelect={onSelect} onShow={onShow} />;
    case 'organisation':
      return <OrganisationCard card={made.card} onSelect={onSelect} onShow={onShow} />;
    default:
      return <EmptyCard />;
  }
}

type MadeCard =
  | { readonly kind: 'area'; readonly card: NonNullable<ReturnType<typeof areaCard>> }
  | { readonly kind: 'verband'; readonly card: NonNullable<ReturnType<typeof verbandCard>> }
  | { readonly kind: 'organisation'; readonly card: NonNullable<ReturnType<typeof organisationCard>> }
  | { readonly kind: 'none' };

function makeCard(network: Network | null, selection: Selection | null, focus: number): MadeCard {
  if (network === null) return { kind: 'none' };
  const thing = selection ?? (focus < 0 ? null : thingAtPlace(network, focus));
  if (thing === null) return { kind: 'none' };
  if (thing.kind === 'area') {
    const card = areaCard(network, thing.index);
    return card === null ? { kind: 'none' } : { kind: 'area', card };
  }
  if (thing.kind === 'verband') {
    const card = verbandCard(network, thing.index);
    return card === null ? { kind: 'none' } : { kind: 'verband', card };
  }
  const card = organisationCard(network, thing.index);
  return card === null ? { kind: 'none' } : { kind: 'organisation', card };
}
