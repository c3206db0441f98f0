import { useMemo, useSyncExternalStore } from 'react';
import type { UseAppStore } from '../../../store/appStore';
import { dataAddress } from '../../../store/inside';
import { readLink } from '../../../store/link';
import { openWorkshop, type Workshop, type WorkshopState } from '../../../store/story/workshop';

/** One for a page: what was done can be undone wherever it is seen. */
const workshops = new WeakMap<UseAppStore, Workshop>();

/** Gives the workshop of the page, and what is to be known of it. */
export function useWorkshop(store: UseAppStore): {
  readonly workshop: Workshop;
  readonly state: WorkshopState;
} {
  const workshop = useMemo(() => workshopOf(store), [store]);
  const state = useSyncExternalStore(workshop.listen, workshop.state);
  return { workshop, state };
}

function workshopOf(store: UseAppStore): Workshop {
  const known = workshops.get(store) ?? openWorkshop(store, dataAddress(readLink(location.search).data));
  workshops.set(store, known);
  return known;
}
