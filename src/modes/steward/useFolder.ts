import { useCallback, useEffect, useState } from 'react';
import type { SourceFile } from '../../dataset/dataset';
import type { Preview } from '../../store/desk/deskTalk';
import { type FolderRead, findFolder, keepFolder } from '../../store/desk/folder';
import type { Desk } from './desk';
import type { Incoming } from './gatherFiles';

/** The folder that the shown files came from. */
export interface FolderHandle {
  /** Null when they came from none that can be written to. */
  readonly read: FolderRead | null;
  keep(next: FolderRead | null): Promise<void>;
}

/**
 * Remembers the folder that the shown files came from; it outlives the desk and the page.
 *
 * @param desk - the store
 * @returns the folder and the way to remember another
 */
export function useFolder({ store }: Desk): FolderHandle {
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
  return { read: read?.takenAt === takenAt ? read : null, keep };
}

/**
 * Reads the files of a folder once more, to see later whether someone else has changed them.
 *
 * @param incoming - what was brought
 * @param preview - how it was read
 * @param takenAt - the moment at which it is shown
 * @returns the folder with the files that it can be saved over; null when it is none, or one of them cannot be read
 */
export async function readFolder(
  { folder, brought }: Incoming,
  preview: Preview,
  takenAt: string,
): Promise<FolderRead | null> {
  if (folder === null) return null;
  const tables = preview.brought.filter(({ state, isAdded }) => state === 'data' && !isAdded);
  const names = new Set(tables.map(({ table, name }) => (name === `${table}.csv` ? name : '')));
  try {
    const files: SourceFile[] = [];
    for (const { name, content } of brought) {
      if (names.has(name) && content instanceof Blob)
        files.push({ name, bytes: new Uint8Array(await content.arrayBuffer()) });
    }
    return { takenAt, handle: folder, files, saved: [], savedAs: '' };
  } catch {
    return null;
  }
}
