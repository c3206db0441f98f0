import type { Language } from './language';

/** A row of the table of keys: keys that do the same, and what they do. */
export interface KeyRow {
  /** Each entry is one way to do it; keys within one way are joined with a plus. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

/** A step of the explanation of the map. */
export interface HelpStep {
  readonly title: string;
  readonly text: string;
}

interface HelpWords {
  readonly title: string;
  readonly close: string;
  readonly reading: string;
  readonly steps: readonly HelpStep[];
  readonly keys: string;
  readonly keysWith: string;
  readonly keysDo: string;
  readonly keyRows: readonly KeyRow[];
  readonly keysNote: string;
  readonly singleKeys: string;
  readonly changes: string;
  readonly changesComing: string;
  readonly noChanges: string;
  readonly about: string;
  readonly aboutTexts: readonly string[];
  readonly desk: string;
}

/** The words of the help; apart from the rest, because they are read on demand. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  nl: {
    title: 'Hulp',
    close: 'Hulp sluiten',
    reading: 'Zo leest u de kaart',
    steps: [
      {
        title: 'Cirkels in cirkels',
        text: 'Elk gebied ligt in een ruimer gebied: wijk in gemeente, gemeente in regio, regio in provincie. Hoe dieper, hoe donkerder. Binnen een gebied ligt alles in de richting waar het echt ligt.',
      },
      {
        title: 'Een tafel met zetels',
        text: 'Elke tafel heeft een zetel per deelname. De kleur is de sector van de organisatie; voorzitter, trekker en initiatiefnemer hebben een hoofdzetel.',
      },
      {
        title: 'Dichterbij is meer',
        text: 'Van veraf ziet u namen en aantallen, dichterbij de tafels, van heel dichtbij wie er zit. Niets verandert van plaats.',
      },
      {
        title: 'Eén organisatie, veel zetels',
        text: 'Kies een organisatie en al haar zetels lichten op. Kies een tafel en lijnen tonen met welke andere zij organisaties deelt: hoe dikker, hoe meer. Wat buiten beeld ligt, staat aan de rand van de kaart.',
      },
    ],
    keys: 'Toetsen',
    keysWith: 'Toets of gebaar',
    keysDo: 'Wat het doet',
    keyRows: [
      { keys: [['Klik'], ['Tik'], ['Enter']], does: 'Kiezen en de details openen' },
      {
        keys: [['Dubbelklik'], ['Nogmaals Enter']],
        does: 'Een niveau naar binnen vliegen; op de ondergrond twee keer zo dichtbij',
      },
      {
        keys: [
          ['Shift', 'Dubbelklik'],
          ['Shift', 'Enter'],
        ],
        does: 'Een niveau naar buiten',
      },
      { keys: [['Muiswiel'], ['Twee vingers']], does: 'Zoomen waar u wijst' },
      {
        keys: [['Slepen'], ['Eén vinger'], ['Pijltjes']],
        does: 'De kaart verschuiven; in het overzicht: door de boom lopen',
      },
      { keys: [['+'], ['-']], does: 'In- en uitzoomen' },
      { keys: [['0'], ['Shift', '1']], does: 'Alles in beeld' },
      { keys: [['Shift', '2']], does: 'De keuze in beeld' },
      { keys: [['Home']], does: 'Terug naar het begin' },
      { keys: [['1'], ['2'], ['3']], does: 'Buren binnen één, twee of drie stappen' },
      { keys: [['`']], does: 'Buren weer weg' },
      { keys: [['Ctrl', 'K'], ['⌘', 'K'], ['/']], does: 'Zoeken' },
      {
        keys: [['Esc']],
        does: 'Eén ding sluiten: menu, melding, op een telefoon de details, buren, filters, keuze; daarna een niveau naar buiten',
      },
      {
        keys: [
          ['Netwerk', 'Dubbelklik'],
          ['Netwerk', 'Nogmaals Enter'],
        ],
        does: 'Iets in het midden van het netwerk zetten; slepen aan een vorm kijkt eronder',
      },
      {
        keys: [['Kaartje', 'Pijltjes']],
        does: 'Van gemeente naar gemeente; Enter kiest er een, nogmaals Enter vliegt erheen op de kaart',
      },
      {
        keys: [['Tabel', 'Pijltjes']],
        does: 'In Overlap en Hiaten van vak naar vak; Enter opent een vak, Esc sluit het',
      },
      {
        keys: [
          ['Alt', '↑'],
          ['Alt', '↓'],
        ],
        does: 'In Antwoorden: van de ene vraag naar de andere terwijl u typt; Enter voegt toe',
      },
      { keys: [['?']], does: 'Deze hulp' },
    ],
    keysNote:
      'Losse letters en cijfers werken alleen als de kaart of het netwerk gekozen is, en nooit terwijl u typt. Tab gaat langs alles in volgorde.',
    singleKeys: 'Toetsen van één teken gebruiken (/ + - 0 1 2 3 ` ?)',
    changes: 'Wat er nieuw is',
    changesComing: 'De lijst met wijzigingen wordt gelezen…',
    noChanges: 'De lijst met wijzigingen kon niet worden gelezen.',
    about: 'Over de gegevens',
    aboutTexts: [
      'De kaart wordt bij het openen gemaakt uit de bestanden in de map data naast deze pagina. Wie een bestand daar vervangt, ziet het na herladen.',
      'Alles komt uit openbare bronnen. Elk gebied, verband en elke organisatie noemt zijn bronnen in het paneel. Wat niet bekend is, staat er als ‘niet ingevuld’ en wordt niet geraden.',
      'Er staan organisaties op de kaart, geen personen.',
    ],
    desk: 'Gegevens nakijken, verbeteren of uw eigen bestanden bekijken',
  },
  en: {
    title: 'Help',
    close: 'Close help',
    reading: 'How to read the map',
    steps: [
      {
        title: 'Circles in circles',
        text: 'Every area lies in a wider one: district in municipality, municipality in region, region in province. The deeper, the darker. Inside an area all lies in the direction where it really lies.',
      },
      {
        title: 'A table with seats',
        text: 'Every table has a seat for each participation. Its colour is the sector of the organisation; chair, lead and initiator have a head seat.',
      },
      {
        title: 'Nearer is more',
        text: 'From afar you see names and numbers, nearer the tables, from close by who sits there. Nothing changes place.',
      },
      {
        title: 'One organisation, many seats',
        text: 'Select an organisation and all its seats light up. Select a table and lines show with which others it shares organisations: the wider, the more. What is out of view is told at the rim of the map.',
      },
    ],
    keys: 'Keys',
    keysWith: 'Key or gesture',
    keysDo: 'What it does',
    keyRows: [
      { keys: [['Click'], ['Tap'], ['Enter']], does: 'Select and open the details' },
      { keys: [['Double-click'], ['Enter again']], does: 'Fly in one level; on the ground twice as near' },
      {
        keys: [
          ['Shift', 'Double-click'],
          ['Shift', 'Enter'],
        ],
        does: 'One level out',
      },
      { keys: [['Wheel'], ['Two fingers']], does: 'Zoom at the pointer' },
      {
        keys: [['Drag'], ['One finger'], ['Arrows']],
        does: 'Pan the map; in the outline: walk the tree',
      },
      { keys: [['+'], ['-']], does: 'Zoom in and out' },
      { keys: [['0'], ['Shift', '1']], does: 'Everything in view' },
      { keys: [['Shift', '2']], does: 'The selection in view' },
      { keys: [['Home']], does: 'Back to the start' },
      { keys: [['1'], ['2'], ['3']], does: 'Neighbours within one, two or three steps' },
      { keys: [['`']], does: 'Neighbours away again' },
      { keys: [['Ctrl', 'K'], ['⌘', 'K'], ['/']], does: 'Search' },
      {
        keys: [['Esc']],
        does: 'Close one thing: menu, notice, on a phone the details, neighbours, filters, selection; then one level out',
      },
      {
        keys: [
          ['Network', 'Double-click'],
          ['Network', 'Enter again'],
        ],
        does: 'Make something the centre of the network; drag a shape to look below it',
      },
      {
        keys: [['Area map', 'Arrows']],
        does: 'From municipality to municipality; Enter selects one, Enter again flies to it on the map',
      },
      {
        keys: [['Table', 'Arrows']],
        does: 'In Overlap and Gaps from cell to cell; Enter opens a cell, Esc closes it',
      },
      {
        keys: [
          ['Alt', '↑'],
          ['Alt', '↓'],
        ],
        does: 'In Answers: from one question to the other while you type; Enter adds',
      },
      { keys: [['?']], does: 'This help' },
    ],
    keysNote:
      'Single letters and digits only work when the map or the network has the focus, and never while you type. Tab goes past everything in order.',
    singleKeys: 'Use keys of one character (/ + - 0 1 2 3 ` ?)',
    changes: 'What is new',
    changesComing: 'The list of changes is being read…',
    noChanges: 'The list of changes could not be read.',
    about: 'About the data',
    aboutTexts: [
      'The map is made when the page opens, from the files in the folder data beside it. Whoever replaces a file there sees it after loading again.',
      'Everything comes from public sources. Every area, collaboration and organisation names its sources in the panel. What is not known says ‘not filled in’ and is not guessed.',
      'The map holds organisations, no persons.',
    ],
    desk: 'Check and mend the data, or look at files of your own',
  },
};
