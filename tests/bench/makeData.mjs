import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeVersion, makeLarge } from '../fixtures/large.mjs';

/**
 * Writes the files of one size to a folder of the system's temporary files, once for each seed.
 *
 * @param {'S' | 'M' | 'L' | 'XL'} size
 * @param {number} seed
 * @returns {Promise<string>} the folder
 */
export async function makeData(size, seed = 1) {
  const folder = join(tmpdir(), 'ecosysteemkaart-bench', `${size}-${seed}-v${largeVersion}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  for (const [name, text] of Object.entries(makeLarge(size, seed)))
    await writeFile(join(unfinished, name), text);
  // Two runs at once make the same files: the first one wins.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}
