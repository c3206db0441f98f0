import { usualWords } from './usualWords';

const fixedName = 'Een vaste, korte naam voor deze rij: kleine letters, cijfers en streepjes.';
const neverChange = 'Andere rijen verwijzen ernaar, dus verander een id nooit meer.';
/** Of what can be taken part in, and of who takes part: their ids are one set. */
export const sharedId = {
  title: 'Id',
  meaning: `${fixedName} ${neverChange} Geen andere coalitie, tafel, initiatief of organisatie mag hetzelfde id hebben.`,
};
/** Of the tables whose ids are a set of their own. */
export const ownId = { title: 'Id', meaning: `${fixedName} ${neverChange}` };

export const naam = { title: 'Naam', meaning: 'De naam zoals u die op de kaart wilt lezen.' };
export const gebied = {
  title: 'Gebied',
  meaning: 'Het gebied waar dit bij hoort. Leeg: het komt op de kaart bij ‘zonder gebied’.',
};
export const bron = {
  title: 'Bron',
  meaning: 'Waar u dit hebt gevonden. Staat de bron nog niet in bronnen.csv, zet die daar dan eerst bij.',
};

/** Of coalitions, tafels and initiatives. */
export const verband = {
  themas: {
    title: 'Thema’s',
    meaning: 'Waar het over gaat.',
    example: 'jeugd|leefstijl',
    usual: usualWords.themas,
  },
  status: {
    title: 'Status',
    meaning: 'Hoe het er nu voor staat.',
    example: 'actief',
    usual: usualWords.status,
  },
  start: { title: 'Start', meaning: 'Wanneer het begon. Leeg: niet bekend.', example: '2018-03' },
  eind: {
    title: 'Eind',
    meaning: 'Wanneer het stopte. Leeg: het loopt nog, of het is niet bekend.',
    example: '2023-09',
  },
  omschrijving: { title: 'Omschrijving', meaning: 'In een of twee zinnen wat het is en waarvoor het er is.' },
  website: { title: 'Website', meaning: 'De eigen webpagina.' },
};

/** Of every table. */
export const kept = {
  gecontroleerd_op: {
    title: 'Gecontroleerd op',
    meaning:
      'De dag waarop iemand voor het laatst nakeek of deze rij nog klopt. Dat is iets anders dan: bewerkt. Leeg: nooit nagekeken.',
    example: '2025-09-01',
  },
  eigenaar: {
    title: 'Eigenaar',
    meaning: 'De organisatie die deze rij bijhoudt. Zet hier nooit de naam van een persoon.',
    example: 'ggd-zuid-limburg',
  },
};
