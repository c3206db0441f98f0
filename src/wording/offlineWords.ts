import type { Language } from './language';

const dutch = {
  keptCopy: (moment: string) => `Geen verbinding: bewaarde gegevens van ${moment}.`,
  renew: 'Vernieuw',
  renewing: 'De gegevens worden opgehaald…',
  stillKept: (moment: string) => `Nog geen verbinding: bewaarde gegevens van ${moment}.`,
  newVersion: {
    waiting: 'Er is een nieuwe versie van deze kaart, voor als het u uitkomt.',
    elsewhere: 'Deze kaart is vernieuwd in een ander tabblad.',
    lost: 'Een deel van de pagina ontbreekt: er is een nieuwe versie, of geen verbinding.',
  },
  take: 'Vernieuwen',
  later: 'Later',
};

type OfflineWords = typeof dutch;

const english: OfflineWords = {
  keptCopy: (moment) => `No connection: kept data of ${moment}.`,
  renew: 'Renew',
  renewing: 'Fetching the data…',
  stillKept: (moment) => `Still no connection: kept data of ${moment}.`,
  newVersion: {
    waiting: 'There is a new version of this map, for when it suits you.',
    elsewhere: 'This map was renewed in another tab.',
    lost: 'A part of the page is missing: there is a new version, or no connection.',
  },
  take: 'Renew',
  later: 'Later',
};

/** The words of working without a connection, and of a new version of the page. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = { nl: dutch, en: english };
