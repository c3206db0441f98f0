import { useMemo } from 'react';
import { at } from '../../ecosystem/columns';
import {
  type CountAsk,
  type CountedFrom,
  type CountedMap,
  countMunicipalities,
} from '../../network/littleMap/countMunicipalities';
import { hasSteps, type JoinedMap, joinedMunicipalities } from '../../network/littleMap/joinedMunicipalities';
import { type MetMunicipalities, meetMunicipalities } from '../../network/littleMap/meetMunicipalities';
import { findThing, organisationByKey } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import type { Network } from '../../network/network';
import { tablesIn } from '../../network/tablesIn';
import type { MapFill } from '../../scene/littleMap/littleMap';
import { mapMunicipalities } from '../../scene/littleMap/mapMunicipalities';
import type { Selection } from '../../scene/scene';
import { remember } from '../../store/remember';
import type { ViewOptions } from '../../store/viewOptions';
import type { Exploring } from './exploring';

/** What the little map tells of what is shown. */
export interface LittleMapFacts {
  readonly network: Network;
  readonly met: MetMunicipalities;
  readonly counted: CountedMap;
  readonly joined: JoinedMap;
  readonly options: ViewOptions;
  readonly fill: MapFill;
  /** Verband of which it tells how far each municipality is; -1 = of all that is shown. */
  readonly stepsAt: number;
  /** Name of the organisation that is looked for; empty = none is. */
  readonly marked: string;
  /** Position of the municipality that is selected or lies around what is; -1 = none. */
  readonly selected: number;
  /** Position of the region that is selected; -1 = none. */
  readonly selectedRegion: number;
}

interface LittleMapSource {
  readonly network: Network | null;
  readonly options: ViewOptions;
  readonly selection: Selection | null;
  readonly own: string | null;
}

/** Gives what the little map tells, anew when that changes; null as long as the participations are not there. */
export function useLittleMap({ store, pipeline }: Exploring): LittleMapFacts | null {
  const network = store((state) => state.data.network);
  const options = store((state) => state.view.options);
  const own = store((state) => state.view.own);
  const selection = store((state) => pipeline.selectionOf(state));
  return useMemo(
    () => gatherLittleMap({ network, options, selection, own }),
    [network, options, selection, own],
  );
}

/**
 * Gathers what the little map tells.
 *
 * @param source - what is shown, how the view is set, what is selected and whose page it is
 * @returns the facts; null as long as the participations are not there
 */
export function gatherLittleMap({
  network,
  options,
  selection,
  own,
}: LittleMapSource): LittleMapFacts | null {
  const members = network?.members ?? null;
  if (network === null || members === null) return null;
  const { met, fits } = meetOnce(network, mapMunicipalities);
  const narrowedTo = options.by === '' ? null : findThing(network, options.by);
  const indexOf = (kind: Selection['kind'], thing: Selection | null): number =>
    thing?.kind === kind ? thing.index : -1;
  const stepsAt = firstOf([indexOf('verband', narrowedTo), indexOf('verband', selection)]);
  const marked = firstOf([
    indexOf('organisation', selection),
    indexOf('organisation', narrowedTo),
    organisationByKey(network, own),
  ]);
  const area = indexOf('area', selection);
  return {
    network,
    met,
    counted: countOnce(network, askOnce(options.countsFrom, marked)),
    joined: joinOnce(network, stepsAt),
    options,
    fill: options.mapFill === '' ? fits : options.mapFill,
    stepsAt,
    marked: marked < 0 ? '' : shortNameOf(members, marked),
    selected: area < 0 ? -1 : at(met.shapeOfArea, area),
    selectedRegion: met.regions.findIndex((region) => region.area === area),
  };
}

// The page and its sheets ask the same: what was counted last is kept, whatever is selected meanwhile.
const meetOnce = remember((network: Network, shapes: typeof mapMunicipalities) => ({
  met: meetMunicipalities(network, shapes),
  fits: hasSteps(network) ? ('deelname' as const) : ('aantal' as const),
}));
const askOnce = remember((from: CountedFrom, marked: number): CountAsk => ({ from, marked }));
const countOnce = remember((network: Network, ask: CountAsk) =>
  countMunicipalities(network, meetOnce(network, mapMunicipalities).met, ask),
);
const joinOnce = remember((network: Network, stepsAt: number) => {
  const { met } = meetOnce(network, mapMunicipalities);
  return joinedMunicipalities(network, met, stepsAt < 0 ? tablesIn(network, 0) : [stepsAt]);
});

function firstOf(indices: readonly number[]): number {
  return indices.find((index) => index >= 0) ?? -1;
}
