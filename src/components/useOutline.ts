import { useEffect, useState } from 'react';
import type { Network } from '../network/network';
import {
  limitsToShow,
  type OutlineRow,
  outlineStep,
  type PlaceNames,
  placeKey,
  placeOf,
  placesAbove,
  rowOfPlace,
  rowsUnder,
} from './outlineRows';

type Key = string | number;

/** What is open in the outline, how many rows of each place are given, and how to change that. */
export interface Outline {
  readonly expanded: ReadonlySet<Key>;
  readonly limits: ReadonlyMap<number, number>;
  readonly limitOf: (place: number) => number;
  readonly expand: (keys: Iterable<Key>) => void;
  readonly toggle: (key: string) => void;
  readonly showMore: (place: number) => void;
}

/** Keeps the outline open along the way to what is selected and to what the map looks at. */
export function useOutline(network: Network, selectedId: string | null, focusId: string | null): Outline {
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(() => new Set([placeKey(0)]));
  const [limits, setLimits] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    const [selected = -1, focus = -1] = [selectedId, focusId].map((id) =>
      id === null ? -1 : placeOf(network, id),
    );
    const above = [selected, focus].flatMap((place) => placesAbove(network, place)).map(placeKey);
    const opened = focus < 0 ? above : [...above, placeKey(focus)];
    setExpanded((before) =>
      opened.every((key) => before.has(key)) ? before : new Set([...before, ...opened]),
    );
    const needed = [selected, focus].flatMap((place) => [...limitsToShow(network, place)]);
    if (needed.length > 0) setLimits((before) => widened(before, needed));
  }, [network, selectedId, focusId]);

  const limitOf = (place: number) => limits.get(place) ?? outlineStep;
  return {
    expanded,
    limits,
    limitOf,
    expand: (keys) => setExpanded(new Set(keys)),
    toggle: (key) => setExpanded((before) => toggled(before, key)),
    showMore: (place) => setLimits((before) => widened(before, [[place, limitOf(place) + outlineStep]])),
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
  const rows = rowsUnder(network, Number(place), outline.limitOf(Number(place)), names);
  return rows.find((row) => row.key === key);
}

function toggled(before: ReadonlySet<Key>, key: string): ReadonlySet<Key> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}

function widened(
  before: ReadonlyMap<number, number>,
  needed: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> {
  const limits = new Map(before);
  for (const [place, limit] of needed) limits.set(place, Math.max(limit, limits.get(place) ?? 0));
  return limits;
}
