import type { Language } from './language';

const dutch = {
  keptCopy: (moment: string) => `Geen verbinding: u ziet de bewaarde gegevens van ${moment}.`,
  renew: 'Haal opnieuw op',
  renewing: 'De gegevens worden opgehaald…',
  stillKept: 'Nog geen verbinding: u ziet nog steeds de bewaarde gegevens.',
  newVersion: {
    waiting: 'Er is een nieuwe versie van deze kaart. Zij wacht tot het u uitkomt.',
    elsewhere: 'Deze kaart is vernieuwd in een ander tabblad. Laad haar ook hier opnieuw.',
    lost: 'Een deel van deze pagina kan niet worden opgehaald: er is een nieuwe versie, of geen verbinding.',
  },
  take: 'Vernieuwen',
  later: 'Later',
};

type OfflineWords = typeof dutch;

const english: OfflineWords = {
  keptCopy: (moment) => `No connection: you see the kept data of ${moment}.`,
  renew: 'Fetch again',
  renewing: 'Fetching the data…',
  stillKept: 'Still no connection: you see the kept data.',
  newVersion: {
    waiting: 'There is a new version of this map. It waits until it suits you.',
    elsewhere: 'This map was renewed in another tab. Load it again here too.',
    lost: 'A part of this page cannot be fetched: there is a new version, or no connection.',
  },
  take: 'Renew',
  later: 'Later',
};

/** The words of working without a connection, and of a new version of the page. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = { nl: dutch, en: english };
