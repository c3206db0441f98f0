import { useCallback, useEffect, useState } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import type { SourceFile } from '../../dataset/dataset';
import {
  type FolderRead,
  findFolder,
  keepFolder,
  saveInFolder,
  type WritableFolder,
} from '../../store/desk/folder';
import type { Desk } from './desk';
import { incomingCells } from './gatherFiles';
import { dayOf, saveFile } from './saveFile';
import type { ComparisonHandle } from './useComparison';
import type { Mending } from './useMending';
import { type PreviewHandle, usePreview } from './usePreview';

/** The ways to bring files to the page and to take them away again. */
export interface Bringing {
  readonly preview: PreviewHandle;
  /** Something is shown that files can come to. */
  readonly hasShown: boolean;
  /** Where the shown files came from, when the browser can write there. */
  readonly folder: WritableFolder | null;
  lookAtCells(text: string): void;
  show(): Promise<void>;
  compare(): Promise<void>;
  giveUp(): void;
  leave(): Promise<void>;
  downloadChanged(): Promise<void>;
  saveInFolder(): Promise<void>;
}

/**
 * Brings files to the page, after a look at them, and saves what was changed.
 *
 * @param desk - the worker and the store
 * @param mending - the changes made on the page
 * @param comparison - for files that are compared instead of shown
 * @returns the ways to do so
 */
export function useBringing(desk: Desk, mending: Mending, comparison: ComparisonHandle): Bringing {
  const { store, data, say, ask } = desk;
  const words = useDeskWords();
  const [read, setRead] = useFolder(desk);
  const fail = useCallback(() => say(words.failed), [say, words]);
  const preview = usePreview(desk, fail);
  const { looking, look, close } = preview;
  const hasShown = store(({ data: { counts } }) => counts !== null && counts.areas + counts.tafels > 0);
  const changed = [...new Set(mending.mends.done.map(({ table }) => table))];
  const changedFiles = async () =>
    (await Promise.all(changed.map((table) => data.desk('save', { table })))).flat();
  return {
    preview,
    hasShown,
    folder: read?.handle ?? null,
    lookAtCells: (text) => look(incomingCells(text, words.pastedName)),
    async show() {
      if (looking === null) return;
      const { incoming } = looking;
      close();
      const files = incoming.folder === null ? [] : await filesOf(incoming.brought);
      const takenAt = new Date().toISOString();
      await setRead(incoming.folder === null ? null : { takenAt, handle: incoming.folder, files });
      const { isKept } = await data.desk('show', { name: incoming.name, now: takenAt });
      if (!isKept) say(words.notKept);
      store.getState().open('kaart');
    },
    async compare() {
      if (looking === null) return;
      close();
      // Whoever brings a file to compare has most often just changed it.
      await comparison.compare({ kind: 'brought' }, looking.incoming.name, true);
      store.getState().open('gegevens', 'verschillen');
    },
    giveUp() {
      if (looking?.preview != null && !looking.preview.canShow) say(words.dropRefused(looking.incoming.name));
      close();
    },
    async leave() {
      const { done } = mending.mends;
      const question = words.leaveSure(words.changes(done.length));
      if (done.length > 0 && !(await ask(question, words.leaveYes))) return;
      await setRead(null);
      await data.desk('leave', {});
      say(words.fromSite);
    },
    async downloadChanged() {
      const files = await changedFiles();
      const [only] = files;
      if (only === undefined) return;
      if (files.length === 1) saveFile(only.name, only.bytes);
      else {
        const name = `${words.archiveName}-${dayOf(new Date())}.zip`;
        saveFile(name, await data.desk('zip', { files }), 'application/zip');
      }
    },
    async saveInFolder() {
      if (read === null) return;
      const files = await changedFiles();
      const names = files.map(({ name }) => name).join(', ');
      if (!(await ask(words.saveSure(names, read.handle.name), words.saveYes))) return;
      const result = await saveInFolder(read.handle, files, read.files);
      if (result.kind === 'saved') {
        const others = read.files.filter((file) => !result.names.includes(file.name));
        await setRead({ ...read, files: [...others, ...files] });
        say(words.saved(names, read.handle.name));
      } else say(result.kind === 'not-allowed' ? words.notSaved : words.savedElsewhere(result.name));
    },
  };
}

/** The folder that the shown files came from; it outlives the desk and the page. */
function useFolder({ store }: Desk) {
  const origin = store((state) => state.data.origin);
  const takenAt = origin.kind === 'local' ? origin.takenAt : '';
  const [read, setRead] = useState<FolderRead | null>(null);
  useEffect(() => {
    let isStale = false;
    const found = takenAt === '' ? Promise.resolve(null) : findFolder(takenAt);
    found.then((folder) => {
      if (!isStale) setRead(folder);
    });
    return () => {
      isStale = true;
    };
  }, [takenAt]);
  const keep = useCallback(async (next: FolderRead | null) => {
    setRead(next);
    await keepFolder(next);
  }, []);
  return [read, keep] as const;
}

/** The files as they were read, to see later whether someone else has changed them. */
async function filesOf(
  brought: readonly { readonly name: string; readonly content: Blob | Uint8Array }[],
): Promise<readonly SourceFile[]> {
  return Promise.all(
    brought.map(async ({ name, content }) => ({
      name,
      bytes: content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content,
    })),
  );
}
