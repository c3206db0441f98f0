import { useMemo } from 'react';
import { nameOfPlace } from '../../components/views/nameOfPlace';
import type { OwnTables } from '../../components/views/TableButton';
import { at } from '../../ecosystem/columns';
import { groupOf } from '../../network/grouped';
import { organisationByKey } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import type { Network } from '../../network/network';
import { judgePast, partPast } from '../../network/past';
import { placeToTell } from '../../network/tablesIn';
import { wordingIn } from '../../wording/wording';
import type { Exploring } from './exploring';
import { usePresent } from './usePresent';

/** Of what a view beside the map tells. */
export interface Scope {
  readonly network: Network;
  /** The place of which it tells. */
  readonly place: number;
  /** Name of the place in focus, which may be another one. */
  readonly here: string;
  readonly isWhole: boolean;
}

/** Gives of what a view beside the map tells; null as long as the participations are not there. */
export function useScope({ store, pipeline }: Exploring): Scope | null {
  const network = store((state) => state.data.network);
  const scope = store((state) => state.view.options.scope);
  const focus = store((state) => pipeline.focusOf(state));
  const language = store((state) => state.view.language);
  return useMemo(() => {
    if (network === null || network.members === null) return null;
    const around = placeToTell(network, focus);
    return {
      network,
      place: scope === 'alles' ? 0 : around,
      here: nameOfPlace(network, around, wordingIn(language)),
      isWhole: scope === 'alles',
    };
  }, [network, scope, focus, language]);
}

/** Gives where the organisation of the reader sits; null while none is chosen. */
export function useOwnTables(exploring: Exploring): OwnTables | null {
  const { store } = exploring;
  const present = usePresent(exploring);
  const network = store((state) => state.data.network);
  const own = store((state) => state.view.own);
  return useMemo(() => {
    const members = network?.members ?? null;
    const organisation = network === null ? -1 : organisationByKey(network, own);
    if (network === null || members === null || organisation < 0) return null;
    const { isSeatPast } = judgePast(network, present);
    const { current } = partPast(groupOf(members.byOrganisation, organisation), isSeatPast);
    return {
      name: shortNameOf(members, organisation),
      verbanden: new Set(Array.from(current, (seat) => at(members.participations.verband, seat))),
    };
  }, [network, own, present]);
}

/** Gives the verband that is selected; -1 = none. */
export function useSelectedVerband({ store, pipeline }: Exploring): number {
  return store((state) => {
    const selection = pipeline.selectionOf(state);
    return selection?.kind === 'verband' ? selection.index : -1;
  });
}
