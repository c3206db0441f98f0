import { type ColumnForm, degreeLimits } from '../../dataset/schema';
import { cleanCharacters } from './characters';
import { readDate } from './dates';
import type { CellReading, Flaw } from './flaw';
import { readLink } from './links';
import { findSpreadsheetDamage } from './spreadsheetDamage';
import { readDegrees, readLevel, readList, readQuestion } from './values';

/** How the cleaned text of each form of column is read. Forms that are used as written have no flaws of their own. */
const readersByForm: Readonly<Record<ColumnForm, (text: string) => CellReading>> = {
  id: asWritten,
  name: asWritten,
  text: asWritten,
  code: asWritten,
  level: readLevel,
  question: readQuestion,
  reference: asWritten,
  references: readList,
  list: readList,
  date: readDate,
  link: readLink,
  latitude: (text) => readDegrees(text, degreeLimits.latitude),
  longitude: (text) => readDegrees(text, degreeLimits.longitude),
};

/**
 * Reads a cell, and says what is wrong with it by itself.
 *
 * An error value of Excel leaves the cell empty, but for an id: the record keeps it, as it is filled.
 *
 * @param raw - the cell as written
 * @param form - what the column holds
 * @returns the text to use and the flaws
 */
export function readCell(raw: string, form: ColumnForm): CellReading {
  if (raw === '') return noText;
  const flaws: Flaw[] = [];
  const text = cleanCharacters(raw, form, flaws);
  const damage = findSpreadsheetDamage(text, form);
  if (damage !== null) {
    const isLost = damage.severity === 'error' && form !== 'id';
    return { text: isLost ? '' : text, flaws: [...flaws, damage] };
  }
  const reading = readersByForm[form](text);
  return flaws.length === 0 ? reading : { text: reading.text, flaws: [...flaws, ...reading.flaws] };
}

const noText: CellReading = { text: '', flaws: [] };

function asWritten(text: string): CellReading {
  return text === '' ? noText : { text, flaws: [] };
}
