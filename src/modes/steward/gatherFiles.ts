import type { Brought } from '../../store/desk/deskTalk';
import type { WritableFolder } from '../../store/desk/folder';

/** Files on their way to the preview. */
export interface Incoming {
  /** What they are called together: the folder, or the files. */
  readonly name: string;
  readonly brought: readonly Brought[];
  /** The folder they came from, where the browser can write to it. */
  readonly folder: WritableFolder | null;
}

/** What a drop holds; it must be taken out before the event is over. */
export interface Drop {
  readonly files: readonly File[];
  readonly entries: readonly (FileSystemEntry | null)[];
  readonly handles: readonly Promise<FileSystemHandle | null>[];
}

/** What is taken out of a folder; its other files are no data. */
const dataNames = /\.(csv|json|xlsx|xlsm|xls)$/i;

/** Excel and LibreOffice lay such a file beside each that is open. */
const lockNames = /^(?:~\$|\.~lock\.)/;

function isData({ name }: { readonly name: string }): boolean {
  return dataNames.test(name) && !lockNames.test(name);
}

/** Files of a name are told; of more only the number. */
const namedFiles = 3;

/**
 * Takes chosen files.
 *
 * @param files - as the browser gives them
 * @param folderName - what they lie in; empty for loose files
 * @returns ready to be looked at; of a folder only what may be data, and nothing of the folders in it
 */
export function incomingFiles(files: readonly File[], folderName = ''): Incoming {
  const isTop = (file: File) => file.webkitRelativePath.split('/').length <= 2;
  const own =
    folderName === ''
      ? files.filter(({ name }) => !lockNames.test(name))
      : files.filter((file) => isData(file) && isTop(file));
  const brought = own.map((file): Brought => ({ name: file.name, content: file, isPasted: false }));
  return { name: folderName === '' ? nameOf(own) : folderName, brought, folder: null };
}

/**
 * Takes pasted cells.
 *
 * @param text - as Excel puts it on the clipboard: tabs between the cells
 * @param name - what to call them
 * @returns ready to be looked at
 */
export function incomingCells(text: string, name: string): Incoming {
  const content = new TextEncoder().encode(text);
  return { name, brought: [{ name, content, isPasted: true }], folder: null };
}

/**
 * Takes what was dropped: files, folders, or both.
 *
 * @param drop - taken out of the event
 * @returns ready to be looked at
 */
export async function incomingDrop({ files, entries, handles }: Drop): Promise<Incoming> {
  const folders = entries.filter((entry) => entry !== null).filter(isDirectory);
  const [folder] = folders;
  if (folder === undefined) return incomingFiles(files);
  const handle = (await Promise.all(handles)).find((one) => one !== null && one.kind === 'directory');
  if (folders.length === 1 && entries.length === 1 && handle !== undefined)
    return incomingFolder(handle as WritableFolder);
  const loose = files.filter((_, index) => entries[index]?.isFile);
  const inFolders = (await Promise.all(folders.map(filesIn))).flat();
  const all = [...loose, ...inFolders.filter(isData)];
  return { ...incomingFiles(all), name: folder.name };
}

/**
 * Reads a folder that the browser may be allowed to write to as well.
 *
 * @param folder - as the steward chose it
 * @returns ready to be looked at; what lies in folders in it is left alone
 */
export async function incomingFolder(folder: WritableFolder): Promise<Incoming> {
  const files: File[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind === 'file' && isData(handle)) files.push(await handle.getFile());
  }
  files.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { ...incomingFiles(files), name: folder.name, folder };
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a hundred at a time, and none when it is through. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (entries.length === 0) return files;
    for (const entry of entries) {
      const file = entry.isFile ? await fileOf(entry as FileSystemFileEntry) : null;
      if (file !== null) files.push(file);
    }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

function nameOf(files: readonly File[]): string {
  const names = files.slice(0, namedFiles).map((file) => file.name);
  const rest = files.length - names.length;
  return names.join(', ') + (rest > 0 ? ` +${rest}` : '');
}
