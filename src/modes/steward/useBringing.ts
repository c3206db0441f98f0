import { useCallback } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { countSteps } from '../../store/desk/workingSet';
import type { Desk } from './desk';
import { incomingCells } from './gatherFiles';
import type { ComparisonHandle } from './useComparison';
import type { Drafting } from './useDrafts';
import { type FolderHandle, readFolder, useFolder } from './useFolder';
import type { Mending } from './useMending';
import { type PreviewHandle, usePreview } from './usePreview';

/** The ways to bring files to the page and to take them away again. */
export interface Bringing {
  readonly preview: PreviewHandle;
  /** Something is shown that files can come to. */
  readonly hasShown: boolean;
  /** Where the shown files came from, when the browser can write there. */
  readonly folder: FolderHandle;
  lookAtCells(text: string): void;
  show(): Promise<void>;
  compare(): Promise<void>;
  giveUp(): void;
  leave(): Promise<void>;
}

/**
 * Brings files to the page, after a look at them, and saves what was changed.
 *
 * @param desk - the worker and the store
 * @param mending - the changes made on the page
 * @param rest - for files that are compared instead of shown, and what is typed and not saved
 * @returns the ways to do so
 */
export function useBringing(
  desk: Desk,
  mending: Mending,
  {
    comparison,
    drafting: { mayReplace },
  }: { readonly comparison: ComparisonHandle; readonly drafting: Drafting },
): Bringing {
  const { store, data, say, ask } = desk;
  const words = useDeskWords();
  const folder = useFolder(desk);
  const fail = useCallback(() => say(words.failed), [say, words]);
  const preview = usePreview(desk, fail);
  const { looking, look, close } = preview;
  const { done } = mending.mends;
  const hasShown = store(({ data: { counts } }) => counts !== null && counts.areas + counts.tafels > 0);
  return {
    preview,
    hasShown,
    folder,
    lookAtCells: (text) => look(incomingCells(text, words.pastedName)),
    async show() {
      if (looking?.preview == null) return;
      const { incoming, number } = looking;
      const stays = looking.preview.staying;
      const lost = countSteps(done.filter(({ table }) => !stays.includes(table)));
      if (lost > 0 && !(await ask(words.showSure(words.changes(lost)), words.showYes))) return;
      if (
        !(await mayReplace((file) =>
          stays.some((table) => file === `${table}.csv` || file === `${table}.json`),
        ))
      )
        return;
      const takenAt = new Date().toISOString();
      const read = await readFolder(incoming, looking.preview, takenAt);
      const name = looking.preview.isTogether ? words.togetherName(incoming.name) : incoming.name;
      const { kept } = await data.desk('show', { look: number, name, now: takenAt });
      close();
      await folder.keep(read);
      store.getState().tellKept(kept);
      if (kept !== 'yes') store.getState().notify({ kind: 'not-kept', value: '' });
      store.getState().open('kaart');
    },
    async compare() {
      if (looking === null) return;
      // Whoever brings a file to compare has most often just changed it.
      await comparison.compare({ kind: 'brought' }, looking.incoming.name, true);
      close();
      store.getState().open('gegevens', 'verschillen');
    },
    giveUp() {
      if (looking?.preview != null && !looking.preview.canShow) say(words.dropRefused(looking.incoming.name));
      close();
    },
    async leave() {
      const question = words.leaveSure(words.changes(countSteps(done)));
      if (done.length > 0 && !(await ask(question, words.leaveYes))) return;
      if (!(await mayReplace(() => false))) return;
      await data.desk('leave', {});
      store.getState().tellKept('yes');
      await folder.keep(null);
      say(words.fromSite);
    },
  };
}
