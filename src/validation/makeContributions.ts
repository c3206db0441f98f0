import { at } from '../ecosystem/columns';
import { type Contribution, roomQuestions } from '../ecosystem/ecosystem';
import { cellAt, type Records, rowOf } from './cells';
import { findRepeats } from './checks/repeats';
import { splitList } from './checks/values';
import { closeIdSet, type IdSet } from './idSet';
import { type Ledger, note } from './ledger';
import { type KeptReferences, keptFields } from './makeRecords';
import { idsAt, resolveColumn } from './references';
import { comparedColumn } from './textColumns';

/**
 * Makes what a room answered: a text, and what it is about as far as that exists; each is said once.
 *
 * @param records - the file, null when it is absent
 * @param things - what an answer may be about; see `idsOfThings`
 * @param references - its sources and owners
 * @param ledger - gets the problems
 * @returns in file order
 */
export function makeContributions(
  records: Records<'bijdragen'> | null,
  things: IdSet,
  references: KeptReferences,
  ledger: Ledger,
): readonly Contribution[] {
  if (records === null) return [];
  const kind = { holds: 'several', severity: 'error' } as const;
  const about = resolveColumn(records, 'betreft', things, { kind, ledger });
  const said = (['vraag', 'bijdrage', 'betreft'] as const).map((name) => comparedColumn(records, name));
  const isEmpty = (index: number) => cellAt(records, 'bijdrage', index) === '';
  const firstOf = findRepeats(said, records.count, isEmpty);
  const contributions: Contribution[] = [];
  for (let index = 0; index < records.count; index++) {
    const text = cellAt(records, 'bijdrage', index);
    if (text === '') continue;
    if (at(firstOf, index) >= 0) {
      const facts = { firstRow: String(rowOf(records, at(firstOf, index))), value: text };
      note(ledger, records.table, { code: 'duplicate-row', row: rowOf(records, index), column: null, facts });
      continue;
    }
    contributions.push({
      ...keptFields(records, index, references),
      question: roomQuestions.find((one) => one === cellAt(records, 'vraag', index)) ?? null,
      text,
      about: idsAt(about, index) as Contribution['about'],
      themes: splitList(cellAt(records, 'themas', index)),
      date: cellAt(records, 'datum', index),
      session: cellAt(records, 'bijeenkomst', index),
    });
  }
  return contributions;
}

/**
 * Gathers the ids of everything that an answer may be about.
 *
 * @param areas - ids of areas, which are a set of their own
 * @param deelnemers - ids of organisations and verbanden; they go before the same id of an area
 * @returns one set
 */
export function idsOfThings(areas: IdSet, deelnemers: IdSet): IdSet {
  const all = closeIdSet(new Map([...areas.places, ...deelnemers.places]), [], []);
  const broken = [areas, deelnemers].filter(({ isWhole }) => !isWhole);
  const lookedIn = broken.length > 0 ? broken : [areas, deelnemers];
  return { ...all, files: lookedIn.flatMap(({ files }) => files), isWhole: broken.length === 0 };
}
