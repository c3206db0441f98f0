import type { Layout } from '../layout/layout';
import { type Choice, isWhole, wholeChoice } from '../network/choice';
import type { Narrowable, Narrowing } from '../network/narrow';
import type { Members, StructureNetwork } from '../network/network';
import type { SeatIndex } from '../scene/sharedLines';

/** Narrows what there is to a choice. */
type Narrow = (network: Narrowable, choice: Choice) => Narrowing;

/** The columns of the members that are asked for again and again. */
export type KeptMembers = Pick<
  Members,
  'organisations' | 'byOrganisation' | 'byVerband' | 'participationsIn'
>;

/** What is kept of one set of data: areas and verbanden with their names, organisations, and who sits where. */
export type HeldNetwork = StructureNetwork & KeptMembers & Pick<Narrowable, 'participations'>;

/** What it takes to draw a graph: all there is, what is shown of it, and where it lies on the map. */
export interface GraphSource {
  readonly whole: HeldNetwork;
  readonly visible: HeldNetwork;
  readonly layout: Layout;
}

/** What the worker keeps of the data that the page has got, to answer what is asked of them. */
export interface HeldData {
  readonly choice: () => Choice;
  /** Remembers what the reader wants to see, also of data that come later. */
  choose(choice: Choice): void;
  /** Copies what is needed of new data; gives that, and what the choice leaves of it, null = all. */
  hold(
    structure: StructureNetwork,
    members: Members,
    narrow: Narrow,
  ): { readonly kept: KeptMembers; readonly narrowing: Narrowing | null };
  /** What a choice leaves; null when there are no data yet. */
  narrow(choice: Choice, narrow: Narrow): Narrowing | null;
  /** What is shown of the data; null when there are none yet. */
  readonly visible: () => Narrowable | null;
  readonly seatIndex: () => SeatIndex | null;
  /** Remembers where new data lie on the map. */
  lay(layout: Layout): void;
  /** Null when there are no data yet. */
  readonly graphSource: () => GraphSource | null;
}

/**
 * Makes the memory of one worker.
 *
 * @returns empty, with everything chosen
 */
export function holdData(): HeldData {
  let choice = wholeChoice;
  let whole: HeldNetwork | null = null;
  let visible: HeldNetwork | null = null;
  let layout: Layout | null = null;
  const show = (narrowing: Narrowing | null): void => {
    if (whole === null) return;
    visible = narrowing === null ? whole : visibleUnder(whole, narrowing);
  };
  return {
    choice: () => choice,
    choose(next) {
      choice = next;
    },
    hold(structure, members, narrow) {
      const kept = copyOf(members);
      whole = { ...structure, ...kept };
      const narrowing = isWhole(choice) ? null : narrow(whole, choice);
      show(narrowing);
      return { kept, narrowing };
    },
    narrow(asked, narrow) {
      if (whole === null) return null;
      const narrowing = narrow(whole, asked);
      if (choice === asked) show(narrowing);
      return narrowing;
    },
    visible: () => visible,
    seatIndex: () =>
      visible && {
        nesting: visible.nesting,
        byOrganisation: visible.byOrganisation,
        verband: visible.participations.verband,
      },
    lay(next) {
      layout = next;
    },
    graphSource: () =>
      whole === null || visible === null || layout === null ? null : { whole, visible, layout },
  };
}

/** The page gets the columns themselves; what goes on being needed is copied, off the screen's thread. */
function copyOf({ organisations, byOrganisation, byVerband, participationsIn, participations }: Members) {
  const { count, organisation, verband, role, from, until } = participations;
  return structuredClone({
    organisations,
    byOrganisation,
    byVerband,
    participationsIn,
    participations: { count, organisation, verband, role, from, until },
  });
}

function visibleUnder(whole: HeldNetwork, { members, nesting }: Narrowing): HeldNetwork {
  const { byOrganisation, byVerband } = members;
  return {
    ...whole,
    byOrganisation,
    byVerband,
    nesting: { ...whole.nesting, isHidden: nesting.isHidden },
  };
}
