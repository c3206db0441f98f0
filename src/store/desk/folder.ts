import { get, set } from 'idb-keyval';
import type { SourceFile } from '../../dataset/dataset';

/** A folder that the browser can read, and write to when the steward allows it (File System Access). */
export interface WritableFolder extends FileSystemDirectoryHandle {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** A folder and what was read from it. */
export interface FolderRead {
  /** The moment at which its files were shown, which tells whether they still are. */
  readonly takenAt: string;
  readonly handle: WritableFolder;
  /** Those that are a table by their exact name; only these are written. */
  readonly files: readonly SourceFile[];
  /** Tables that were saved since they were read, by name. */
  readonly saved: readonly string[];
  /** The changes with which all of them were saved last, in one text; empty before that. */
  readonly savedAs: string;
}

/** The last folder read; browsers that cannot store one know it as long as the page lasts. */
let lastRead: FolderRead | null = null;

/**
 * Remembers the folder that the shown files came from, also after a reload.
 *
 * @param read - the folder; null when they came from none
 */
export async function keepFolder(read: FolderRead | null): Promise<void> {
  lastRead = read;
  try {
    await set(folderKey(), read);
  } catch {
    // Then it lasts as long as the page.
  }
}

/**
 * Finds the folder that the shown files came from.
 *
 * @param takenAt - when they were shown
 * @returns the folder; null when they came from none, or it is not known any more
 */
export async function findFolder(takenAt: string): Promise<FolderRead | null> {
  if (lastRead === null) {
    try {
      const stored: unknown = await get(folderKey());
      if (isFolderRead(stored)) lastRead = stored;
    } catch {
      return null;
    }
  }
  return lastRead?.takenAt === takenAt ? lastRead : null;
}

function folderKey(): string {
  return `ecosysteemkaart map ${new URL('.', document.baseURI).href}`;
}

function isFolderRead(value: unknown): value is FolderRead {
  const read = value as Partial<FolderRead> | null | undefined;
  return (
    typeof read?.takenAt === 'string' &&
    typeof read.savedAs === 'string' &&
    typeof read.handle?.getFileHandle === 'function' &&
    Array.isArray(read.files) &&
    Array.isArray(read.saved) &&
    read.files.every((file) => typeof file?.name === 'string' && file.bytes instanceof Uint8Array)
  );
}

/** How saving in a folder ended. */
export type SaveResult =
  | { readonly kind: 'saved' }
  /** The file in the folder is no longer the one that was read; nothing is written. */
  | { readonly kind: 'changed-elsewhere'; readonly name: string }
  /** The disk refused; the files named are written, the others are as they were. */
  | { readonly kind: 'failed'; readonly written: readonly string[] };

/**
 * Asks whether the folder may be written to. It must come straight from a press of the steward.
 *
 * @param folder - the folder
 * @returns whether it may
 */
export async function mayWrite(folder: WritableFolder): Promise<boolean> {
  try {
    return ((await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

/**
 * Writes files into a folder in place of those that were read from it.
 *
 * Nothing is written when one of them was changed elsewhere since it was read: no row may be lost.
 *
 * @param folder - the folder
 * @param files - what to write
 * @param read - the files as they were read or last written
 * @returns what came of it
 */
export async function saveInFolder(
  folder: WritableFolder,
  files: readonly SourceFile[],
  read: readonly SourceFile[],
): Promise<SaveResult> {
  const written: string[] = [];
  try {
    for (const { name } of files) {
      const before = read.find((file) => file.name === name);
      const now = await bytesIn(folder, name);
      const isSame = before === undefined ? now === null : now !== null && areSame(now, before.bytes);
      if (!isSame) return { kind: 'changed-elsewhere', name };
    }
    for (const { name, bytes } of files) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(bytes));
      await stream.close();
      written.push(name);
    }
    return { kind: 'saved' };
  } catch {
    return { kind: 'failed', written };
  }
}

/** Null when there is no such file; one that is there and cannot be read is an error. */
async function bytesIn(folder: WritableFolder, name: string): Promise<Uint8Array | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
