import { useEffect, useState } from 'react';
import type { Network } from '../network/network';
import { placesAbove } from '../network/places';
import {
  firstRows,
  type OutlineRow,
  type PlaceNames,
  placeKey,
  placeOf,
  type RowWindow,
  rowOfPlace,
  rowsOnTheWay,
  rowsUnder,
  windowWidened,
  windowWith,
} from './outlineRows';

type Key = string | number;

/** What is open in the outline, which rows of each place are given, and how to change that. */
export interface Outline {
  readonly expanded: ReadonlySet<Key>;
  readonly windows: ReadonlyMap<number, RowWindow>;
  readonly windowOf: (place: number) => RowWindow;
  readonly expand: (keys: Iterable<Key>) => void;
  readonly toggle: (key: string) => void;
  readonly showMore: (place: number, side: 'before' | 'after') => void;
}

/** Keeps the outline open along the way to what is selected and to what the map looks at. */
export function useOutline(network: Network, selectedId: string | null, focusId: string | null): Outline {
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(() => new Set([placeKey(0)]));
  const [windows, setWindows] = useState<ReadonlyMap<number, RowWindow>>(new Map());
  useEffect(() => {
    const [selected = -1, focus = -1] = [selectedId, focusId].map((id) =>
      id === null ? -1 : placeOf(network, id),
    );
    const above = [selected, focus].flatMap((place) => placesAbove(network, place)).map(placeKey);
    const opened = focus < 0 ? above : [...above, placeKey(focus)];
    setExpanded((before) =>
      opened.every((key) => before.has(key)) ? before : new Set([...before, ...opened]),
    );
    // Where both lie under one parent and far apart, the selection has the window.
    const wanted = new Map([...rowsOnTheWay(network, focus), ...rowsOnTheWay(network, selected)]);
    setWindows((before) => moved(before, wanted));
  }, [network, selectedId, focusId]);

  const windowOf = (place: number) => windows.get(place) ?? firstRows;
  return {
    expanded,
    windows,
    windowOf,
    expand: (keys) => setExpanded(new Set(keys)),
    toggle: (key) => setExpanded((before) => toggled(before, key)),
    showMore: (place, side) =>
      setWindows((before) => new Map(before).set(place, windowWidened(before.get(place) ?? firstRows, side))),
  };
}

/** Finds the row that a key of the tree stands for. */
export function rowAt(
  network: Network,
  outline: Outline,
  names: PlaceNames,
  key: string,
): OutlineRow | undefined {
  const [type, place = ''] = key.split(':');
  if (type === 'place') return rowOfPlace(network, Number(place), names);
  const rows = rowsUnder(network, Number(place), outline.windowOf(Number(place)), names);
  return rows.find((row) => row.key === key);
}

function toggled(before: ReadonlySet<Key>, key: string): ReadonlySet<Key> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}

function moved(
  before: ReadonlyMap<number, RowWindow>,
  wanted: ReadonlyMap<number, number>,
): ReadonlyMap<number, RowWindow> {
  const after = new Map(before);
  for (const [place, position] of wanted) {
    const window = after.get(place) ?? firstRows;
    const next = windowWith(window, position);
    if (next !== window) after.set(place, next);
  }
  return [...after].every(([place, window]) => before.get(place) === window) ? before : after;
}
