import type { ProblemCode } from '../../validation/problem';
import type { Pieces, ProblemText, Sentence } from './sentence';

const saveAsUtf8 = 'In Excel choose: Save as → CSV UTF-8 (comma delimited).';
const typeAgain = 'Type the cell again.';

/** The sentences for data stewards, in English. */
export const englishProblems: Readonly<Record<ProblemCode, Sentence>> = {
  'cannot-run': (p) =>
    say(
      `The check cannot run: ${p.value} holds none of the known files, or there is no such folder.`,
      p.fact('expected') && `Expected are: ${p.fact('expected')}.`,
    ),
  'missing-file': (p) =>
    say(`The file ${p.file} is missing; its data is not shown.`, mean(p) || expectedFile(p)),
  'empty-file': (p) =>
    say(
      `${p.file} is empty: it does not even have a header row. Nothing of it is shown.`,
      `Paste this header row: ${p.fact('expected')}`,
    ),
  'unknown-file': (p) => say(`${p.file} belongs to no table and is not used.`, mean(p)),
  'duplicate-file': (p) =>
    say(
      `${p.file} is not used: ${p.fact('firstFile')} holds the same table.`,
      'Remove one of the two files.',
    ),
  'not-a-text-file': (p) =>
    say(`${p.file} is no text file but, for example, an Excel workbook. Nothing of it is shown.`, saveAsUtf8),
  'unreadable-encoding': (p) =>
    say(`${p.file} has a character encoding that cannot be read. Nothing of it is shown.`, saveAsUtf8),
  'encoding-guessed': (p) =>
    say(
      `${p.file} is not valid UTF-8 and was read as Windows-1252. Letters with accents may be wrong.`,
      `Check é, ë and ï. ${saveAsUtf8}`,
    ),
  'file-too-large': (p) =>
    say(
      `${p.file} is larger than 50 MB and is not read; the other files are.`,
      'Split the file, or remove empty rows and columns.',
    ),
  'invalid-json': (p) => {
    const [line, position] = p.fact('value').split(':');
    return say(
      `${p.file} is not valid JSON: it goes wrong on line ${line}, character ${position}. Nothing of it is shown.`,
      p.fact('expected') ? `Expected there: ${p.fact('expected')}` : 'The file should end there.',
    );
  },
  'invalid-json-shape': (p) =>
    p.row === ''
      ? say(
          `${p.file} holds no list of records. Nothing of it is shown.`,
          `Expected is [ { … }, { … } ] or { "${p.fact('expected')}": [ … ] }.`,
        )
      : say(`${where(p)}: ${p.value} is no record and is skipped.`, 'Expected is { "naam": "value", … }.'),
  'missing-column': (p) =>
    say(
      `In ${p.file} the column '${p.column}' is missing; the records of this file are not shown.`,
      p.fact('expected') ? `The header row seems to be on row ${p.fact('expected')}.` : mean(p),
    ),
  'unknown-column': (p) =>
    say(`${p.file} has an unknown column ${p.value}; it is kept for export but not shown.`, mean(p)),
  'duplicate-column': (p) =>
    say(
      `In ${p.file} the column ${p.value} stands twice; only the first is used.`,
      'Remove the second column or give it another name.',
    ),
  'blank-header': (p) =>
    say(
      `In ${p.file} column ${p.fact('value')} has no name, but does hold values; they are not shown.`,
      'Give the column a name or empty it.',
    ),
  'no-records': (p) => say(`${p.file} has a header row but not one record.`),
  'extra-cell': (p) =>
    say(
      `${where(p)} has more cells than the header row; ${p.value} is not used.`,
      'Put a text that holds the delimiter between "…".',
    ),
  'missing-cell': (p) =>
    say(`${where(p)} has fewer cells than the header row; from column '${p.column}' on all is empty.`),
  'unclosed-quote': (p) =>
    say(
      `${where(p)}: in column '${p.column}' a quote is opened that is closed nowhere. What stands before it was read; check this row and the rows after it.`,
      'Close the text with ", or type "" for a real quote.',
    ),
  'stray-quote': (p) =>
    say(
      `${where(p)}: in column '${p.column}' there is a quote too many; the text is kept as typed.`,
      'Type "" for a real quote.',
    ),
  'duplicate-row': (p) =>
    say(
      `${where(p)} is the same as row ${p.fact('firstRow')}; it is counted once.`,
      `Remove row ${p.row} or row ${p.fact('firstRow')}.`,
    ),
  'missing-value': (p) =>
    say(`${where(p)}: the column '${p.column}' must be filled, but is empty; ${whenEmpty(p)}.`),
  'duplicate-id': (p) =>
    say(
      `${where(p)}: id ${p.value} is used already on row ${p.fact('firstRow')} of ${p.fact('firstFile')}. That first one stays, this row is not shown.`,
      `Free is, for example, '${p.fact('nearest')}'.`,
    ),
  'unknown-reference': (p) =>
    p.row === ''
      ? say(
          `${p.file}: references in column '${p.column}' that cannot be found, because ${p.fact('files')} is missing or cannot be used: ${p.fact('count')}.`,
          `First mend ${p.fact('files')}.`,
        )
      : say(
          `${where(p)}: ${p.column} ${p.value} does not exist in ${p.fact('files')}; ${isEnd(p) ? 'the row is not shown' : 'the reference stays empty'}.`,
          mean(p),
        ),
  'inexact-reference': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} differs only in upper and lower case from '${p.fact('nearest')}', which is used.`,
      `Write '${p.fact('nearest')}'.`,
    ),
  'invalid-value': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no allowed value; the cell stays empty.`,
      [mean(p), `Possible are: ${p.fact('expected')}.`].filter((part) => part !== '').join(' '),
    ),
  'invalid-date': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no valid date; the date stays empty.`,
      mean(p) || 'Write for example 2024-03-01, 2024-03 or 2024.',
    ),
  'date-order': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is before ${p.fact('expected')} '${p.fact('firstValue')}'; both are shown.`,
      'Swap the two dates.',
    ),
  'unsafe-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no safe address (http, https or mailto) and becomes no link.`,
    ),
  'invalid-link': (p) =>
    say(`${where(p)}: ${p.column} ${p.value} is no usable web address and becomes no link.`, mean(p)),
  'spreadsheet-damage': (p) =>
    say(
      p.fact('value').startsWith('#')
        ? `${where(p)}: column '${p.column}' holds the Excel error ${p.value} in place of a value.`
        : `${where(p)}: ${p.value} in column '${p.column}' seems to be changed by Excel; it is kept as it stands.`,
      'Format the column as Text in Excel and type the value again.',
    ),
  'value-too-long': (p) =>
    say(
      `${where(p)}: the text in column '${p.column}' is longer than 10,000 characters (${p.fact('count')}) and is shown cut: ${p.value}`,
    ),
  'control-character': (p) =>
    say(
      `${where(p)}: column '${p.column}' holds an invisible control character; it is left out of ${p.value}.`,
      typeAgain,
    ),
  'broken-characters': (p) =>
    say(
      `${where(p)}: in column '${p.column}' ${p.value} was saved wrongly before; it is shown as it stands.`,
      mean(p) || typeAgain,
    ),
  'invisible-character': (p) =>
    say(
      `${where(p)}: column '${p.column}' holds an invisible character in ${p.value}; it is ignored when comparing.`,
      typeAgain,
    ),
  'self-parent': (p) =>
    say(
      `${where(p)}: by column '${p.column}' ${p.value} is part of itself; it is shown at the top.`,
      `Empty the cell '${p.column}'.`,
    ),
  'cyclic-parent': (p) =>
    say(
      `${where(p)}: ${p.fact('count')} records are part of each other in a ring: ${p.fact('members')}. All are shown; '${p.fact('nearest')}' now stands apart from '${p.fact('nearestName')}'.`,
      `At '${p.fact('nearest')}' (row ${p.fact('firstRow')} of ${p.fact('firstFile')}) empty the reference to '${p.fact('nearestName')}'.`,
    ),
  'parent-level': (p) =>
    say(
      `${where(p)}: an area of level '${p.fact('expected')}' lies in ${p.value} of level '${p.fact('firstValue')}', which is not above it. It is shown so.`,
    ),
  'self-relation': (p) => say(`${where(p)}: from and to are both ${p.value}; the relation is shown so.`),
  'possible-duplicate': (p) =>
    say(
      `${where(p)}: ${p.value} seems to be the same organisation as '${p.fact('firstValue')}' on row ${p.fact('firstRow')}; both are shown.`,
      'Remove one if they are the same.',
    ),
  'data-address-refused': (p) =>
    say(
      `The address ${p.value} for the data is no folder of this site and was refused. The usual data is shown.`,
    ),
  'too-many-problems': (p) =>
    say(
      `There are more problems than fit here: ${p.fact('errors')} errors and ${p.fact('warnings')} warnings in all.`,
      'Solve the first ones and check again.',
    ),
};

function say(message: string, suggestion = ''): ProblemText {
  return { message, suggestion: suggestion === '' ? null : suggestion };
}

function where(p: Pieces): string {
  return p.row === '' ? p.file : `Row ${p.row} of ${p.file}`;
}

function mean(p: Pieces): string {
  const nearest = p.nearest('or');
  return nearest === '' ? '' : `Did you mean ${nearest}?`;
}

function expectedFile(p: Pieces): string {
  return p.fact('expected') === p.file ? '' : `At least one of these is needed: ${p.fact('expected')}.`;
}

/** Without this the record cannot be kept. */
function isEnd(p: Pieces): boolean {
  return ['id', 'organisatie', 'verband', 'van', 'naar'].includes(p.column);
}

function whenEmpty(p: Pieces): string {
  if (isEnd(p)) return 'the row is not shown';
  return p.column === 'naam' || p.column === 'titel'
    ? 'the record is shown under its id'
    : 'the cell stays empty';
}
