import type { Language } from './language';

const dutch = {
  title: 'Er is nog niets te tonen',
  text: 'In de gegevens staat geen enkel gebied en geen enkele coalitie, tafel, organisatie of initiatief.',
  steps: [
    'Kijk of de map data naast deze pagina staat.',
    'Kijk of gebieden.csv, tafels.csv, organisaties.csv en deelnames.csv daarin rijen hebben.',
    'Laad de pagina daarna opnieuw. Of sleep bestanden op deze pagina.',
  ],
  seeProblems: 'Bekijk de fouten en waarschuwingen',
};

type EmptyWords = typeof dutch;

const english: EmptyWords = {
  title: 'There is nothing to show yet',
  text: 'The data holds no area, coalition, table, initiative or organisation at all.',
  steps: [
    'See whether the folder data stands beside this page.',
    'See whether gebieden.csv, tafels.csv, organisaties.csv and deelnames.csv in it have rows.',
    'Then load the page again. Or drag files onto this page.',
  ],
  seeProblems: 'See the errors and warnings',
};

/** The words of a map without anything on it. */
export const emptyWords: Readonly<Record<Language, EmptyWords>> = { nl: dutch, en: english };
