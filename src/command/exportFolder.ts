import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Dataset, SourceFile } from '../dataset/dataset';
import { readDataset } from '../dataset/readDataset';
import { isCutShort, keptFiles, tablesIn, unwrittenFiles, writeDataset } from '../dataset/writeDataset';
import { collectGraph } from '../network/export/collectGraph';
import { type GraphForm, graphEndings, writeGraph } from '../network/export/writeGraph';
import { validateDataset } from '../validation/validateDataset';
import { commandWords } from '../wording/commandWords';
import { readFolder } from './readFolder';

/** How an export ended. */
export type ExportResult =
  | { readonly kind: 'nothing-to-read' | 'same-folder' }
  | { readonly kind: 'cannot-write'; readonly reason: string }
  | {
      readonly kind: 'written';
      readonly files: readonly { readonly name: string; readonly records: number }[];
      /** Files that are no tables and were taken over as they are. */
      readonly kept: readonly string[];
      /** Files of which nothing could be read, so that nothing could be written. */
      readonly unwritten: readonly string[];
      /** Files of which the last part could not be read. */
      readonly cutShort: readonly string[];
    };

/**
 * Writes the data of a folder into another: as CSV files, or as one file for a program that knows graphs.
 *
 * @param from - path of the folder to read
 * @param to - path of the folder to write, made when it is not there; files of the same names in it are replaced
 * @param form - of the one file; null = CSV files
 * @returns what was written and what could not be
 */
export async function exportFolder(from: string, to: string, form: GraphForm | null): Promise<ExportResult> {
  const given = await readFolder(from);
  if (given === null) return { kind: 'nothing-to-read' };
  const dataset = readDataset(given);
  try {
    await mkdir(to, { recursive: true });
    if ((await realpath(from)) === (await realpath(to))) return { kind: 'same-folder' };
    const files = form === null ? csvFiles(dataset) : [graphOf(dataset, form)];
    const kept = form === null ? keptFiles(dataset) : [];
    for (const { name, bytes } of [...files, ...kept]) await writeFile(join(resolve(to), name), bytes);
    return {
      kind: 'written',
      files: files.map(({ name, records }) => ({ name, records })),
      kept: kept.map(({ name }) => name),
      unwritten: unwrittenFiles(dataset),
      cutShort: tablesIn(dataset)
        .filter(isCutShort)
        .map(({ file }) => file),
    };
  } catch (error) {
    return { kind: 'cannot-write', reason: error instanceof Error ? error.message : String(error) };
  }
}

interface WrittenFile extends SourceFile {
  readonly records: number;
}

function csvFiles(dataset: Dataset): readonly WrittenFile[] {
  return writeDataset(dataset).map((file) => ({ ...file, records: recordsIn(dataset, file) }));
}

/** It counts nodes and edges. */
function graphOf(dataset: Dataset, form: GraphForm): WrittenFile {
  const graph = collectGraph(validateDataset(dataset).ecosystem);
  const date = new Date().toISOString().slice(0, 10);
  const told = { title: commandWords.graphTitle, filters: '', source: '', link: '', date };
  const bytes = new TextEncoder().encode(writeGraph(form, graph, told).join(''));
  const records = graph.nodes.length + graph.edges.length;
  return { name: `ecosysteem.${graphEndings[form]}`, bytes, records };
}

function recordsIn(dataset: Dataset, { name }: SourceFile): number {
  return tablesIn(dataset).find((table) => `${table.name}.csv` === name)?.rowNumbers.length ?? 0;
}
