import { saveFile } from '../../components/saveFile';
import { fileOfLines, writeLine } from '../../dataset/writeCells';
import { at } from '../../ecosystem/columns';
import { type ColumnName, listColumns } from '../../network/list/columns';
import type { Cell } from '../../network/list/listFields';
import type { List } from '../../network/list/makeList';
import { idOfThing } from '../../network/lookUp';
import { type ListWords, listWords } from '../../wording/listWords';
import type { Wording } from '../../wording/wording';
import { runSteps } from './runSteps';

/**
 * Writes a list as a file for a spreadsheet and gives it to the browser, without holding up the page.
 *
 * @param list - all its rows are written, in its order, with ids before its columns
 * @param name - of the file
 * @param words - of the page: heads and levels are written as they are shown
 */
export function saveList(list: List, name: string, words: Wording): void {
  runSteps(linesOf(list, words), (lines) => saveFile(name, fileOfLines(lines)));
}

/** So many rows are written before the page gets a turn. */
const rowsAStep = 200;

/**
 * Writes the lines of a list, in steps.
 *
 * @param list - as shown
 * @param words - of the page
 * @returns the head and a line for each row; `;` between cells, formulas guarded
 */
export function* linesOf(list: List, words: Wording): Generator<undefined, readonly string[]> {
  const said = listWords[words.language];
  const columns: readonly ColumnName[] = listColumns[list.ask.kind];
  const lines = [writeLine([...idHeads(list, said), ...columns.map((column) => said.column[column])])];
  for (const row of list.rows) {
    const cells = columns.map((column) => writtenCell(list.fields[column]?.cell(row) ?? null, words));
    lines.push(writeLine([...idsOf(list, row), ...cells]));
    if (lines.length % rowsAStep === 0) yield;
  }
  return lines;
}

function idHeads({ ask }: List, words: ListWords): readonly string[] {
  return ask.kind === 'deelnames' ? [words.idOf.organisation, words.idOf.verband] : [words.id];
}

function idsOf({ ask, network }: List, row: number): readonly string[] {
  const { organisation, verband } = network.members.participations;
  switch (ask.kind) {
    case 'deelnames':
      return [
        idOfThing(network, { kind: 'organisation', index: at(organisation, row) }),
        idOfThing(network, { kind: 'verband', index: at(verband, row) }),
      ];
    case 'organisaties':
      return [idOfThing(network, { kind: 'organisation', index: row })];
    case 'gebieden':
      return [idOfThing(network, { kind: 'area', index: row })];
    default:
      return [idOfThing(network, { kind: 'verband', index: row })];
  }
}

/** As the data write it: dates and numbers can be counted with. */
function writtenCell(cell: Cell | null, { things }: Wording): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'thing':
      return cell.thing.name;
    case 'text':
      return cell.text;
    case 'texts':
      return cell.texts.join('|');
    case 'joined':
      return listWords.nl.joined;
    case 'count':
      return String(cell.count);
    case 'date':
      return cell.date;
    case 'level':
      return things.level[cell.level];
  }
}

/**
 * Names the file of a list.
 *
 * @param kind - what it lists
 * @param parts - ids of the place, and of what it is narrowed to; the empty text is left out
 * @returns `tafels-heerlen.csv`: letters, digits and hyphens only
 */
export function listFileName(kind: string, parts: readonly string[]): string {
  const written = [kind, ...parts].map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
  const name = written.map((part) => part.replace(/^-|-$/g, '')).filter((part) => part !== '');
  return `${name.join('-').slice(0, 120)}.csv`;
}
