import type { ConnectionEnd, Way } from '../network/connectionGraph';
import type { Network } from '../network/network';
import { tablePlaceOf } from '../network/places';
import { nothingReached, type Reach } from './reach';
import type { Route, RouteLeg, RouteStop } from './route';

/**
 * Makes ways ready to be drawn.
 *
 * @param network - who takes part in what
 * @param ways - all that are to be shown
 * @param chosen - one of them, or another, that is shown strongest
 * @returns what they touch, and the legs they are made of, each once; null when there are no ways
 */
export function makeRoute(network: Network, ways: readonly Way[], chosen: Way | undefined): Route | null {
  if (ways.length === 0 || chosen === undefined) return null;
  const legs = new Map<string, RouteLeg>();
  for (const way of [chosen, ...ways]) {
    for (const leg of legsOf(network, way, way === chosen)) {
      const key = [leg.organisation, leg.from?.verband ?? '', leg.to.verband].join(' ');
      if (!legs.has(key)) legs.set(key, leg);
    }
  }
  const ends = [chosen.things[0], chosen.things.at(-1)].flatMap((end) =>
    end?.kind === 'organisation' ? [end.index] : [],
  );
  const all = [...legs.values()];
  return {
    reach: reachOfStops(all.flatMap(stopsOf)),
    ends: ends.map((organisation) => ({
      organisation,
      reach: reachOfStops(
        all
          .filter((leg) => leg.isChosen && leg.from === null && leg.organisation === organisation)
          .flatMap(stopsOf),
      ),
    })),
    legs: all,
    chosen: new Set(chosen.things.filter(isVerband).map(({ index }) => index)),
  };
}

function isVerband({ kind }: ConnectionEnd): boolean {
  return kind === 'verband';
}

/** An organisation between two tables makes one leg; one at the end of the way a leg from its node. */
function legsOf(network: Network, { things, seats }: Way, isChosen: boolean): readonly RouteLeg[] {
  const stop = (position: number, step: number): RouteStop | null => {
    const thing = things[position];
    if (thing?.kind !== 'verband') return null;
    return { verband: thing.index, place: tablePlaceOf(network, thing.index), seats: seats[step] ?? [] };
  };
  return things.flatMap((thing, position): readonly RouteLeg[] => {
    if (thing.kind === 'verband') return [];
    const around = [stop(position - 1, position - 1), stop(position + 1, position)].filter(
      (one) => one !== null,
    );
    const [first, second] = around.sort((a, b) => a.verband - b.verband);
    if (first === undefined) return [];
    const { index: organisation } = thing;
    return second === undefined
      ? [{ organisation, from: null, to: first, isChosen }]
      : [{ organisation, from: first, to: second, isChosen }];
  });
}

function stopsOf({ from, to }: RouteLeg): readonly RouteStop[] {
  return from === null ? [to] : [from, to];
}

function reachOfStops(stops: readonly RouteStop[]): Reach {
  const places = new Map(stops.flatMap(({ seats, place }) => seats.map((seat) => [seat, place] as const)));
  const seats = new Set(places.keys());
  return {
    ...nothingReached,
    seats,
    seatsByPlace: [...places]
      .map(([participation, place]) => ({ participation, place }))
      .sort((a, b) => a.place - b.place || a.participation - b.participation),
    lit: seats,
    verbanden: new Set(stops.map(({ verband }) => verband)),
    places: [...new Set(stops.map(({ place }) => place))].sort((a, b) => a - b),
  };
}
