import type { RecordsName } from '../dataset/dataset';
import { at } from '../ecosystem/columns';
import type { EcosystemEvent, Organisation, Relation, Source } from '../ecosystem/ecosystem';
import type { AreaId, EventId, OrganisationId, SourceId, VerbandId } from '../ecosystem/ids';
import { cellAt, type Records, rowOf } from './cells';
import { lookOf } from './checks/names';
import { findRepeats } from './checks/repeats';
import type { IdSet } from './idSet';
import { type Ledger, note } from './ledger';
import { noteRepeat, positions } from './makeParticipations';
import { idsAt, type References, resolveColumn } from './references';
import { comparedColumn } from './textColumns';

/** What every record refers to beside its own references. */
export interface KeptReferences {
  readonly sources: References;
  readonly owners: References;
}

const oneReference = { holds: 'one', severity: 'error' } as const;

/**
 * Reads what every kind of record has; sources and owner exist.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @param references - its columns `bron` and `eigenaar`
 * @returns file, row, sources, date of the last check and owner
 */
export function keptFields(records: Records<RecordsName>, index: number, references: KeptReferences) {
  return {
    file: records.table.file,
    row: rowOf(records, index),
    sources: idsAt(references.sources, index) as readonly SourceId[],
    checkedOn: cellAt(records, 'gecontroleerd_op', index),
    owner: idsAt(references.owners, index)[0] ?? '',
  };
}

/**
 * Makes the organisations, and notes those whose names look the same.
 *
 * @param records - the table, null when the file is absent
 * @param sets - their own ids and those of the areas
 * @param references - their sources and owners
 * @param ledger - gets the problems
 * @returns in file order
 */
export function makeOrganisations(
  records: Records | null,
  sets: { readonly organisations: IdSet; readonly areas: IdSet },
  references: KeptReferences,
  ledger: Ledger,
): readonly Organisation[] {
  if (records === null) return [];
  const areas = resolveColumn(records, 'gebied', sets.areas, { kind: oneReference, ledger });
  const firstByLook = new Map<string, number>();
  return [...sets.organisations.places].map(([id, { index }]) => {
    noteLookalike(records, index, firstByLook, ledger);
    const about = keptFields(records, index, references);
    return {
      file: about.file,
      row: about.row,
      sources: about.sources,
      checkedOn: about.checkedOn,
      owner: about.owner,
      id: id as OrganisationId,
      name: cellAt(records, 'naam', index) || id,
      abbreviation: cellAt(records, 'afkorting', index),
      sort: cellAt(records, 'soort', index),
      area: (idsAt(areas, index)[0] ?? null) as AreaId | null,
      town: cellAt(records, 'plaats', index),
      website: cellAt(records, 'website', index),
    };
  });
}

function noteLookalike(
  records: Records,
  index: number,
  firstByLook: Map<string, number>,
  ledger: Ledger,
): void {
  const name = cellAt(records, 'naam', index);
  const look = lookOf(name);
  if (look === '') return;
  const first = firstByLook.get(look);
  if (first === undefined) {
    firstByLook.set(look, index);
    return;
  }
  note(ledger, records.table, {
    code: 'possible-duplicate',
    row: rowOf(records, index),
    column: 'naam',
    facts: {
      value: name,
      firstRow: String(rowOf(records, first)),
      firstValue: cellAt(records, 'naam', first),
    },
  });
}

/**
 * Makes the relations: both ends exist, and each is said once.
 *
 * @param records - the table, null when the file is absent
 * @param ends - the ids of organisations and verbanden together
 * @param references - their sources and owners
 * @param ledger - gets the problems
 * @returns in file order
 */
export function makeRelations(
  records: Records | null,
  ends: IdSet,
  references: KeptReferences,
  ledger: Ledger,
): readonly Relation[] {
  if (records === null) return [];
  const looking = { kind: oneReference, ledger };
  const fromEnds = resolveColumn(records, 'van', ends, looking);
  const toEnds = resolveColumn(records, 'naar', ends, looking);
  const from = positions(fromEnds, ends, records.count);
  const to = positions(toEnds, ends, records.count);
  const said = (['soort', 'toelichting'] as const).map((name) => comparedColumn(records, name));
  const isEndless = (row: number) => at(from, row) < 0 || at(to, row) < 0;
  const firstOf = findRepeats([from, to, ...said], records.count, isEndless);
  const relations: Relation[] = [];
  for (let index = 0; index < records.count; index++) {
    const [start] = idsAt(fromEnds, index);
    const [end] = idsAt(toEnds, index);
    if (start === undefined || end === undefined) continue;
    if (at(firstOf, index) >= 0) {
      noteRepeat(records, index, at(firstOf, index), ledger);
      continue;
    }
    if (start === end) noteSelfRelation(records, index, start, ledger);
    relations.push({
      ...keptFields(records, index, references),
      from: start as OrganisationId | VerbandId,
      to: end as OrganisationId | VerbandId,
      sort: cellAt(records, 'soort', index),
      note: cellAt(records, 'toelichting', index),
    });
  }
  return relations;
}

function noteSelfRelation(records: Records, index: number, value: string, ledger: Ledger): void {
  const place = { row: rowOf(records, index), column: 'naar' };
  note(ledger, records.table, { code: 'self-relation', ...place, facts: { value } });
}

/**
 * Makes the events of the timeline.
 *
 * @param records - the table, null when the file is absent
 * @param sets - their own ids and those of the verbanden
 * @param references - their sources and owners
 * @param ledger - gets the problems
 * @returns in file order
 */
export function makeEvents(
  records: Records | null,
  sets: { readonly events: IdSet; readonly verbanden: IdSet },
  references: KeptReferences,
  ledger: Ledger,
): readonly EcosystemEvent[] {
  if (records === null) return [];
  const kind = { holds: 'several', severity: 'error' } as const;
  const verbanden = resolveColumn(records, 'verbanden', sets.verbanden, { kind, ledger });
  return [...sets.events.places].map(([id, { index }]) => ({
    ...keptFields(records, index, references),
    id: id as EventId,
    date: cellAt(records, 'datum', index),
    title: cellAt(records, 'titel', index) || id,
    verbanden: idsAt(verbanden, index) as readonly VerbandId[],
    description: cellAt(records, 'omschrijving', index),
  }));
}

/**
 * Makes the sources.
 *
 * @param records - the table, null when the file is absent
 * @param sources - their ids
 * @returns in file order
 */
export function makeSources(records: Records | null, sources: IdSet): readonly Source[] {
  if (records === null) return [];
  return [...sources.places].map(([id, { index }]) => ({
    file: records.table.file,
    row: rowOf(records, index),
    id: id as SourceId,
    title: cellAt(records, 'titel', index) || id,
    publisher: cellAt(records, 'uitgever', index),
    date: cellAt(records, 'datum', index),
    url: cellAt(records, 'url', index),
  }));
}
