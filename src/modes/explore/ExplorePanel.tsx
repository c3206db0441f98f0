import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { type Sector, sectorOf } from '../../appearance/sectors';
import { Panel } from '../../components/Panel';
import type { ThingActions } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { textAt } from '../../ecosystem/columns';
import { idOfPlace, thingAtPlace } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import type { Network } from '../../network/network';
import type { Exploring } from './exploring';
import { fetchShowing } from './fetchShowing';
import type { Chosen, Looking } from './useLooking';
import type { PanelHandle } from './usePanel';

/** The map does not wait for the cards beside it. */
const Card = lazy(async () => {
  const { CardOf } = await import('./CardOf');
  return { default: CardOf };
});

const Legend = lazy(async () => {
  const { Legend: legend } = await import('../../components/Legend');
  return { default: legend };
});

const Outline = lazy(async () => {
  const { OutlineTree } = await import('../../components/OutlineTree');
  return { default: OutlineTree };
});

const ChangeLegend = lazy(async () => {
  const showing = await fetchShowing();
  return { default: showing.ChangeLegend };
});

/** Below this the open legend would leave too little of the card in sight. */
const roomForLegend = '(min-width: 56.25rem) and (min-height: 48rem)';

const Filters = lazy(async () => {
  const { Filters: filters } = await import('./Filters');
  return { default: filters };
});

const Own = lazy(async () => {
  const { Own: own } = await import('./Own');
  return { default: own };
});

interface ExplorePanelProps extends ThingActions {
  readonly exploring: Exploring;
  /** May be a moment behind the map. */
  readonly looking: Looking;
  /** What is selected now: the outline follows the hand at once, so that a second Enter flies. */
  readonly chosen: Chosen | null;
  readonly panel: PanelHandle;
  /** Flies one level out. */
  readonly onOut: () => void;
  readonly onPointSector: (sector: Sector | null) => void;
}

/** The panel beside the map; it is made anew only when something of it changed, never at a frame of a zoom. */
export const ExplorePanel = memo(function ExplorePanel(props: ExplorePanelProps) {
  const { exploring, looking, chosen, panel, onSelect, onShow, onPointSector } = props;
  const { network, whole, selection, focus, pairs, changes } = looking;
  const { frame } = useWords();
  const isConnecting = exploring.store((state) => state.view.connection !== null);
  const [legendChoice, setLegendOpen] = useState<boolean | null>(null);
  const hasRoom = !isConnecting && isRoomy(panel.tab) && isGround(looking);
  const shared = { exploring, onSelect, onShow };
  const isLegendOpen = legendChoice ?? hasRoom;
  const sectorCounts = useMemo(() => countSectors(network), [network]);
  return (
    <Panel
      isOpen={panel.isOpen}
      onOpen={panel.setOpen}
      isLarge={panel.isLarge}
      onLarge={panel.setLarge}
      tab={panel.tab}
      onTab={panel.setTab}
      card={
        <Suspense fallback={null}>
          <Card
            network={network}
            whole={whole}
            selection={selection}
            focus={focus}
            pairs={pairs}
            changes={changes}
            {...shared}
          />
        </Suspense>
      }
      outline={
        network !== null && (
          <Suspense fallback={<p className="soft">{frame.outlineLoading}</p>}>
            <Outline
              network={network}
              selection={chosen}
              focusId={focus < 0 ? null : idOfPlace(network, focus)}
              changes={changes}
              own={looking.own}
              onSelect={onSelect}
              onShow={onShow}
              onOut={props.onOut}
              focusRequest={panel.focusRequest}
            />
          </Suspense>
        )
      }
      filters={
        <Suspense fallback={null}>
          <Filters exploring={exploring} onSelect={onSelect} />
        </Suspense>
      }
      own={
        <Suspense fallback={null}>
          <Own focusRequest={panel.focusRequest} onField={() => panel.setLarge(true)} {...shared} />
        </Suspense>
      }
      legend={
        <Suspense fallback={null}>
          <Legend
            sectorCounts={sectorCounts}
            changes={changes !== null && <ChangeLegend />}
            own={ownName(looking)}
            isOpen={isLegendOpen}
            onOpen={setLegendOpen}
            onPointSector={onPointSector}
          />
        </Suspense>
      }
    />
  );
});

function isRoomy(tab: PanelHandle['tab']): boolean {
  return (tab === 'card' || tab === 'outline') && matchMedia(roomForLegend).matches;
}

/** Whether the card is that of an area: who sits at a table goes before what the colours mean. */
function isGround({ network, selection, focus }: Looking): boolean {
  const thing = selection ?? (network === null || focus < 0 ? null : thingAtPlace(network, focus));
  return thing === null || thing.kind === 'area';
}

function ownName({ network, own }: Looking): string | null {
  const members = network?.members ?? null;
  return members === null || own < 0 ? null : shortNameOf(members, own);
}

/** Counts the organisations of each sector; null while there are none. */
export function countSectors(network: Network | null): ReadonlyMap<Sector, number> | null {
  const members = network?.members ?? null;
  if (members === null) return null;
  const counts = new Map<Sector, number>();
  const { sort, count } = members.organisations;
  const sectorByCode = sort.values.map(sectorOf);
  for (let index = 0; index < count; index++) {
    const sector = sectorByCode[sort.codes[index] ?? 0] ?? sectorOf(textAt(sort, index));
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return counts;
}
