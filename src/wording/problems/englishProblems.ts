import { isErrorValue } from '../../validation/checks/spreadsheetDamage';
import type { ProblemCode } from '../../validation/problem';
import {
  englishFileProblems,
  englishInColumn as inColumn,
  englishMean as mean,
  englishNow as now,
  englishTypeAgain as typeAgain,
  englishWhere as where,
} from './englishFileProblems';
import { type Pieces, type Sentence, say } from './sentence';

/** The sentences for data stewards, in English. */
export const englishProblems: Readonly<Record<ProblemCode, Sentence>> = {
  ...englishFileProblems,
  'duplicate-row': (p) =>
    say(
      `${where(p)}: ${p.value} stands on row ${p.fact('firstRow')} already; it is counted once.`,
      `Remove row ${p.row} or row ${p.fact('firstRow')}.`,
    ),
  'missing-value': (p) =>
    say(
      p.effect === 'no-place'
        ? `${where(p)}: '${p.column}' is empty, while the other half of the place is filled; the area gets no place of its own.`
        : `${where(p)}: the column '${p.column}' must be filled, but is empty; ${effect(p)}.`,
    ),
  'duplicate-id': (p) =>
    p.effect === 'no-view'
      ? say(
          `${where(p)}: id ${p.value} belongs to another story already; this one is called '${p.fact('nearest')}' here.`,
          'Give each story an id of its own.',
        )
      : say(
          `${where(p)}: id ${p.value} is used already on row ${p.fact('firstRow')} of ${p.fact('firstFile')}. That first one stays, this row is not shown.`,
          `Free is, for example, '${p.fact('nearest')}'.`,
        ),
  'unknown-reference': (p) =>
    p.row === ''
      ? say(
          `In ${p.file} the column '${p.column}' refers ${times(p.fact('count'))} to something in ${p.fact('files')}, but that file is missing or cannot be used; ${p.effect === 'no-row' ? 'those rows are not shown' : 'those references stay empty'}.`,
          `First mend ${p.fact('files')}.`,
        )
      : say(
          `${where(p)}: ${p.column} ${p.value} does not exist in ${p.fact('files')}${p.effect === 'no-row' ? '; the row is not shown' : now(p, '; the reference stays empty')}.`,
          mean(p),
        ),
  'inexact-reference': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} differs only in upper and lower case from '${p.fact('nearest')}'${now(p, ', which is used')}.`,
      `Write '${p.fact('nearest')}'.`,
    ),
  'invalid-value': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no allowed value; ${effect(p)}.`,
      mean(p),
      `Possible are: ${p.fact('expected')}.`,
    ),
  'invalid-date': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no valid date${now(p, '; the date stays empty')}.`,
      mean(p) || 'Write for example 2024-03-01, 2024-03 or 2024.',
    ),
  'date-order': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is before ${p.fact('expected')} '${p.fact('firstValue')}'${now(p, '; both are shown so')}.`,
      'Swap the two dates.',
    ),
  'unsafe-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no safe address (http, https or mailto)${now(p, ' and is shown as text, never as a link')}.`,
    ),
  'invalid-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is no usable web address${now(p, ' and is shown as text')}.`,
      mean(p),
    ),
  'spreadsheet-damage': (p) =>
    say(
      isErrorValue(p.fact('value'))
        ? `${where(p)}: ${inColumn(p)} the ${p.fact('value').startsWith('#') ? 'Excel' : 'spreadsheet'} error ${p.value} stands in place of a value${p.column === 'id' ? now(p, '; the record is shown under this id') : `; ${effect(p)}`}.`
        : `${where(p)}: ${p.value} in column '${p.column}' seems to be changed by Excel${now(p, '; it is kept as it stands')}.`,
      'Format the column as Text in Excel and type the value again.',
    ),
  'value-too-long': (p) =>
    say(
      `${where(p)}: the text in column '${p.column}' is longer than 10,000 characters (${p.fact('count')})${now(p, ' and is shown cut')}: ${p.value}. The export holds all of it.`,
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
      `${where(p)}: by column '${p.column}' ${p.fact('count')} records are part of each other in a ring: ${p.fact('members')}. All are shown; '${p.fact('nearest')}' now stands apart from '${p.fact('nearestName')}'.`,
      `At '${p.fact('nearest')}' (row ${p.fact('firstRow')} of ${p.fact('firstFile')}) empty the reference to '${p.fact('nearestName')}'.`,
    ),
  'parent-level': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} has level '${p.fact('firstValue')}', which is not above '${p.fact('expected')}', the level of this area. It is shown so.`,
    ),
  'self-relation': (p) => say(`${where(p)}: van and naar are both ${p.value}; the relation is shown so.`),
  'possible-duplicate': (p) =>
    say(
      `${where(p)}: naam ${p.value} seems to be the same organisation as '${p.fact('firstValue')}' on row ${p.fact('firstRow')}; both are shown.`,
      `If they are the same, drop row ${p.fact('firstRow')} or row ${p.row}.`,
    ),
};

/** What happens now with a cell that cannot be used. */
function effect(p: Pieces): string {
  switch (p.effect) {
    case 'no-view':
      return 'this is not shown';
    case 'no-row':
      return 'the row is not shown';
    case 'refused':
      return 'the row is not shown in any case';
    case 'under-its-id':
      return 'the record is shown under its id';
    case 'no-synonym':
      return 'searching leaves this row out';
    case 'no-place':
      return 'the area gets no place of its own';
    case 'empty-cell':
      return 'the cell stays empty';
  }
}

function times(count: string): string {
  return count === '1' ? 'once' : `${count.replace(/\B(?=(\d{3})+$)/g, ',')} times`;
}
