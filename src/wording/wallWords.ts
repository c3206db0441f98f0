import type { RoomQuestion } from '../ecosystem/ecosystem';
import { formatNumber } from './formats';
import type { Language } from './language';

interface Forms {
  readonly one: string;
  readonly other: string;
}

const told = (language: Language, { one, other }: Forms) => {
  return (count: number): string => `${formatNumber(language, count)} ${count === 1 ? one : other}`;
};

/** The first few will do: whoever opens the file sees the others. */
function rowsIn(language: Language, rows: readonly number[]): string {
  const [word, more] =
    language === 'nl'
      ? [rows.length === 1 ? 'rij' : 'rijen', 'en meer']
      : [rows.length === 1 ? 'row' : 'rows', 'and more'];
  const shown = rows.slice(0, 12).map((row) => formatNumber(language, row));
  return `${word} ${shown.join(', ')}${rows.length > shown.length ? ` ${more}` : ''}`;
}

const dutchAnswers = told('nl', { one: 'antwoord', other: 'antwoorden' });

const dutch = {
  title: 'Wat zegt de zaal?',
  questions: {
    halen: 'Wat kan het ecosysteem voor mij betekenen?',
    brengen: 'Wat kan ik voor het ecosysteem betekenen?',
  } satisfies Record<RoomQuestion, string>,
  /** The questions in a word or two. */
  short: { halen: 'Voor mij', brengen: 'Voor het ecosysteem' } satisfies Record<RoomQuestion, string>,
  which: 'Welke vraag',
  both: 'Beide vragen',
  bothShort: 'Beide',
  answers: dutchAnswers,
  themes: 'Thema’s op de muur',
  allThemes: 'Alle thema’s',
  noTheme: 'Zonder thema',
  themeCount: (theme: string, count: number) => `${theme}: ${dutchAnswers(count)}`,
  none: 'Er zijn nog geen antwoorden.',
  noneHere: 'Bij deze vraag zijn nog geen antwoorden.',
  noneHint: 'Typ ze in, of plak ze uit uw peilprogramma.',
  shows: (name: string) => `Toon ${name} op de kaart`,
  fromFile: 'uit bijdragen.csv',
  tableHead: ['Thema', 'Antwoord', 'Vraag', 'Hoort bij'],
  toMap: 'Naar de kaart',
  openPad: 'Antwoorden invoeren',
  closePad: 'Alleen de muur',
  coming: 'De antwoorden worden gelezen…',
  cardTitle: 'Uit de zaal',
  toWall: 'Naar alle antwoorden',

  pad: 'Antwoorden invoeren',
  question: 'Vraag',
  field: 'Antwoord',
  fieldHint: 'Enter voegt toe. Alt met pijl omhoog of omlaag wisselt van vraag.',
  add: 'Voeg toe',
  save: 'Bewaar',
  cancel: 'Annuleer',
  editing: 'U wijzigt een antwoord.',
  about: 'Hoort bij (mag leeg)',
  aboutHint: 'Hoort bij een organisatie, tafel of gebied…',
  unlink: (name: string) => `Haal weg: ${name}`,
  theme: 'Thema (mag leeg)',
  paste: 'Plak of laad een lijst',
  download: 'Download bijdragen.csv',
  notSaved: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw; de antwoorden blijven bewaard.',
  cutShort:
    'Let op: het einde van bijdragen.csv in de gegevens kon niet worden gelezen, en staat niet in deze download.',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  clear: 'Gooi weg',
  clearSure: (count: number) => `Gooi ${dutchAnswers(count)} van deze computer weg`,
  edit: (text: string) => `Wijzig: ${text}`,
  remove: (text: string) => `Haal weg: ${text}`,
  up: (text: string) => `Zet hoger: ${text}`,
  down: (text: string) => `Zet lager: ${text}`,
  session: 'Bijeenkomst en datum',
  sessionTitle: 'Naam van de bijeenkomst',
  sessionDate: 'Datum',
  sessionHint: 'Staan in bijdragen.csv bij elk antwoord dat u hierna toevoegt. Zonder datum is het vandaag.',
  kept: (count: number) => `${dutchAnswers(count)} op deze computer bewaard, tot u ze weggooit.`,
  notKept:
    'Deze browser kan de antwoorden niet bewaren: ze gaan weg met de pagina. Download bijdragen.csv op tijd.',
  help: 'Hoe werkt dit?',
  helpTexts: [
    'Dezelfde muur op het grote scherm: open deze pagina in een tweede venster van deze browser. Wat u hier typt, staat daar meteen.',
    'Op een andere computer kan niet live worden meegetypt: er is geen server. Laat uw helper daar typen, bijdragen.csv downloaden en u dat bestand geven. Laad het hier met ‘Plak of laad een lijst’; wat er al staat, komt er niet dubbel bij.',
    'Zet bijdragen.csv in de map data op de site. Dan ziet iedereen de antwoorden, ook in de details van waar ze bij horen.',
    'Zet nooit namen, adressen of nummers van mensen in een antwoord.',
  ],

  added: (count: number) => `${dutchAnswers(count)} toegevoegd.`,
  heldTold: (count: number) => `${dutchAnswers(count)} vastgehouden.`,
  doubleTold: (count: number) => `${dutchAnswers(count)} ${count === 1 ? 'stond' : 'stonden'} er al.`,
  otherQuestion: 'U ziet nu alleen de andere vraag.',
  removed: 'Antwoord weggehaald.',
  changed: 'Antwoord gewijzigd.',
  cleared: 'De antwoorden zijn weggegooid.',
  undone: 'Ongedaan gemaakt.',
  redone: 'Opnieuw gedaan.',
  moved: 'Antwoord verplaatst.',

  held: 'Vastgehouden',
  heldCount: (count: string) => `${count} vastgehouden`,
  heldWhy: 'Hier lijkt iets van een persoon in te staan. Dit wacht op u, en wordt niet bewaard.',
  personalInFile: (rows: readonly number[]) =>
    `In bijdragen.csv lijkt iets van een persoon te staan: ${rowsIn('nl', rows)}. Haal het uit dat bestand.`,
  seems: {
    name: (part: string) => `‘${part}’ lijkt de naam van iemand.`,
    email: (part: string) => `‘${part}’ is een e-mailadres.`,
    phone: (part: string) => `‘${part}’ lijkt een telefoonnummer.`,
  },
  adapt: 'Pas aan',
  include: 'Toch opnemen',
  mask: 'Maak onherkenbaar',
  leaveOut: 'Weglaten',
  masks: { email: '[e-mailadres]', phone: '[telefoonnummer]' },
  ofAnswer: (button: string, text: string) => `${button}: ${text}`,

  pasteTitle: 'Lijst met antwoorden',
  pasteIntro:
    'Een antwoord per regel, of een tabel uit uw peilprogramma. Van een tabel worden alleen de antwoorden overgenomen, niet wie het zei.',
  pasteField: 'Plak hier',
  pasteFile: 'Laad een bestand',
  pasteQuestion: 'Antwoorden op',
  readAs: 'Gelezen als',
  asLines: 'een antwoord per regel',
  asTable: 'tabel',
  column: 'Kolom met het antwoord',
  columnNumber: (number: number) => `kolom ${number}`,
  noText: (name: string) =>
    `${name} is geen tekst. Open het in Excel en bewaar het als CSV UTF-8, of kopieer de kolom met antwoorden en plak die hier.`,
  cut: (count: number, most: number) =>
    `${dutchAnswers(count)} ${count === 1 ? 'is' : 'zijn'} langer dan ${formatNumber('nl', most)} tekens en ${count === 1 ? 'wordt' : 'worden'} daar afgebroken.`,
  unusedColumns: (names: string) => `Niet overgenomen: ${names}.`,
  preview: 'Wat erbij komt',
  states: { new: 'nieuw', double: 'staat er al', held: 'wordt vastgehouden' },
  addAll: (count: number) => `Voeg ${dutchAnswers(count)} toe`,
  addHeld: (count: number) => `Bekijk ${dutchAnswers(count)}`,
  unknownAbout: (count: number) =>
    count === 1
      ? 'Eén verwijzing bestaat niet in deze gegevens en valt weg.'
      : `${formatNumber('nl', count)} verwijzingen bestaan niet in deze gegevens en vallen weg.`,
  tooMany: (most: number) =>
    `De eerste ${formatNumber('nl', most)} worden getoond; ze komen er allemaal bij.`,
};

export type WallWords = typeof dutch;

const englishAnswers = told('en', { one: 'answer', other: 'answers' });

const english: WallWords = {
  title: 'What does the room say?',
  questions: {
    halen: 'What can the ecosystem mean for me?',
    brengen: 'What can I mean for the ecosystem?',
  },
  short: { halen: 'For me', brengen: 'For the ecosystem' },
  which: 'Which question',
  both: 'Both questions',
  bothShort: 'Both',
  answers: englishAnswers,
  themes: 'Themes on the wall',
  allThemes: 'All themes',
  noTheme: 'Without a theme',
  themeCount: (theme, count) => `${theme}: ${englishAnswers(count)}`,
  none: 'There are no answers yet.',
  noneHere: 'There are no answers to this question yet.',
  noneHint: 'Type them, or paste them from your poll tool.',
  shows: (name) => `Show ${name} on the map`,
  fromFile: 'from bijdragen.csv',
  tableHead: ['Theme', 'Answer', 'Question', 'Belongs to'],
  toMap: 'To the map',
  openPad: 'Enter answers',
  closePad: 'Only the wall',
  coming: 'The answers are being read…',
  cardTitle: 'From the room',
  toWall: 'To all answers',

  pad: 'Enter answers',
  question: 'Question',
  field: 'Answer',
  fieldHint: 'Enter adds it. Alt with arrow up or down changes the question.',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  editing: 'You are changing an answer.',
  about: 'Belongs to (may be empty)',
  aboutHint: 'Belongs to an organisation, table or area…',
  unlink: (name) => `Take away: ${name}`,
  theme: 'Theme (may be empty)',
  paste: 'Paste or load a list',
  download: 'Download bijdragen.csv',
  notSaved: 'The file could not be made. Load the page again; the answers stay.',
  cutShort: 'Mind: the end of bijdragen.csv in the data could not be read, and is not in this download.',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Throw away',
  clearSure: (count) => `Throw ${englishAnswers(count)} away from this computer`,
  edit: (text) => `Change: ${text}`,
  remove: (text) => `Take away: ${text}`,
  up: (text) => `Put higher: ${text}`,
  down: (text) => `Put lower: ${text}`,
  session: 'Session and date',
  sessionTitle: 'Name of the session',
  sessionDate: 'Date',
  sessionHint:
    'They stand in bijdragen.csv with each answer that you add from now on. Without a date it is today.',
  kept: (count) => `${englishAnswers(count)} kept on this computer, until you throw them away.`,
  notKept: 'This browser cannot keep the answers: they go with the page. Download bijdragen.csv in time.',
  help: 'How does this work?',
  helpTexts: [
    'The same wall on the big screen: open this page in a second window of this browser. What you type here is there at once.',
    'Nobody can type along live on another computer: there is no server. Let your helper type there, download bijdragen.csv and give you that file. Load it here with ‘Paste or load a list’; what is there already is not added twice.',
    'Put bijdragen.csv in the folder data of the site. Then everyone sees the answers, also in the details of what they belong to.',
    'Never put names, addresses or numbers of people in an answer.',
  ],

  added: (count) => `${englishAnswers(count)} added.`,
  heldTold: (count) => `${englishAnswers(count)} held back.`,
  doubleTold: (count) => `${englishAnswers(count)} ${count === 1 ? 'was' : 'were'} there already.`,
  otherQuestion: 'You see only the other question now.',
  removed: 'Answer taken away.',
  changed: 'Answer changed.',
  cleared: 'The answers have been thrown away.',
  undone: 'Undone.',
  redone: 'Redone.',
  moved: 'Answer moved.',

  held: 'Held back',
  heldCount: (count) => `${count} held back`,
  heldWhy: 'This seems to say something of a person. It waits for you, and is not kept.',
  personalInFile: (rows) =>
    `In bijdragen.csv something seems to be said of a person: ${rowsIn('en', rows)}. Take it out of that file.`,
  seems: {
    name: (part) => `‘${part}’ seems the name of someone.`,
    email: (part) => `‘${part}’ is an e-mail address.`,
    phone: (part) => `‘${part}’ seems a telephone number.`,
  },
  adapt: 'Change',
  include: 'Include it',
  mask: 'Mask it',
  leaveOut: 'Leave out',
  masks: { email: '[e-mail address]', phone: '[telephone number]' },
  ofAnswer: (button, text) => `${button}: ${text}`,

  pasteTitle: 'List of answers',
  pasteIntro:
    'One answer a line, or a table from your poll tool. Of a table only the answers are taken, not who said it.',
  pasteField: 'Paste here',
  pasteFile: 'Load a file',
  pasteQuestion: 'Answers to',
  readAs: 'Read as',
  asLines: 'one answer a line',
  asTable: 'table',
  column: 'Column with the answer',
  columnNumber: (number) => `column ${number}`,
  noText: (name) =>
    `${name} is not text. Open it in Excel and save it as CSV UTF-8, or copy the column with answers and paste it here.`,
  cut: (count, most) =>
    `${englishAnswers(count)} ${count === 1 ? 'is' : 'are'} longer than ${formatNumber('en', most)} characters and ${count === 1 ? 'is' : 'are'} cut off there.`,
  unusedColumns: (names) => `Not taken: ${names}.`,
  preview: 'What will be added',
  states: { new: 'new', double: 'is there already', held: 'will be held back' },
  addAll: (count) => `Add ${englishAnswers(count)}`,
  addHeld: (count) => `Look at ${englishAnswers(count)}`,
  unknownAbout: (count) =>
    count === 1
      ? 'One reference does not exist in these data and is left out.'
      : `${formatNumber('en', count)} references do not exist in these data and are left out.`,
  tooMany: (most) => `The first ${formatNumber('en', most)} are shown; all of them are added.`,
};

/** The words of the wall with what a room answered. */
export const wallWords: Readonly<Record<Language, WallWords>> = { nl: dutch, en: english };
