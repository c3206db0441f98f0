import type { RecordsName } from '../dataset';
import type { ColumnOf } from '../schema';
import { contributionFields } from './contributionFields';
import { bron, gebied, kept, naam, ownId, sharedId, verband } from './sharedFields';
import { usualWords } from './usualWords';

/** What a steward is told of a column, in Dutch. What the schema says of it, such as what it refers to, is not repeated. */
export interface FieldDescription {
  readonly title: string;
  /** What goes in the cell, in whole sentences. */
  readonly meaning: string;
  /** A cell as it could be; never about a person. */
  readonly example: string;
  /** The words in use, where another word would do as well. */
  readonly usual?: readonly string[];
}

/** What goes in every column. A column that is not described does not compile. */
export const fieldDescriptions: {
  readonly [Table in RecordsName]: Readonly<Record<ColumnOf<Table>, FieldDescription>>;
} = {
  gebieden: {
    id: { ...ownId, example: 'westelijke-mijnstreek' },
    naam: { ...naam, example: 'Westelijke Mijnstreek' },
    niveau: {
      title: 'Niveau',
      meaning: 'Wat voor gebied het is, van groot naar klein. Een wijk is ook een dorp of een stadsdeel.',
      example: 'subregio',
    },
    onderdeel_van: {
      title: 'Onderdeel van',
      meaning: 'Het grotere gebied waarin dit gebied ligt. Leeg: het ligt bovenaan.',
      example: 'mijnstreek',
    },
    code: {
      title: 'Code',
      meaning: 'De code van het CBS, als het gebied er een heeft. Maak van deze kolom in Excel eerst tekst.',
      example: 'GM0917',
    },
    bron: { ...bron, example: 'cbs-gebieden-2022' },
    lat: {
      title: 'Breedtegraad',
      meaning:
        'Hoe noordelijk een punt in het gebied ligt, in graden (WGS 84). Vul lat en lon samen in of geen van beide. Leeg: de plek volgt uit de gebieden die erin liggen.',
      example: '50.9985',
    },
    lon: {
      title: 'Lengtegraad',
      meaning: 'Hoe oostelijk datzelfde punt ligt, in graden (WGS 84).',
      example: '5.8393',
    },
    ...kept,
  },
  coalities: {
    id: { ...sharedId, example: 'preventiecoalitie-sittard-geleen' },
    naam: { ...naam, example: 'Preventiecoalitie Sittard-Geleen' },
    soort: {
      title: 'Soort',
      meaning: 'Wat voor coalitie het is.',
      example: 'preventiecoalitie',
      usual: usualWords.coalities,
    },
    gebied: { ...gebied, example: 'sittard-geleen' },
    onderdeel_van: {
      title: 'Onderdeel van',
      meaning: 'De grotere coalitie waar deze bij hoort.',
      example: 'mijnstreekcoalitie',
    },
    ...verband,
    omschrijving: {
      ...verband.omschrijving,
      example: 'Gemeente en zorgverzekeraar werken samen aan preventie in de stad.',
    },
    website: { ...verband.website, example: 'https://www.blauwezorg.nl' },
    bron: { ...bron, example: 'mlg-ontstaan|mlg-proeftuinen' },
    ...kept,
  },
  tafels: {
    id: { ...sharedId, example: 'denktank-mip' },
    naam: { ...naam, example: 'Denktank MIP' },
    soort: {
      title: 'Soort',
      meaning: 'Wat voor tafel het is.',
      example: 'denktank',
      usual: usualWords.tafels,
    },
    gebied: { ...gebied, example: 'mijnstreek' },
    coalitie: { title: 'Coalitie', meaning: 'De coalitie waar deze tafel bij hoort.', example: 'mip' },
    ...verband,
    omschrijving: {
      ...verband.omschrijving,
      example: 'Zes organisaties die het inspiratieplatform opzetten.',
    },
    website: { ...verband.website, example: 'https://www.mijnlevengezond.nl/inspiratie-platform' },
    bron: { ...bron, example: 'mlg-mip|mlg-livecast' },
    ...kept,
  },
  initiatieven: {
    id: { ...sharedId, example: 'pluswijk-douvenrade' },
    naam: { ...naam, example: 'PlusWIJk Douvenrade' },
    soort: {
      title: 'Soort',
      meaning: 'Wat voor initiatief het is.',
      example: 'pilot',
      usual: usualWords.initiatieven,
    },
    gebied: { ...gebied, example: 'douvenrade' },
    coalitie: {
      title: 'Coalitie',
      meaning: 'De coalitie waar dit initiatief bij hoort.',
      example: 'pluswijken',
    },
    ...verband,
    omschrijving: {
      ...verband.omschrijving,
      example: 'Pilotwijk uit de tweede lichting van PlusWIJkteams.',
    },
    website: { ...verband.website, example: 'https://www.pluswijken.nl/pilotwijken/douvenrade' },
    bron: { ...bron, example: 'pw-douvenrade' },
    ...kept,
  },
  organisaties: {
    id: { ...sharedId, example: 'ggd-zuid-limburg' },
    naam: { ...naam, example: 'GGD Zuid Limburg' },
    afkorting: {
      title: 'Afkorting',
      meaning: 'De korte naam. Die staat op de kaart bij een zetel, waar weinig plaats is.',
      example: 'GGD ZL',
    },
    soort: {
      title: 'Soort',
      meaning:
        'Wat voor organisatie het is. De kleur op de kaart volgt uit dit woord; bij een ander woord is de kleur die van ‘overig’.',
      example: 'ggd',
      usual: usualWords.organisaties,
    },
    gebied: {
      title: 'Gebied',
      meaning: 'Het gebied waar de organisatie vooral werkt.',
      example: 'zuid-limburg',
    },
    plaats: {
      title: 'Plaats',
      meaning: 'Waar de organisatie gevestigd is: alleen de plaats.',
      example: 'Heerlen',
    },
    website: { title: 'Website', meaning: 'De eigen webpagina.', example: 'https://www.ggdzl.nl' },
    bron: { ...bron, example: 'tb-stuurgroep' },
    ...kept,
  },
  deelnames: {
    organisatie: { title: 'Organisatie', meaning: 'Wie er meedoet.', example: 'zuyderland' },
    verband: {
      title: 'Verband',
      meaning: 'Waaraan de organisatie meedoet: een coalitie, een tafel of een initiatief.',
      example: 'denktank-mip',
    },
    rol: {
      title: 'Rol',
      meaning:
        'Wat de organisatie daar doet. Een voorzitter, trekker of initiatiefnemer krijgt een zetel aan het hoofd.',
      example: 'lid',
      usual: usualWords.rol,
    },
    van: {
      title: 'Van',
      meaning: 'Wanneer de deelname begon. Leeg: niet bekend.',
      example: '2020',
    },
    tot: {
      title: 'Tot',
      meaning: 'Wanneer de deelname stopte. Leeg: die loopt nog, of het is niet bekend.',
      example: '2023-09',
    },
    bron: { ...bron, example: 'mlg-mip' },
    status: {
      title: 'Status',
      meaning: 'Hoe ver het is met deze deelname. Leeg: aangesloten.',
      example: 'in gesprek',
      usual: usualWords.deelname,
    },
    mandaat: {
      title: 'Mandaat',
      meaning: 'Namens wie de organisatie hier zit, of waarover zij mag beslissen.',
      example: 'namens de gemeenten in Zuid-Limburg',
    },
    brengt: {
      title: 'Brengt',
      meaning: 'Wat de organisatie aan deze tafel brengt.',
      example: 'cijfers over gezondheid in de wijk',
    },
    haalt: {
      title: 'Haalt',
      meaning: 'Wat de organisatie aan deze tafel zoekt.',
      example: 'afspraken over verwijzen',
    },
    ...kept,
  },
  relaties: {
    van: {
      title: 'Van',
      meaning: 'Waar de relatie begint. Lees de rij als een zin: van, soort, naar.',
      example: 'mijnstreekcoalitie',
    },
    naar: { title: 'Naar', meaning: 'Waar de relatie heen gaat.', example: 'mijnzorg' },
    soort: {
      title: 'Soort',
      meaning: 'Hoe de twee samenhangen.',
      example: 'voortgekomen uit',
      usual: usualWords.relaties,
    },
    toelichting: {
      title: 'Toelichting',
      meaning: 'In een zin wat er aan de hand is.',
      example: 'Vanaf de start een van de coalities in de Mijnstreek',
    },
    bron: { ...bron, example: 'mlg-samen-werken' },
    ...kept,
  },
  gebeurtenissen: {
    id: { ...ownId, example: 'start-proeftuinen' },
    datum: {
      title: 'Datum',
      meaning: 'Wanneer het gebeurde, zo precies als u het weet.',
      example: '2017-09-22',
    },
    titel: {
      title: 'Titel',
      meaning: 'In een paar woorden wat er gebeurde.',
      example: 'Start preventiecoalitie Sittard-Geleen',
    },
    verbanden: {
      title: 'Verbanden',
      meaning: 'Bij welke coalities, tafels of initiatieven het hoort.',
      example: 'mijnzorg|blauwe-zorg',
    },
    omschrijving: {
      title: 'Omschrijving',
      meaning: 'In een of twee zinnen wat er gebeurde.',
      example: 'Gemeente en zorgverzekeraar beginnen hun coalitie.',
    },
    bron: { ...bron, example: 'mlg-samen-werken' },
    ...kept,
  },
  bronnen: {
    id: { ...ownId, example: 'mlg-samen-werken' },
    titel: {
      title: 'Titel',
      meaning: 'De titel van de pagina of het stuk.',
      example: 'Samen werken voor de Mijnstreek',
    },
    uitgever: {
      title: 'Uitgever',
      meaning: 'De organisatie die het uitgaf. Zet hier nooit de naam van een persoon.',
      example: 'Provincie Limburg',
    },
    datum: {
      title: 'Datum',
      meaning: 'De datum die erbij staat. Leeg: geen datum gevonden.',
      example: '2023-05-04',
    },
    url: {
      title: 'Adres',
      meaning: 'Het adres van de pagina. Leeg: zoek op titel en uitgever.',
      example: 'https://www.mijnlevengezond.nl/samen-werken-voor-de-mijnstreek',
    },
    ...kept,
  },
  synoniemen: {
    woord: {
      title: 'Woord',
      meaning: 'Wat mensen zeggen of typen: een woord, of een paar woorden achter elkaar.',
      example: 'geldzorgen',
    },
    bedoelt: {
      title: 'Bedoelt',
      meaning:
        'Hoe dat in de gegevens heet: een thema, een ander woord of een gebied. Zet eerst wat het meest bedoeld wordt.',
      example: 'armoede',
    },
  },
  bijdragen: contributionFields,
};
