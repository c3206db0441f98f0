import type { Language } from './language';

const dutch = {
  title: 'Hand-out afdrukken',
  button: 'Hand-out afdrukken',
  intro: (steps: number) =>
    `${steps === 1 ? 'Eén bladzijde' : `${steps} bladzijden`}, elke stap met beeld, tekst en bron, en aan het eind een lijst van de tafels die u zag. Een heel lange tekst loopt door op een bladzijde erbij.`,
  withNotes: 'Met de notities van de spreker',
  paper: 'Papier',
  papers: { a4: 'A4 liggend', a3: 'A3 liggend' },
  make: 'Maak de hand-out',
  making: (step: number, count: number) => `Stap ${step} van ${count} …`,
  progress: 'Voortgang',
  cancel: 'Annuleren',
  print: 'Afdrukken',
  ready: (pages: string) => `${pages} staan klaar. Kies in het afdrukvenster een printer, of bewaar als PDF.`,
  pages: { one: 'bladzijde', other: 'bladzijden' },
  failed: 'De hand-out kon niet worden gemaakt. Probeer het nog eens.',
  unfinished: 'De gegevens worden nog gelezen.',
  label: (step: number, count: number, story: string) => `Stap ${step} van ${count} · ${story}`,
  untitled: (step: number) => `Stap ${step}`,
  source: (text: string) => `Bron: ${text}`,
  notes: 'Notities',
  missing: (values: string) => `Niet gevonden in deze gegevens: ${values}`,
  goesOn: 'Lees verder op de volgende bladzijde',
  goneOn: (title: string) => `${title} (vervolg)`,
  codeHint: 'Scan de code om deze stap op de kaart te openen.',
  page: (page: number, of: number) => `${page} / ${of}`,
  noPicture: (view: string) =>
    `${view}: deze stap laat geen tekening zien. Open de stap op de kaart voor alles wat er staat.`,
  noRows: (view: string) => `${view}: hier is nu niets te laten zien. Open de stap op de kaart.`,
  more(rows: string, columns: string) {
    const parts = [rows === '' ? '' : `nog ${rows} rijen`, columns === '' ? '' : `nog ${columns} kolommen`];
    return `… en ${parts.filter((part) => part !== '').join(' en ')}: open de stap op de kaart.`;
  },
  tables: 'Tafels in dit verhaal',
  tablesIntro:
    'Per gebied wat in de stappen getekend is; wijken staan bij hun gemeente. Wat in een gesloten cirkel ligt, staat er niet bij. Een streepje: deelnemers niet bekend.',
  noTables: 'In de stappen van dit verhaal staan geen coalities, tafels of initiatieven.',
  columns: { organisations: 'organisaties', steps: 'stappen' },
  noArea: 'Zonder gebied',
} as const;

type Spoken<T> = T extends string
  ? string
  : T extends (...asked: infer Asked) => string
    ? (...asked: Asked) => string
    : { readonly [Key in keyof T]: Spoken<T[Key]> };

/** Everything that is said around a story on paper, and on it. */
export type HandOutWords = Spoken<typeof dutch>;

const english: HandOutWords = {
  title: 'Print a hand-out',
  button: 'Print a hand-out',
  intro: (steps) =>
    `${steps === 1 ? 'One page' : `${steps} pages`}, each step with its picture, text and source, and at the end a list of the tables that were shown. A very long text goes on over a page more.`,
  withNotes: 'With the notes of the speaker',
  paper: 'Paper',
  papers: { a4: 'A4 landscape', a3: 'A3 landscape' },
  make: 'Make the hand-out',
  making: (step, count) => `Step ${step} of ${count} …`,
  progress: 'Progress',
  cancel: 'Cancel',
  print: 'Print',
  ready: (pages) => `${pages} ready. Choose a printer in the print window, or save as PDF.`,
  pages: { one: 'page', other: 'pages' },
  failed: 'The hand-out could not be made. Please try again.',
  unfinished: 'The data are still being read.',
  label: (step, count, story) => `Step ${step} of ${count} · ${story}`,
  untitled: (step) => `Step ${step}`,
  source: (text) => `Source: ${text}`,
  notes: 'Notes',
  missing: (values) => `Not found in these data: ${values}`,
  goesOn: 'Continued on the next page',
  goneOn: (title) => `${title} (continued)`,
  codeHint: 'Scan the code to open this step on the map.',
  page: (page, of) => `${page} / ${of}`,
  noPicture: (view) => `${view}: this step shows no drawing. Open the step on the map to see all of it.`,
  noRows: (view) => `${view}: there is nothing to show here now. Open the step on the map.`,
  more(rows, columns) {
    const parts = [rows === '' ? '' : `${rows} more rows`, columns === '' ? '' : `${columns} more columns`];
    return `… and ${parts.filter((part) => part !== '').join(' and ')}: open the step on the map.`;
  },
  tables: 'Tables in this story',
  tablesIntro:
    'What is drawn in the steps, by area; neighbourhoods stand with their municipality. What lies in a closed circle is not listed. A dash: participants not known.',
  noTables: 'The steps of this story show no coalitions, tables or initiatives.',
  columns: { organisations: 'organisations', steps: 'steps' },
  noArea: 'Without an area',
};

/** What is said of a hand-out, by language. */
export const handOutWords: Readonly<Record<Language, HandOutWords>> = { nl: dutch, en: english };
