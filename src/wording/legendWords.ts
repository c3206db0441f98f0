import type { Language } from './language';

const dutch = {
  title: 'Legenda',
  shapes: 'Vormen en lijnen',
  sectors: 'Sectoren',
  empty: 'deelnemers niet bekend',
  head: 'hoofdzetel',
  seatLine: 'zetels van wie gekozen is',
  sharedLine: 'gedeelde organisaties',
  relationLine: 'relatie',
  homeLine: 'hoort bij coalitie elders',
  sectorHint: '– organisaties; wijs aan voor hun zetels',
};

type LegendWords = typeof dutch;

const english: LegendWords = {
  title: 'Legend',
  shapes: 'Shapes and lines',
  sectors: 'Sectors',
  empty: 'participants not known',
  head: 'head seat',
  seatLine: 'seats of what is selected',
  sharedLine: 'shared organisations',
  relationLine: 'relation',
  homeLine: 'belongs to a coalition elsewhere',
  sectorHint: '– organisations; point for their seats',
};

/** The words of the legend. */
export const legendWords: Readonly<Record<Language, LegendWords>> = { nl: dutch, en: english };
