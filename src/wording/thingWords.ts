import type { AreaLevel, ThingKind } from '../ecosystem/ecosystem';
import type { Language, Plural } from './language';

/** Names of what the map shows. */
export interface ThingWords {
  readonly kind: Readonly<Record<ThingKind, string>>;
  readonly level: Readonly<Record<AreaLevel, string>>;
  readonly noLevel: string;
  readonly unplaced: string;
  readonly whole: string;
  readonly counted: Readonly<Record<CountedThing, Plural>>;
}

export type CountedThing =
  | 'area'
  | 'coalition'
  | 'tafel'
  | 'initiative'
  | 'organisation'
  | 'participation'
  | 'seat'
  | 'verband'
  | 'relation'
  | 'source'
  | 'error'
  | 'warning'
  | 'sharedOrganisation'
  | 'sharedVerband'
  | 'hit'
  | 'change';

export const thingWords: Readonly<Record<Language, ThingWords>> = {
  nl: {
    kind: {
      area: 'gebied',
      coalition: 'coalitie',
      tafel: 'tafel',
      initiative: 'initiatief',
      organisation: 'organisatie',
    },
    level: {
      land: 'land',
      provincie: 'provincie',
      regio: 'regio',
      subregio: 'subregio',
      gemeente: 'gemeente',
      wijk: 'wijk',
    },
    noLevel: 'zonder niveau',
    unplaced: 'Zonder gebied',
    whole: 'Alles',
    counted: {
      area: { one: 'gebied', other: 'gebieden' },
      coalition: { one: 'coalitie', other: 'coalities' },
      tafel: { one: 'tafel', other: 'tafels' },
      initiative: { one: 'initiatief', other: 'initiatieven' },
      organisation: { one: 'organisatie', other: 'organisaties' },
      participation: { one: 'deelname', other: 'deelnames' },
      seat: { one: 'zetel', other: 'zetels' },
      verband: { one: 'verband', other: 'verbanden' },
      relation: { one: 'relatie', other: 'relaties' },
      source: { one: 'bron', other: 'bronnen' },
      error: { one: 'fout', other: 'fouten' },
      warning: { one: 'waarschuwing', other: 'waarschuwingen' },
      sharedOrganisation: { one: 'gedeelde organisatie', other: 'gedeelde organisaties' },
      sharedVerband: { one: 'gedeeld verband', other: 'gedeelde verbanden' },
      hit: { one: 'resultaat', other: 'resultaten' },
      change: { one: 'wijziging', other: 'wijzigingen' },
    },
  },
  en: {
    kind: {
      area: 'area',
      coalition: 'coalition',
      tafel: 'table',
      initiative: 'initiative',
      organisation: 'organisation',
    },
    level: {
      land: 'country',
      provincie: 'province',
      regio: 'region',
      subregio: 'subregion',
      gemeente: 'municipality',
      wijk: 'district',
    },
    noLevel: 'no level',
    unplaced: 'Without an area',
    whole: 'Everything',
    counted: {
      area: { one: 'area', other: 'areas' },
      coalition: { one: 'coalition', other: 'coalitions' },
      tafel: { one: 'table', other: 'tables' },
      initiative: { one: 'initiative', other: 'initiatives' },
      organisation: { one: 'organisation', other: 'organisations' },
      participation: { one: 'participation', other: 'participations' },
      seat: { one: 'seat', other: 'seats' },
      verband: { one: 'collaboration', other: 'collaborations' },
      relation: { one: 'relation', other: 'relations' },
      source: { one: 'source', other: 'sources' },
      error: { one: 'error', other: 'errors' },
      warning: { one: 'warning', other: 'warnings' },
      sharedOrganisation: { one: 'shared organisation', other: 'shared organisations' },
      sharedVerband: { one: 'shared collaboration', other: 'shared collaborations' },
      hit: { one: 'result', other: 'results' },
      change: { one: 'change', other: 'changes' },
    },
  },
};
