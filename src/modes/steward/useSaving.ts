import { useMemo } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import type { SourceFile } from '../../dataset/dataset';
import { type FolderRead, mayWrite, saveInFolder } from '../../store/desk/folder';
import type { Mend } from '../../store/desk/workingSet';
import type { DeskWords } from '../../wording/deskWords';
import type { Desk } from './desk';
import { saveFiles } from './saveFile';
import type { FolderHandle } from './useFolder';
import type { Mending } from './useMending';

/** The ways to keep what was changed on the page. */
export interface Saving {
  /** Something was changed since it was read, or is no longer what was saved. */
  readonly canSave: boolean;
  /** The folder in which everything stands as it is shown; null where it does not. */
  readonly savedIn: string | null;
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
  const { data, say } = desk;
  const words = useDeskWords();
  const { done } = mending.mends;
  const state = useMemo(() => textOf(done), [done]);
  const isSaved = read !== null && read.savedAs === state && read.saved.length > 0;
  const tables = new Set([...done.map(({ table }) => table), ...(read?.saved ?? [])]);
  const filesNow = async () => {
    const saved = await data.desk('save', { table: null });
    const isChanged = (name: string) => tables.has(name.replace(/\.csv$/, ''));
    const cutShort = saved.cutShort.filter(isChanged);
    return { files: saved.files.filter(({ name }) => isChanged(name)), cutShort };
  };
  return {
    canSave: tables.size > 0 && !isSaved,
    savedIn: isSaved ? read.handle.name : null,
    async download() {
      const { files, cutShort } = await filesNow();
      await saveFiles(desk, files, words.archiveName);
      if (cutShort.length > 0) say(words.cutShort(cutShort.join(', ')));
    },
    async saveInFolder() {
      const { files, cutShort } = await filesNow();
      // What could not be read may not be written away.
      if (cutShort.length > 0) say(words.cutShort(cutShort.join(', ')));
      else if (read !== null) await saveOver(desk, words, { read, keep, state }, files);
    },
  };
}

/** Writes into the folder what came out of it, when the steward and the browser agree. */
async function saveOver(
  { say, ask }: Desk,
  words: DeskWords,
  { read, keep, state }: { readonly read: FolderRead; readonly state: string } & Pick<FolderHandle, 'keep'>,
  changed: readonly SourceFile[],
): Promise<void> {
  const files = changed.filter(({ name }) => read.files.some((file) => file.name === name));
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
  const absent = changed.filter((file) => !files.includes(file)).map(({ name }) => name);
  const isWhole = result.kind === 'saved' && absent.length === 0;
  const savedAs = isWhole ? state : read.savedAs;
  await keep({ ...read, files: [...others, ...written], saved: [...saved], savedAs });
  const part = written.map(({ name }) => name).join(', ');
  if (result.kind !== 'saved') return say(words.savedInPart(part));
  const rest = absent.length === 0 ? '' : ` ${words.notInFolder(absent.join(', '))}`;
  say(words.saved(names, read.handle.name) + rest);
}

/** Tells one state of the changes from another. */
function textOf(done: readonly Mend[]): string {
  return JSON.stringify(done.map(({ table, index, column, text }) => [table, index, column, text]));
}
