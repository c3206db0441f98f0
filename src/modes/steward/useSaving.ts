import { useDeskWords } from '../../components/desk/useDeskWords';
import type { SourceFile } from '../../dataset/dataset';
import { mayWrite, saveInFolder } from '../../store/desk/folder';
import type { Desk } from './desk';
import { saveFiles } from './saveFile';
import type { FolderHandle } from './useFolder';
import type { Mending } from './useMending';

/** The ways to keep what was changed on the page. */
export interface Saving {
  /** Something was changed since it was read, or is no longer what was saved. */
  readonly canSave: boolean;
  download(): Promise<void>;
  saveInFolder(): Promise<void>;
}

/**
 * Saves the tables that were changed: as a download, or in the folder they came from.
 *
 * @param desk - the worker and the store
 * @param mending - the changes made on the page
 * @param folder - where the files came from
 * @returns the ways to do so
 */
export function useSaving(desk: Desk, mending: Mending, { read, keep }: FolderHandle): Saving {
  const { data, say, ask } = desk;
  const words = useDeskWords();
  const tables = new Set([...mending.mends.done.map(({ table }) => table), ...(read?.saved ?? [])]);
  const filesNow = async (): Promise<readonly SourceFile[]> => {
    const files = await data.desk('save', { table: null });
    return files.filter(({ name }) => tables.has(name.replace(/\.csv$/, '')));
  };
  return {
    canSave: tables.size > 0,
    download: async () => saveFiles(desk, await filesNow(), words.archiveName),
    async saveInFolder() {
      if (read === null) return;
      const files = (await filesNow()).filter(({ name }) => read.files.some((file) => file.name === name));
      const names = files.map(({ name }) => name).join(', ');
      if (files.length === 0) return say(words.cannotSave);
      if (!(await ask(words.saveSure(names, read.handle.name), words.saveYes))) return;
      if (!(await mayWrite(read.handle))) return say(words.notSaved);
      const result = await saveInFolder(read.handle, files, read.files);
      if (result.kind === 'changed-elsewhere') return say(words.savedElsewhere(result.name));
      const isWritten = ({ name }: SourceFile) => result.kind === 'saved' || result.written.includes(name);
      const written = files.filter(isWritten);
      const others = read.files.filter((file) => written.every(({ name }) => name !== file.name));
      const saved = new Set([...read.saved, ...written.map(({ name }) => name.replace(/\.csv$/, ''))]);
      await keep({ ...read, files: [...others, ...written], saved: [...saved] });
      const part = written.map(({ name }) => name).join(', ');
      say(result.kind === 'saved' ? words.saved(names, read.handle.name) : words.savedInPart(part));
    },
  };
}
