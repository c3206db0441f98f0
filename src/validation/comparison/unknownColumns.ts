import type { Column } from '../../dataset/dataset';
import { normaliseHeader } from '../../dataset/headers';
import { encodeTexts } from '../../ecosystem/columns';
import type { Records } from '../cells';
import { type ComparableTexts, noTexts, unknownText } from './comparableTexts';

/** A column of two sets that the map does not know. */
export interface JointUnknown {
  /** As written; empty for cells without a header. */
  readonly header: string;
  /** Before and after. */
  readonly sides: readonly [ComparableTexts, ComparableTexts];
}

/** More columns than this are compared as one: each takes memory for every record, however little stands in it. */
const mostColumns = 100;

/**
 * Puts the columns that the map does not know side by side, by header.
 *
 * Columns with the same header are one column, in which the order of the cells makes no difference; so are the cells
 * without a header and those beyond the last.
 *
 * @param before - the records of the old set; null when there are none
 * @param after - the records of the new set; null when there are none
 * @returns the columns in which anything stands, by header
 */
export function joinUnknownColumns(before: Records | null, after: Records | null): readonly JointUnknown[] {
  const [old, current] = [columnsByHeader(before), columnsByHeader(after)];
  const keys = [...new Set([...old.keys(), ...current.keys()])].sort();
  if (keys.length > mostColumns) {
    const sides = [old, current].map((columns) => gatherTexts([...columns.values()].flat(), true));
    return [{ header: '', sides: [sides[0] ?? noTexts, sides[1] ?? noTexts] }];
  }
  return keys.map((key) => ({
    header: (current.get(key) ?? old.get(key))?.[0]?.header ?? '',
    sides: [textsOf(old.get(key)), textsOf(current.get(key))],
  }));
}

/** Cells under one header, by record index. */
interface HeadedCells {
  readonly header: string;
  readonly column: Column | null;
  readonly cells: () => Iterable<readonly [index: number, raw: string]>;
}

function columnsByHeader(records: Records | null): ReadonlyMap<string, readonly HeadedCells[]> {
  const byKey = new Map<string, HeadedCells[]>();
  if (records === null) return byKey;
  const add = (key: string, headed: HeadedCells) => {
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    same.push(headed);
  };
  for (const column of records.table.columns) {
    const { name, text } = column;
    if (name !== null || text.codes.length === 0) continue;
    const key = normaliseHeader(column.header.replace(/\p{Cs}/gu, ''));
    add(key, { header: key === '' ? '' : column.header, column, cells: () => cellsOf(column) });
  }
  const { extraCells } = records.table;
  if (extraCells.size > 0) add('', { header: '', column: null, cells: () => cellsBeyond(extraCells) });
  return byKey;
}

function* cellsOf({ text }: Column): Iterable<readonly [number, string]> {
  for (const [index, code] of text.codes.entries()) if (code !== 0) yield [index, text.values[code] ?? ''];
}

function* cellsBeyond(extra: ReadonlyMap<number, readonly string[]>): Iterable<readonly [number, string]> {
  for (const [index, cells] of extra) for (const raw of cells) yield [index, raw];
}

function textsOf(headed: readonly HeadedCells[] | undefined): ComparableTexts {
  if (headed === undefined) return noTexts;
  const only = headed.length === 1 ? (headed[0]?.column ?? null) : null;
  if (only === null) return gatherTexts(headed, false);
  const shown = only.text.values.map(unknownText);
  return { shown, compared: shown, codes: only.text.codes };
}

/** All cells of a record as one text, with their headers where these differ. */
function gatherTexts(headed: readonly HeadedCells[], isNamed: boolean): ComparableTexts {
  const byIndex = new Map<number, string[]>();
  for (const { header, cells } of headed) {
    for (const [index, raw] of cells()) {
      const text = unknownText(raw);
      if (text === '') continue;
      const texts = byIndex.get(index) ?? [];
      byIndex.set(index, texts);
      texts.push(isNamed ? `${normaliseHeader(header)}: ${text}` : text);
    }
  }
  const length = Array.from(byIndex.keys()).reduce((longest, index) => Math.max(longest, index + 1), 0);
  const texts = Array.from({ length }, (_, index) => (byIndex.get(index) ?? []).sort().join(' | '));
  const gathered = encodeTexts(texts);
  return { shown: gathered.values, compared: gathered.values, codes: gathered.codes };
}
