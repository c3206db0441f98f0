import type { FileProblemCode } from '../../validation/problem';
import { columnLetters, megabytes, type Pieces, type Sentence, say } from './sentence';

const nothingShown = 'Nothing of it is shown; the other files are read.';

/** What to do about a cell of which what it should be is not known. */
export const englishTypeAgain = 'Type the cell again.';

const checkEnd = 'Remove them, and check whether the file was saved to its end.';

/** The sentences about files and how they are written, in English. */
export const englishFileProblems: Readonly<Record<FileProblemCode, Sentence>> = {
  'cannot-run': (p) =>
    say(
      `The check cannot run: there is no folder ${p.value}, or it holds none of the known files. Nothing was checked.`,
      `Expected are files with these names: ${p.fact('expected')}.`,
    ),
  'missing-file': (p) => (p.fact('cause') === '' ? sayAbsent(p) : sayLost(p)),
  'empty-file': (p) =>
    p.isJson
      ? say(
          `${p.file} is empty: there is no list of records in it. ${nothingShown}`,
          `Begin for example with: ${isExample(p) ? p.fact('expected') : `[ { ${membersOf(p)} } ]`}`,
        )
      : say(
          `${p.file} is empty: it does not even have a header row. ${nothingShown}`,
          `Paste this header row: ${p.fact('expected')}`,
        ),
  'unknown-file': (p) => say(`${p.file} belongs to no table and is not used.`, englishMean(p)),
  'duplicate-file': (p) =>
    say(
      `${p.file} is not used: ${p.fact('firstFile')} holds the same table, and that file is shown.`,
      'Remove one of the two files.',
    ),
  'not-a-text-file': (p) =>
    say(
      `${p.file} is no text file but, for example, an Excel workbook, a picture or a web page. ${nothingShown}`,
      saveAgain(p),
    ),
  'unreadable-encoding': (p) =>
    say(`${p.file} has a character encoding that cannot be read. ${nothingShown}`, saveAgain(p)),
  'encoding-guessed': (p) =>
    say(
      `${p.file} is not valid UTF-8 and was read as Windows-1252. All is shown, but letters with accents may be wrong.`,
      `Check é, ë and ï. ${saveAgain(p)}`,
    ),
  'file-too-large': (p) =>
    say(
      `${p.file} is too large${size(p)}: more than 50 MB is not read. ${nothingShown}`,
      'Split the file, or remove empty rows and columns.',
    ),
  'invalid-json': (p) => {
    const [line, position] = p.fact('value').split(':');
    return say(
      `${p.file} is not valid JSON: it goes wrong on line ${line}, character ${position}. ${nothingShown}`,
      p.fact('expected') === ''
        ? 'The file should end there.'
        : `One of these was expected there: ${signsOf(p)}`,
    );
  },
  'invalid-json-shape': (p) =>
    p.row === ''
      ? say(
          `${p.file} is valid JSON, but no list of records. ${nothingShown}`,
          `Expected is [ { … }, { … } ] or { "${p.fact('expected')}": [ { … }, { … } ] }.`,
        )
      : say(
          `${englishWhere(p)}: ${p.value} is no ${recordOf(p)} and is skipped.`,
          `Expected is ${isExample(p) ? p.fact('expected') : '{ "field": "value", … }'}.`,
        ),
  'missing-column': (p) => {
    const message = p.isJson
      ? `In ${p.file} no record has the field '${p.column}'; the records of this file are not shown.`
      : `${englishWhere(p)}: the column '${p.column}' is missing from the header row; the records of this file are not shown.`;
    const elsewhere = p.fact('expected');
    if (elsewhere === '') return say(message, englishMean(p));
    return say(message, `The header row seems to be on row ${elsewhere}: remove what stands above it.`);
  },
  'unknown-column': (p) =>
    say(
      `${englishWhere(p)}: the ${p.isJson ? 'field' : 'column'} ${p.value} is unknown; its values are kept for export but not shown.`,
      englishMean(p),
    ),
  'duplicate-column': (p) => {
    const word = p.isJson ? 'field' : 'column';
    const again = p.value === `'${p.column}'` ? '' : `, the second time as ${p.value}`;
    return say(
      `${englishWhere(p)}: the ${word} '${p.column}' stands there twice${again}; only the first is used.`,
      `Remove the second ${word} or give it another name.`,
    );
  },
  'blank-header': (p) =>
    p.isJson
      ? say(
          `In ${p.file} a field without a name holds values, such as ${p.value}; they are not shown.`,
          'Give the field a name or empty it.',
        )
      : say(
          `${englishWhere(p)}: column ${columnLetters(p.fact('expected'))} has no name, but does hold values, such as ${p.value}; they are not shown.`,
          'Give the column a name or empty it.',
        ),
  'no-records': (p) =>
    say(
      p.isJson
        ? `${p.file} is an empty list: there is not one record in it, so nothing of it is shown.`
        : `${p.file} has a header row but not one record; so nothing of it is shown.`,
    ),
  'extra-cell': (p) =>
    say(
      `${englishWhere(p)} has more cells with text than the header row; ${p.value} is not used.`,
      'Put a text that holds the delimiter between "…".',
    ),
  'missing-cell': (p) =>
    say(
      `${englishWhere(p)} (${p.value}) has fewer cells than the header row; ${p.column === '' ? 'the rest' : `from column '${p.column}' on all`} stays empty.`,
    ),
  'unclosed-quote': (p) => {
    const message = `${englishWhere(p)}: ${englishInColumn(p)} a quote is opened that is closed nowhere: ${p.value}.`;
    const effect =
      p.fact('count') === ''
        ? 'The text is kept as typed; check this row.'
        : `What stands before it is shown; from this row on the rest of the file (${plural(p.fact('count'), 'line', 'lines')}) was not read.`;
    return say(
      `${message} ${effect}`,
      'Close the text in the file with ", or type "" there for a real quote.',
    );
  },
  'stray-quote': (p) =>
    say(
      `${englishWhere(p)}: ${englishInColumn(p)} there is a quote too many in ${p.value}; the text is kept as typed.`,
      'Take it away, or type "" in the file itself for a real quote.',
    ),
  'control-character': (p) => {
    if (p.row === '')
      return say(`Invisible control characters follow the data in ${p.file}; they are left out.`, checkEnd);
    if (p.column === '' && p.fact('expected') === '')
      return say(`${englishWhere(p)} holds only invisible control characters and is skipped.`, checkEnd);
    return say(
      `${englishWhere(p)}: ${englishInColumn(p)} there is an invisible control character; it is left out${p.column === '' ? '' : ` of ${p.value}`}.`,
      englishTypeAgain,
    );
  },
  'broken-characters': (p) => {
    if (p.fact('expected') !== '')
      return say(
        `${englishWhere(p)}: the name of ${p.isJson ? 'field' : 'column'} '${p.column}' was saved wrongly before, as ${p.value}; the ${p.isJson ? 'field' : 'column'} is used.`,
        `Write '${p.fact('expected')}'.`,
      );
    return say(
      `${englishWhere(p)}: in column '${p.column}' ${p.value} was saved wrongly before${englishNow(p, '; it is shown as it stands')}.`,
      englishMean(p) || englishTypeAgain,
    );
  },
  'data-address-refused': (p) =>
    say(
      `The address ${p.value} for the data is no folder of this site and was refused. The usual data is shown.`,
    ),
  'too-many-problems': (p) =>
    say(
      `There are more problems than fit here: ${plural(p.fact('errors'), 'error', 'errors')} and ${plural(p.fact('warnings'), 'warning', 'warnings')} in all. The rest is not in this list.`,
      'Solve the first ones and check again.',
    ),
};

/**
 * Says in English in which row and file a problem is.
 *
 * @param p - the problem in pieces
 * @returns the words that begin a sentence; only the file when it is about the whole file
 */
export function englishWhere(p: Pieces): string {
  if (p.row === '') return p.file;
  if (p.fact('step') !== '') return `Step ${p.fact('step')} of story ${p.fact('story')} in ${p.file}`;
  if (p.fact('story') !== '') return `Story ${p.fact('story')} in ${p.file}`;
  return p.item === ''
    ? `Row ${p.row} of ${p.file}`
    : `Row ${p.row} of ${p.file} (item ${p.item} of the list)`;
}

/**
 * Says in English in which column a problem is.
 *
 * @param p - the problem in pieces; where the column has no name, `expected` may have its number
 * @returns the words for within a sentence, such as `in column 'naam'` or `in column C`
 */
export function englishInColumn(p: Pieces): string {
  if (p.column !== '') return `in column '${p.column}'`;
  if (p.isJson) return 'in a field without a name';
  return p.fact('expected') === '' ? 'in this row' : `in column ${columnLetters(p.fact('expected'))}`;
}

/**
 * Says in English what happens now with a cell.
 *
 * @param p - the problem in pieces
 * @param ending - what happens to it by itself
 * @returns the end of a sentence: another one where another problem costs the row
 */
export function englishNow(p: Pieces, ending: string): string {
  return p.isRefused ? '; the row is not shown in any case' : ending;
}

/**
 * Asks in English whether the nearest value was meant.
 *
 * @param p - the problem in pieces
 * @returns the question; empty when nothing is near
 */
export function englishMean(p: Pieces): string {
  const nearest = p.nearest('or');
  return nearest === '' ? '' : `Did you mean ${nearest}?`;
}

function saveAgain(p: Pieces): string {
  return p.isJson
    ? 'Save the file as plain text in UTF-8.'
    : 'In Excel choose: Save as → CSV UTF-8 (comma delimited).';
}

function sayAbsent(p: Pieces) {
  const needed = p.fact('expected').includes(',')
    ? `At least one of these is needed: ${p.fact('expected')}.`
    : `Put ${p.file} with the other files.`;
  return say(`The file ${p.file} is missing; its data is not shown.`, englishMean(p) || needed);
}

function sayLost(p: Pieces) {
  const rest = 'Its data is not shown, all other data is.';
  const cause = p.fact('cause');
  if (cause === 'connection')
    return say(
      `The connection was lost while fetching ${p.file}. ${rest}`,
      'Check the connection and load the page again.',
    );
  if (cause === 'disk')
    return say(
      `${p.file} cannot be opened. ${rest}`,
      'Close the file in other programs and see whether you may read it.',
    );
  const isRefused = cause === '401' || cause === '403';
  return say(
    isRefused
      ? `The server refuses to give ${p.file} (answer ${cause}). ${rest}`
      : `The server cannot give ${p.file} (answer ${cause}). ${rest}`,
    isRefused
      ? 'Let everyone read the file on the server, and load the page again.'
      : 'Load the page again later. If it stays so, ask whoever keeps the site.',
  );
}

function size(p: Pieces): string {
  const written = megabytes(p.fact('value'), '.');
  return written === '' ? '' : ` (${written})`;
}

function recordOf(p: Pieces): string {
  if (p.fact('story') === '') return 'record';
  return p.fact('step') === '' ? 'story with steps' : 'step';
}

/** What is expected is told by an example. */
function isExample(p: Pieces): boolean {
  return p.fact('expected').startsWith('{');
}

function membersOf(p: Pieces): string {
  const names = p.fact('expected').split(';').slice(0, 3);
  return names.map((name) => `"${name}": "…"`).join(', ');
}

const signNames: ReadonlyMap<string, string> = new Map([
  ['"', 'a text between "…"'],
  ['0-9', 'a number'],
]);

function signsOf(p: Pieces): string {
  const signs = p.fact('expected').split(' ');
  return signs.map((sign) => signNames.get(sign) ?? sign).join('  ');
}

function plural(count: string, one: string, other: string): string {
  return `${count.replace(/\B(?=(\d{3})+$)/g, ',')} ${count === '1' ? one : other}`;
}
