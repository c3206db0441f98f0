import type { SourceFile } from '../../dataset/dataset';

/** A folder that the browser can read, and write to when the steward allows it (File System Access). */
export interface WritableFolder extends FileSystemDirectoryHandle {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** How saving in a folder ended. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly names: readonly string[] }
  | { readonly kind: 'not-allowed' }
  /** The file in the folder is no longer the one that was read. */
  | { readonly kind: 'changed-elsewhere'; readonly name: string };

/**
 * Writes files into a folder in place of those that were read from it.
 *
 * Nothing is written when one of them was changed elsewhere since it was read: no row may be lost.
 *
 * @param folder - the folder
 * @param files - what to write
 * @param read - the files as they were read
 * @returns what came of it
 */
export async function saveInFolder(
  folder: WritableFolder,
  files: readonly SourceFile[],
  read: readonly SourceFile[],
): Promise<SaveResult> {
  const permission = (await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (permission !== 'granted') return { kind: 'not-allowed' };
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
  }
  return { kind: 'saved', names: files.map(({ name }) => name) };
}

async function bytesIn(folder: WritableFolder, name: string): Promise<Uint8Array | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
