import type { Language } from './language';

const dutchSectors = {
  gemeente: 'Gemeenten',
  overheid: 'Overige overheid en GGD',
  zorgverzekeraar: 'Zorgverzekeraars',
  ziekenhuis: 'Ziekenhuizen',
  eerstelijn: 'Huisartsen en apotheken',
  ouderenzorg: 'Ouderenzorg',
  ggz: 'Geestelijke gezondheidszorg',
  welzijn: 'Welzijn, jeugd en gehandicapten',
  kennis: 'Kennis en onderwijs',
  inwoners: 'Inwoners en wonen',
  overig: 'Overig',
};

const dutchShortSectors: typeof dutchSectors = {
  gemeente: 'Gemeenten',
  overheid: 'Overheid en GGD',
  zorgverzekeraar: 'Verzekeraars',
  ziekenhuis: 'Ziekenhuizen',
  eerstelijn: 'Eerste lijn',
  ouderenzorg: 'Ouderenzorg',
  ggz: 'Ggz',
  welzijn: 'Welzijn en jeugd',
  kennis: 'Kennis',
  inwoners: 'Inwoners',
  overig: 'Overig',
};

interface SectorWords {
  /** Sectors by their key in `appearance`, which this room may not import; `components` checks that none is missing. */
  readonly names: typeof dutchSectors;
  /** The same in a word or two, for the legend. */
  readonly short: typeof dutchSectors;
}

/** Names of sectors. */
export const sectorWords: Readonly<Record<Language, SectorWords>> = {
  nl: { names: dutchSectors, short: dutchShortSectors },
  en: {
    names: {
      gemeente: 'Municipalities',
      overheid: 'Other government and GGD',
      zorgverzekeraar: 'Health insurers',
      ziekenhuis: 'Hospitals',
      eerstelijn: 'GPs and pharmacies',
      ouderenzorg: 'Care for the elderly',
      ggz: 'Mental health care',
      welzijn: 'Welfare, youth and disability',
      kennis: 'Knowledge and education',
      inwoners: 'Residents and housing',
      overig: 'Other',
    },
    short: {
      gemeente: 'Municipalities',
      overheid: 'Government',
      zorgverzekeraar: 'Insurers',
      ziekenhuis: 'Hospitals',
      eerstelijn: 'Primary care',
      ouderenzorg: 'Elderly care',
      ggz: 'Mental health',
      welzijn: 'Welfare, youth',
      kennis: 'Knowledge',
      inwoners: 'Residents',
      overig: 'Other',
    },
  },
};
