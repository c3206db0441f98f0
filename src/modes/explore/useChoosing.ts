import { useCallback } from 'react';
import type { ThingKind } from '../../ecosystem/ecosystem';
import { keyOfId } from '../../network/lookUp';
import type { Exploring } from './exploring';
import type { PanelHandle } from './usePanel';

interface Choosing {
  readonly select: (kind: ThingKind, id: string) => void;
  /** Selects it and brings it in view on the map. */
  readonly show: (kind: ThingKind, id: string) => void;
}

/** Ways to choose a thing from a list; the card of it comes in sight. */
export function useChoosing(
  { store, actions }: Exploring,
  panel: Pick<PanelHandle, 'open' | 'setLarge'>,
): Choosing {
  const { open, setLarge } = panel;
  const select = useCallback(
    (kind: ThingKind, id: string) => {
      const { data, select: choose } = store.getState();
      choose(data.network === null ? id : keyOfId(data.network, kind, id));
      open();
    },
    [store, open],
  );
  const show = useCallback(
    (kind: ThingKind, id: string) => {
      select(kind, id);
      // From another view the map comes first; it can have the focus when it is there.
      if (store.getState().view.mode !== 'kaart') store.getState().open('kaart');
      actions.flyToSelection();
      // What is shown on the map must not lie under a sheet.
      setLarge(false);
      queueMicrotask(focusMap);
    },
    [store, select, actions, setLarge],
  );
  return { select, show };
}

/** Brings the keyboard back to the map, or to the network in its place; the frame stays where it is, also while a sheet is still sliding. */
export function focusMap(): void {
  const picture = document.getElementById('graph') ?? document.getElementById('map');
  picture?.focus({ preventScroll: true });
}
