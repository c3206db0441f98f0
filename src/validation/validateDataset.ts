import type { Dataset, RecordsName, TableName } from '../dataset/dataset';
import type { Area, Counts, Ecosystem, Structure, Verband } from '../ecosystem/ecosystem';
import { type Records, readRecords } from './cells';
import { closeIdSet, type IdPlace, type IdSet, keepNewIds } from './idSet';
import { markRefused } from './keptRows';
import { continueLedger, type Ledger, listProblems, totalsOf } from './ledger';
import { idsOfThings, makeContributions } from './makeContributions';
import { makeParticipations } from './makeParticipations';
import {
  type KeptReferences,
  keptFields,
  makeEvents,
  makeOrganisations,
  makeRelations,
  makeSources,
} from './makeRecords';
import { noteFileProblems, noteFindings, noteOtherFiles } from './noteFiles';
import { noteStories } from './noteStories';
import { noteSynonyms } from './noteSynonyms';
import type { Problem, Totals } from './problem';
import { resolveColumn } from './references';
import { type StructureReport, validateStructure } from './validateStructure';

/** Everything that can be shown, and everything that is wrong. */
export interface DatasetReport {
  readonly ecosystem: Ecosystem;
  /** In the order of the files, then row, then column; at most 10,000. */
  readonly problems: readonly Problem[];
  /** All problems, also those beyond the 10,000. */
  readonly totals: Totals;
  readonly counts: Counts;
}

const furtherTables = ['organisaties', 'deelnames', 'relaties', 'gebeurtenissen', 'bronnen'] as const;

/**
 * Makes the ecosystem of a dataset, and says what is wrong with the data.
 *
 * Every record is kept, or named by a problem; every reference that is kept leads somewhere.
 *
 * @param dataset - all files that there are
 * @param first - the report of `validateStructure`, when it was made before the other files had come
 * @returns ecosystem, problems and the number of records kept
 */
export function validateDataset(
  dataset: Dataset,
  first: StructureReport = validateStructure(dataset),
): DatasetReport {
  const ledger = continueLedger(first.ledger);
  noteFileProblems(dataset, furtherTables, ledger);
  noteSynonyms(dataset.synonyms, ledger);
  noteOtherFiles(dataset, ledger);
  const read = (name: TableName) => {
    const table = dataset.tables[name];
    return table === null ? null : readRecords(table, ledger);
  };
  const organisaties = read('organisaties');
  const deelnames = read('deelnames');
  const relaties = read('relaties');
  const gebeurtenissen = read('gebeurtenissen');
  const bronnen = read('bronnen');
  const bijdragen = readContributions(dataset, ledger);

  const { organisations, deelnemers } = keepOrganisations(first, organisaties, ledger);
  const events = keepOwn(gebeurtenissen, 'gebeurtenissen.csv', ledger);
  const sources = keepOwn(bronnen, 'bronnen.csv', ledger);
  const referencesOf = (records: AnyRecords | null) =>
    resolveKept(records, { sources, organisations }, ledger);
  if (bronnen !== null) resolveOwners(bronnen, organisations, ledger);

  const structure = settleStructure(first, referencesOf);
  const participationEnds = { organisations, verbanden: first.verbanden, ...referencesOf(deelnames) };
  const ecosystem: Ecosystem = {
    ...structure,
    organisations: makeOrganisations(
      organisaties,
      { organisations, areas: first.areas },
      referencesOf(organisaties),
      ledger,
    ),
    participations: makeParticipations(deelnames, participationEnds, ledger),
    relations: makeRelations(relaties, deelnemers, referencesOf(relaties), ledger),
    events: makeEvents(
      gebeurtenissen,
      { events, verbanden: first.verbanden },
      referencesOf(gebeurtenissen),
      ledger,
    ),
    sources: makeSources(bronnen, sources),
    contributions: makeContributions(
      bijdragen,
      idsOfThings(first.areas, deelnemers),
      referencesOf(bijdragen),
      ledger,
    ),
  };
  const ids = { areas: first.areas, verbanden: first.verbanden, organisations };
  noteStories(dataset.stories, { ecosystem, ids, sources }, ledger);
  return {
    ecosystem,
    problems: markRefused(listProblems(ledger), dataset, ecosystem),
    totals: totalsOf(ledger),
    counts: countRecords(ecosystem),
  };
}

/**
 * Counts the records that were kept.
 *
 * @param ecosystem - what is shown
 * @returns a number for each table
 */
function countRecords(ecosystem: Ecosystem): Counts {
  const ofKind = (kind: Verband['kind']) =>
    ecosystem.verbanden.filter((verband) => verband.kind === kind).length;
  return {
    areas: ecosystem.areas.length,
    coalitions: ofKind('coalition'),
    tafels: ofKind('tafel'),
    initiatives: ofKind('initiative'),
    organisations: ecosystem.organisations.length,
    participations: ecosystem.participations.count,
    relations: ecosystem.relations.length,
    events: ecosystem.events.length,
    sources: ecosystem.sources.length,
  };
}

function keepOwn(records: Records | null, file: string, ledger: Ledger): IdSet {
  const taken = new Map<string, IdPlace>();
  if (records !== null) keepNewIds(records, taken, ledger);
  return closeIdSet(taken, [records], [file]);
}

/** Organisations share their ids with the verbanden, which come first. */
function keepOrganisations(first: StructureReport, records: Records | null, ledger: Ledger) {
  const shared = new Map(first.verbanden.places);
  if (records !== null) keepNewIds(records, shared, ledger);
  const own = new Map([...shared].filter(([, place]) => place.records === records));
  const { coalities, tafels, initiatieven } = first.records;
  const verbandFiles = [coalities, tafels, initiatieven].filter((table) => table !== null);
  return {
    organisations: closeIdSet(own, [records], ['organisaties.csv']),
    deelnemers: closeDeelnemers(shared, [...verbandFiles, records]),
  };
}

/** Not whole either when there is no file of organisations at all. */
function closeDeelnemers(places: ReadonlyMap<string, IdPlace>, tables: readonly (Records | null)[]): IdSet {
  const set = closeIdSet(places, tables, ['organisaties.csv']);
  const isComplete = tables.every((records) => records !== null);
  return isComplete || !set.isWhole ? set : { ...set, isWhole: false, files: ['organisaties.csv'] };
}

/** A file that the map can do without: nothing else depends on it. */
function readContributions({ contributions }: Dataset, ledger: Ledger): Records<'bijdragen'> | null {
  if (contributions === null) return null;
  noteFindings(contributions, ledger);
  return readRecords(contributions, ledger);
}

type AnyRecords = Records<RecordsName>;

function resolveKept(
  records: AnyRecords | null,
  sets: { readonly sources: IdSet; readonly organisations: IdSet },
  ledger: Ledger,
): KeptReferences {
  const none = { ids: [], codes: new Uint32Array(0) };
  if (records === null) return { sources: none, owners: none };
  const kind = { holds: 'several', severity: 'warning' } as const;
  return {
    sources: resolveColumn(records, 'bron', sets.sources, { kind, ledger }),
    owners: resolveOwners(records, sets.organisations, ledger),
  };
}

function resolveOwners(records: AnyRecords, organisations: IdSet, ledger: Ledger) {
  const kind = { holds: 'one', severity: 'error' } as const;
  return resolveColumn(records, 'eigenaar', organisations, { kind, ledger });
}

/** Leaves out the sources and owners that turn out not to exist, now that all files are there. */
function settleStructure(
  first: StructureReport,
  referencesOf: (records: Records | null) => KeptReferences,
): Structure {
  const { gebieden, coalities, tafels, initiatieven } = first.records;
  const references = new Map(
    [gebieden, coalities, tafels, initiatieven].map((records) => [records, referencesOf(records)]),
  );
  const settle = <Thing extends Area | Verband>(things: readonly Thing[], set: IdSet): readonly Thing[] => {
    const places = [...set.places.values()];
    return things.map((thing, position) => {
      const place = places[position];
      const found = place === undefined ? undefined : references.get(place.records);
      if (place === undefined || found === undefined) return thing;
      const { sources, owner } = keptFields(place.records, place.index, found);
      const isSettled = owner === thing.owner && sources.join('|') === thing.sources.join('|');
      return isSettled ? thing : { ...thing, sources, owner };
    });
  };
  return {
    areas: settle(first.structure.areas, first.areas),
    verbanden: settle(first.structure.verbanden, first.verbanden),
  };
}
