import { storiesFile } from '../../dataset/addFile';
import { type GivenFile, type LostFile, type TableName, tableNames } from '../../dataset/dataset';
import { guessByHeader, type HeaderGuess, tableByName } from '../../dataset/guessTable';
import { largestFile } from '../../dataset/readTableAs';
import { answersFile } from '../fetchData';
import type { Brought } from './deskTalk';

/** A file or sheet whose bytes are here, or why they are not. */
export interface Opened {
  readonly key: number;
  readonly name: string;
  /** The sheet of a workbook; empty for a file. */
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isPasted: boolean;
  readonly file: GivenFile;
  /** What its name says. */
  readonly table: TableName | null;
  /** What its header says, where the name does not. */
  readonly guess: HeaderGuess;
  readonly isSettings: boolean;
  /** The stories that are told with the data; also a copy as a browser or system names it. */
  readonly isStories: boolean;
  /** What a room answered. */
  readonly isAnswers: boolean;
  /** A workbook that cannot be read at all. */
  readonly isProtected: boolean;
}

/** The title of the map and where it starts. */
export const settingsFile = 'instellingen.json';

/** Bytes that are taken in at once: what a page can hold beside what it shows. */
const mostTogether = 300_000_000;

/**
 * Opens what was brought to the page: files, workbooks sheet by sheet, and pasted cells.
 *
 * @param brought - in the order in which it came
 * @returns one for each file and sheet, in the order of the tables; a workbook that cannot be read is one
 */
export async function openBrought(brought: readonly Brought[]): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  let room = mostTogether;
  for (const one of brought) {
    room -= sizeOf(one.content);
    if (room < 0) {
      const file: LostFile = { name: one.name, cause: 'size', size: sizeOf(one.content) };
      opened.push({ ...partOf(one, file), key: opened.length });
      continue;
    }
    for (const part of await partsOf(one)) opened.push({ ...part, key: opened.length });
  }
  return opened.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ table, guess: { tables } }: Opened): number {
  const name = table ?? (tables.length === 1 ? tables[0] : undefined);
  return name === undefined ? tableNames.length : tableNames.indexOf(name);
}

const noGuess: HeaderGuess = { tables: [], isSure: false };

type Part = Omit<Opened, 'key'>;

async function partsOf(brought: Brought): Promise<readonly Part[]> {
  const { name } = brought;
  const plain = partOf(brought, { name, cause: 'disk' });
  const size = sizeOf(brought.content);
  if (size > largestFile) return [{ ...plain, file: { name, cause: 'size', size } }];
  const bytes = await bytesOf(brought.content);
  if (bytes === null) return [plain];
  if (/\.(xlsx|xlsm|xls)$/i.test(name)) return sheetsOf(brought, bytes);
  return [partOf(brought, { name, bytes })];
}

/** What is downloaded twice, or copied, is still meant. */
const storiesCopy = /^(?:kopie van |copy of )?verhaal(?: ?\(\d+\)| - (?:kopie|copy)(?: ?\(\d+\))?)?\.json$/i;

function partOf({ name, isPasted }: Brought, given: GivenFile): Part {
  const isStories = !isPasted && storiesCopy.test(name);
  const file = isStories ? { ...given, name: storiesFile } : given;
  const table = isPasted ? null : tableByName(name);
  const isAnswers = !isPasted && name === answersFile;
  const isData = isPasted || /\.(csv|json|txt|tsv)$/i.test(name);
  const isTableLike = isData && !isStories && !isAnswers;
  const guess = table === null && isTableLike && 'bytes' in file ? guessByHeader(file) : noGuess;
  return {
    name,
    sheet: '',
    isHidden: false,
    isPasted,
    file,
    table,
    guess,
    isSettings: name === settingsFile,
    isStories,
    isAnswers,
    isProtected: false,
  };
}

/** The library for workbooks comes with the first workbook. */
async function sheetsOf(brought: Brought, bytes: Uint8Array): Promise<readonly Part[]> {
  const { readWorkbook } = await import('../../dataset/readWorkbook');
  const book = await readWorkbook(bytes);
  const { name } = brought;
  if (book.kind === 'unreadable') {
    const isTooLarge = book.why === 'too-large';
    const file: GivenFile = isTooLarge
      ? { name, cause: 'size', size: bytes.length }
      : { name, cause: 'disk' };
    return [{ ...partOf(brought, file), table: null, isProtected: book.why === 'protected' }];
  }
  // `Blad1` says nothing; where it is all there is, the name of the workbook is that of its sheet.
  const isOne = book.sheets.filter(({ isHidden }) => !isHidden).length === 1;
  const named = (sheet: string) => (isOne ? `${name} ${sheet}` : sheet);
  return book.sheets.map((sheet) => ({
    ...partOf({ ...brought, name: named(sheet.file.name) }, { ...sheet.file, name: named(sheet.file.name) }),
    name,
    file: { ...sheet.file, sheet: { book: name, sheet: sheet.name } },
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    table: sheet.table,
    isSettings: false,
    isStories: false,
    isAnswers: false,
  }));
}

function sizeOf(content: Blob | Uint8Array): number {
  return content instanceof Blob ? content.size : content.length;
}

/** A file that was moved, or that another programme holds, cannot be opened. */
async function bytesOf(content: Blob | Uint8Array): Promise<Uint8Array | null> {
  if (!(content instanceof Blob)) return content;
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}
