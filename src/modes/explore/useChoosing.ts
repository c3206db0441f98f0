import { useCallback } from 'react';
import type { ThingKind } from '../../ecosystem/ecosystem';
import type { Exploring } from './exploring';

interface Choosing {
  readonly select: (kind: ThingKind, id: string) => void;
  /** Selects it and brings it in view on the map. */
  readonly show: (kind: ThingKind, id: string) => void;
}

/** Ways to choose a thing from a list; the card of it comes in sight. */
export function useChoosing({ store, actions }: Exploring, openPanel: () => void): Choosing {
  const select = useCallback(
    (_kind: ThingKind, id: string) => {
      store.getState().select(id);
      openPanel();
    },
    [store, openPanel],
  );
  const show = useCallback(
    (kind: ThingKind, id: string) => {
      select(kind, id);
      if (kind === 'organisation') actions.flyToSelection();
      else actions.flyToId(id);
      focusMap();
    },
    [select, actions],
  );
  return { select, show };
}

/** Brings the keyboard back to the map. */
export function focusMap(): void {
  document.getElementById('map')?.focus();
}
