import type { RecordsName } from '../dataset';

/** What a steward is told of a file, in Dutch. */
interface TableDescription {
  readonly title: string;
  /** What a row is, in whole sentences, and whether the file must be there. */
  readonly meaning: string;
}

const oneOfThree = 'Van coalities, tafels en initiatieven moet er ten minste één bestand zijn.';
const mayBeAbsent = 'Dit bestand mag ontbreken.';

/** What every file holds. */
export const tableDescriptions: Readonly<Record<RecordsName, TableDescription>> = {
  gebieden: {
    title: 'Gebieden',
    meaning:
      'Elke rij is een gebied, van land tot wijk, met het gebied waarin het ligt. Dit bestand moet er zijn.',
  },
  coalities: {
    title: 'Coalities',
    meaning: `Elke rij is een coalitie: een verband waarin organisaties langere tijd samenwerken. ${oneOfThree}`,
  },
  tafels: {
    title: 'Tafels',
    meaning: `Elke rij is een tafel: een stuurgroep, werkgroep of ander vast overleg. ${oneOfThree}`,
  },
  initiatieven: {
    title: 'Initiatieven',
    meaning: `Elke rij is een initiatief: een project, pilot, plan of voorziening. ${oneOfThree}`,
  },
  organisaties: {
    title: 'Organisaties',
    meaning: 'Elke rij is een organisatie, nooit een persoon. Dit bestand moet er zijn.',
  },
  deelnames: {
    title: 'Deelnames',
    meaning:
      'Elke rij is een zetel: een organisatie die meedoet aan een coalitie, tafel of initiatief. Twee gelijke rijen tellen als één. Dit bestand moet er zijn.',
  },
  relaties: {
    title: 'Relaties',
    meaning: `Elke rij zegt hoe twee verbanden of organisaties verder samenhangen. ${mayBeAbsent}`,
  },
  gebeurtenissen: {
    title: 'Gebeurtenissen',
    meaning: `Elke rij is een moment op de tijdlijn. ${mayBeAbsent}`,
  },
  bronnen: {
    title: 'Bronnen',
    meaning: `Elke rij is een pagina of stuk waarin iets staat. De kolom bron van de andere bestanden verwijst hiernaar. ${mayBeAbsent}`,
  },
  synoniemen: {
    title: 'Synoniemen',
    meaning: `Elke rij zegt wat iemand bedoelt met een woord dat zelf niet in de gegevens staat. Zoeken en de Wegwijzer letten daarop. ${mayBeAbsent}`,
  },
  bijdragen: {
    title: 'Bijdragen',
    meaning: `Elke rij is een antwoord uit de zaal op een van de twee vragen. De weergave Antwoorden maakt dit bestand; zonder rijen is er nog niets gevraagd. Geen namen, adressen of nummers van mensen. ${mayBeAbsent}`,
  },
};
