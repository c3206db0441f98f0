import type { Language } from './language';

/** What is being done while the page loads, in this order. */
export type LoadingStage = 'structure' | 'layout' | 'participations' | 'search';

const dutch = {
  loading: 'De kaart wordt gemaakt',
  stages: {
    structure: 'Gebieden en tafels lezen',
    layout: 'Alles zijn plaats geven',
    participations: 'Deelnames lezen',
    search: 'Zoeken voorbereiden',
  } satisfies Record<LoadingStage, string>,
  errorTitle: 'De kaart kan niet worden getoond',
  errorText: 'Er ging iets mis dat niet aan de gegevens ligt. Opnieuw laden helpt meestal.',
  errorPart:
    'Een deel van deze pagina kan niet worden opgehaald: er is een nieuwe versie, of geen verbinding. Laad de pagina opnieuw.',
  errorDetail: 'Voor wie dit oplost',
  reload: 'Opnieuw laden',
  problemsNew: (summary: string) => `Gegevens gelezen: ${summary}.`,
  searchLabel: 'Zoek op naam, afkorting, plaats of thema',
  searchPlaceholder: 'Zoek op naam…',
  searchClear: 'Zoekveld leegmaken',
  searchResults: 'Gevonden',
  searchLoading: 'Er wordt gezocht…',
  searchNone: (query: string) => `Niets gevonden voor ‘${query}’.`,
  searchNoneHint: 'Probeer een deel van de naam, een afkorting, een plaats of een thema.',
  searchPart: (shown: string, total: string) => `De eerste ${shown} van ${total}. Typ meer om te verfijnen.`,
  searchPartOfMany: (shown: string, least: string) =>
    `De eerste ${shown} van meer dan ${least}. Typ meer om te verfijnen.`,
};

type StateWords = typeof dutch;

const english: StateWords = {
  loading: 'Making the map',
  stages: {
    structure: 'Reading areas and tables',
    layout: 'Giving everything its place',
    participations: 'Reading participations',
    search: 'Preparing search',
  },
  errorTitle: 'The map cannot be shown',
  errorText: 'Something went wrong that is not in the data. Loading again usually helps.',
  errorPart:
    'A part of this page cannot be fetched: there is a new version, or no connection. Load the page again.',
  errorDetail: 'For whoever solves this',
  reload: 'Load again',
  problemsNew: (summary) => `Data read: ${summary}.`,
  searchLabel: 'Search by name, abbreviation, town or theme',
  searchPlaceholder: 'Search by name…',
  searchClear: 'Clear the search box',
  searchResults: 'Found',
  searchLoading: 'Searching…',
  searchNone: (query) => `Nothing found for ‘${query}’.`,
  searchNoneHint: 'Try part of the name, an abbreviation, a town or a theme.',
  searchPart: (shown, total) => `The first ${shown} of ${total}. Type more to narrow it down.`,
  searchPartOfMany: (shown, least) =>
    `The first ${shown} of more than ${least}. Type more to narrow it down.`,
};

/** The words of loading and error states, of search and of the list of problems. */
export const stateWords: Readonly<Record<Language, StateWords>> = { nl: dutch, en: english };
