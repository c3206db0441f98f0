import { useEffect, useRef } from 'react';
import { keyOfPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { readLink } from '../../store/link';
import { startPlace } from '../../store/viewPlace';
import { amend } from './amend';
import type { Exploring } from './exploring';

interface Paged {
  readonly network: Network;
  /** The place of which the list tells. */
  readonly place: number;
  /** How long the list is; null while that is not known. */
  readonly total: number | null;
  /** How much of it is shown at once. */
  readonly size: number;
}

/**
 * Keeps which part of a long list is shown. A part that is not there becomes the last that is; a link that asks for it is
 * told. The list of another place is read from its beginning.
 *
 * @param exploring - store and history
 * @param list - how long it is, and of which place
 * @returns the part, from 0
 */
export function usePage(exploring: Exploring, { network, place, total, size }: Paged): number {
  const { store } = exploring;
  const page = store((state) => state.view.options.page);
  const last = total === null ? page : Math.max(1, Math.ceil(total / size));
  const seen = useRef(0);
  useEffect(() => {
    if (total === null) return;
    if (page <= last) {
      seen.current = page;
      return;
    }
    // A filter may leave less than there was.
    if (seen.current !== page)
      store.getState().notify({ kind: 'nearest', value: `pagina=${page} → ${last}` });
    amend(exploring, { page: last });
  }, [exploring, store, total, page, last]);
  const shownPlace = useRef(place);
  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    if (page > 1 && !isInAddress(exploring, network, page)) amend(exploring, { page: 1 });
  }, [exploring, network, place, page]);
  return Math.min(page, last) - 1;
}

/** Back and forward bring a place and a part of its list together. */
function isInAddress({ store, pipeline }: Exploring, network: Network, page: number): boolean {
  const { focus, options } = readLink(location.search);
  const state = store.getState();
  const here = pipeline.focusOf(state);
  return (
    options.page === page &&
    (focus ?? keyOfPlace(network, startPlace(state.data))) === keyOfPlace(network, here)
  );
}
