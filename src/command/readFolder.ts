import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { knownFiles } from '../dataset/addFile';
import type { GivenFile } from '../dataset/dataset';
import { largestFile } from '../dataset/readTableAs';

/**
 * Reads the files of a folder; what lies in folders inside it is not looked at.
 *
 * @param folder - path of the folder
 * @returns the files by name; null when there is no such folder, or none of the known files is in it
 */
export async function readFolder(folder: string): Promise<readonly GivenFile[] | null> {
  const names = await namesIn(folder);
  if (!names.some((name) => knownFiles.includes(name))) return null;
  const files: GivenFile[] = [];
  for (const name of names) files.push(await readGiven(folder, name));
  return files;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** Of a file that is no data only the name counts: it may be what a missing file was meant to be. */
async function readGiven(folder: string, name: string): Promise<GivenFile> {
  if (!/\.(csv|json)$/i.test(name)) return { name, bytes: new Uint8Array(0) };
  try {
    const path = join(folder, name);
    const { size } = await stat(path);
    return size > largestFile ? { name, cause: 'size', size } : { name, bytes: await readFile(path) };
  } catch {
    return { name, cause: 'disk' };
  }
}
