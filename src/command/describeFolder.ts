import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenFile } from '../dataset/dataset';
import { dataPackage, isDescribable, withFieldList } from '../dataset/describeData';
import { readDataset } from '../dataset/readDataset';
import { tablesIn } from '../dataset/writeDataset';
import { readFolder } from './readFolder';

/** How a description ended. */
export type DescribeResult =
  | { readonly kind: 'nothing-to-read' | 'unreadable-package' }
  | { readonly kind: 'cannot-write'; readonly reason: string }
  | {
      readonly kind: 'written';
      /** How many files are described. */
      readonly files: number;
      /** Whether there is a manual with a field list, which then is the one of now. */
      readonly hasManual: boolean;
      /** Files of which no column could be read, so that they are not described. */
      readonly unread: readonly string[];
    };

const packageName = 'datapackage.json';
const settingsName = 'instellingen.json';
const manualName = 'README.md';

/**
 * Describes the files of a folder in that folder: for programs in `datapackage.json`, for people in the field list of
 * the manual.
 *
 * What someone wrote in `datapackage.json` beside the files, such as a licence, stays; one that cannot be read is left
 * as it is.
 *
 * @param folder - path of the folder
 * @returns what was written and what could not be
 */
export async function describeFolder(folder: string): Promise<DescribeResult> {
  const given = await readFolder(folder);
  const dataset = readDataset(given ?? []);
  const tables = tablesIn(dataset);
  const unread = tables.filter((table) => !isDescribable(table)).map(({ file }) => file);
  const files = tables.length - unread.length;
  if (given === null || files === 0) return { kind: 'nothing-to-read' };
  const written = recordIn(given, packageName);
  if (written === 'unreadable') return { kind: 'unreadable-package' };
  const described = dataPackage(dataset, { title: titleIn(given), written: written ?? {} });
  try {
    await writeFile(join(folder, packageName), `${JSON.stringify(described, null, 2)}\n`);
    return { kind: 'written', files, hasManual: await refreshManual(join(folder, manualName)), unread };
  } catch (error) {
    return { kind: 'cannot-write', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function refreshManual(path: string): Promise<boolean> {
  const manual = await readFile(path, 'utf8').catch(() => '');
  const refreshed = withFieldList(manual);
  if (refreshed === null) return false;
  if (refreshed !== manual) await writeFile(path, refreshed);
  return true;
}

function titleIn(given: readonly GivenFile[]): string {
  const settings = recordIn(given, settingsName);
  const title = settings === null || settings === 'unreadable' ? undefined : settings['titel'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : 'Ecosysteemkaart';
}

/** The object in a JSON file; null when the file is absent. */
function recordIn(
  given: readonly GivenFile[],
  name: string,
): Readonly<Record<string, unknown>> | null | 'unreadable' {
  const file = given.find((candidate) => candidate.name === name);
  if (file === undefined) return null;
  if ('cause' in file) return 'unreadable';
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    return isRecord(value) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
