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
  emptyTitle: 'Er is nog niets te tonen',
  emptyText:
    'In de gegevens staat geen enkel gebied en geen enkele coalitie, tafel, organisatie of initiatief.',
  emptySteps: [
    'Kijk of de map data naast deze pagina staat.',
    'Kijk of gebieden.csv, tafels.csv, organisaties.csv en deelnames.csv daarin rijen hebben.',
    'Laad de pagina daarna opnieuw.',
  ],
  errorTitle: 'De kaart kan niet worden getoond',
  errorText: 'Er ging iets mis dat niet aan de gegevens ligt. Opnieuw laden helpt meestal.',
  errorDetail: 'Voor wie dit oplost',
  reload: 'Opnieuw laden',
  comparedWith: (name: string) => `Dit zijn de verschillen met ${name}.`,
  comparedLeave: 'Stop met vergelijken',
  localData: 'Gegevens van deze computer; alleen u ziet ze.',
  localDataLeave: 'Terug naar de gegevens van de site',
  seeProblems: 'Bekijk de fouten en waarschuwingen',
  problemsTitle: 'Fouten en waarschuwingen',
  problemsIntro:
    'Wat hieronder staat, is in de bestanden te verbeteren. De rest van de gegevens wordt gewoon getoond.',
  problemsNew: (summary: string) => `Gegevens gelezen: ${summary}.`,
  problemRow: (row: number) => `rij ${row}`,
  problemWholeFile: 'hele bestand',
  problemColumn: (column: string) => `kolom ${column}`,
  problemSeverity: { error: 'Fout', warning: 'Waarschuwing' },
  problemsFilter: 'Welke problemen',
  problemsChoices: { all: 'Alles', error: 'Fouten', warning: 'Waarschuwingen' },
  problemsMore: (count: string) => `Toon ${count} meer`,
  problemsShown: (shown: string, total: string) => `${shown} van ${total} getoond`,
  noProblemsFound: 'Er zijn geen fouten of waarschuwingen gevonden.',
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
  emptyTitle: 'There is nothing to show yet',
  emptyText: 'The data holds no area, coalition, table, initiative or organisation at all.',
  emptySteps: [
    'See whether the folder data stands beside this page.',
    'See whether gebieden.csv, tafels.csv, organisaties.csv and deelnames.csv in it have rows.',
    'Then load the page again.',
  ],
  errorTitle: 'The map cannot be shown',
  errorText: 'Something went wrong that is not in the data. Loading again usually helps.',
  errorDetail: 'For whoever solves this',
  reload: 'Load again',
  comparedWith: (name) => `These are the differences with ${name}.`,
  comparedLeave: 'Stop comparing',
  localData: 'Data of this computer; only you see it.',
  localDataLeave: 'Back to the data of the site',
  seeProblems: 'See the errors and warnings',
  problemsTitle: 'Errors and warnings',
  problemsIntro: 'What stands below can be mended in the files. All other data is simply shown.',
  problemsNew: (summary) => `Data read: ${summary}.`,
  problemRow: (row) => `row ${row}`,
  problemWholeFile: 'whole file',
  problemColumn: (column) => `column ${column}`,
  problemSeverity: { error: 'Error', warning: 'Warning' },
  problemsFilter: 'Which problems',
  problemsChoices: { all: 'All', error: 'Errors', warning: 'Warnings' },
  problemsMore: (count) => `Show ${count} more`,
  problemsShown: (shown, total) => `${shown} of ${total} shown`,
  noProblemsFound: 'No errors or warnings were found.',
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

/** The words of loading, empty and error states, of search and of the list of problems. */
export const stateWords: Readonly<Record<Language, StateWords>> = { nl: dutch, en: english };
