import { useEffect, useState } from 'react';
import type { DeskTalk } from '../../store/desk/deskTalk';
import type { UpkeepRecord } from '../../validation/listUpkeep';
import type { Desk } from './desk';

export type UpkeepView = DeskTalk['upkeep']['reply'];

/**
 * Lists what is to be checked again, anew whenever the data has changed.
 *
 * @param desk - the worker and the store
 * @param ask - the day of today, and how many months may have passed
 * @returns the owners with how much they have to check; null until it has come
 */
export function useUpkeep(
  { store, data, run }: Desk,
  { today, months }: DeskTalk['upkeep']['ask'],
): UpkeepView | null {
  const problems = store((state) => state.data.problems);
  const status = store((state) => state.data.status);
  const [view, setView] = useState<UpkeepView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other problems mean other data.
  useEffect(() => {
    if (status === 'loading') return;
    let isStale = false;
    run(async () => {
      const found = await data.desk('upkeep', { today, months });
      if (!isStale) setView(found);
    });
    return () => {
      isStale = true;
    };
  }, [data, run, status, problems, today, months]);
  return view;
}

/**
 * Fetches the records that one owner has to check.
 *
 * @param desk - the worker
 * @param view - the list that it is part of; another list is asked again
 * @param ask - the owner, and how many records; none are fetched for 0
 * @returns the first of them; empty until they have come
 */
export function useUpkeepRecords(
  { data, run }: Desk,
  view: UpkeepView,
  { owner, most }: { readonly owner: string; readonly most: number },
): readonly UpkeepRecord[] {
  const [records, setRecords] = useState<readonly UpkeepRecord[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other records.
  useEffect(() => {
    if (most === 0) return;
    let isStale = false;
    run(async () => {
      const found = await data.desk('upkeepRecords', { owner, from: 0, most });
      if (!isStale) setRecords(found);
    });
    return () => {
      isStale = true;
    };
  }, [data, run, owner, most, view]);
  return records;
}
