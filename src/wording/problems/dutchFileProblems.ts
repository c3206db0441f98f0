import type { FileProblemCode } from '../../validation/problem';
import { columnLetters, megabytes, type Pieces, type Sentence, say } from './sentence';

const nothingShown = 'Er wordt niets uit getoond; de andere bestanden worden wel gelezen.';

/** What to do about a cell of which what it should be is not known. */
export const dutchTypeAgain = 'Typ de cel opnieuw.';

const checkEnd = 'Verwijder ze, en controleer of het bestand tot het einde is opgeslagen.';

/** The sentences about files and how they are written, in Dutch. */
export const dutchFileProblems: Readonly<Record<FileProblemCode, Sentence>> = {
  'cannot-run': (p) =>
    say(
      `Controleren lukt niet: de map ${p.value} bestaat niet, of er staat geen enkel bekend bestand in. Er is niets gecontroleerd.`,
      `Verwacht worden bestanden met deze namen: ${p.fact('expected')}.`,
    ),
  'missing-file': (p) => (p.fact('cause') === '' ? sayAbsent(p) : sayLost(p)),
  'empty-file': (p) =>
    p.isJson
      ? say(
          `${p.file} is leeg: er staat geen lijst met records in. ${nothingShown}`,
          `Begin bijvoorbeeld met: ${isExample(p) ? p.fact('expected') : `[ { ${membersOf(p)} } ]`}`,
        )
      : say(
          `${p.file} is leeg: er staat zelfs geen kopregel in. ${nothingShown}`,
          `Plak deze kopregel: ${p.fact('expected')}`,
        ),
  'unknown-file': (p) => say(`${p.file} hoort bij geen enkele tabel en wordt niet gebruikt.`, dutchMean(p)),
  'duplicate-file': (p) =>
    say(
      `${p.file} wordt niet gebruikt: ${p.fact('firstFile')} bevat dezelfde tabel, en dat bestand wordt getoond.`,
      'Verwijder een van de twee bestanden.',
    ),
  'not-a-text-file': (p) =>
    say(
      `${p.file} is geen tekstbestand, maar bijvoorbeeld een Excel-werkmap, een afbeelding of een webpagina. ${nothingShown}`,
      saveAgain(p),
    ),
  'unreadable-encoding': (p) =>
    say(`${p.file} heeft een tekencodering die niet te lezen is. ${nothingShown}`, saveAgain(p)),
  'encoding-guessed': (p) =>
    say(
      `${p.file} is geen geldig UTF-8 en is gelezen als Windows-1252. Alles wordt getoond, maar letters met een accent kunnen fout zijn.`,
      `Controleer é, ë en ï. ${saveAgain(p)}`,
    ),
  'file-too-large': (p) =>
    say(
      `${p.file} is te groot${size(p)}: meer dan 50 MB wordt niet gelezen. ${nothingShown}`,
      'Splits het bestand, of verwijder lege rijen en kolommen.',
    ),
  'invalid-json': (p) => {
    const [line, position] = p.fact('value').split(':');
    return say(
      `${p.file} is geen geldige JSON: het gaat mis op regel ${line}, teken ${position}. ${nothingShown}`,
      p.fact('expected') === ''
        ? 'Daar hoort het bestand te eindigen.'
        : `Daar werd een van deze verwacht: ${signsOf(p)}`,
    );
  },
  'invalid-json-shape': (p) =>
    p.row === ''
      ? say(
          `${p.file} is geldige JSON, maar geen lijst met records. ${nothingShown}`,
          `Verwacht wordt [ { … }, { … } ] of { "${p.fact('expected')}": [ { … }, { … } ] }.`,
        )
      : say(
          `${dutchWhere(p)}: ${p.value} is geen ${recordOf(p)} en wordt overgeslagen.`,
          `Verwacht wordt ${isExample(p) ? p.fact('expected') : '{ "veld": "waarde", … }'}.`,
        ),
  'missing-column': (p) => {
    const message = p.isJson
      ? `In ${p.file} heeft geen enkel record het veld '${p.column}'; de records uit dit bestand worden niet getoond.`
      : `${dutchWhere(p)}: in de kopregel ontbreekt de kolom '${p.column}'; de records uit dit bestand worden niet getoond.`;
    const elsewhere = p.fact('expected');
    if (elsewhere === '') return say(message, dutchMean(p));
    return say(message, `De kopregel lijkt op rij ${elsewhere} te staan: verwijder wat erboven staat.`);
  },
  'unknown-column': (p) =>
    say(
      `${dutchWhere(p)}: ${p.isJson ? 'het veld' : 'de kolom'} ${p.value} is onbekend; de waarden worden bewaard voor de export, maar niet getoond.`,
      dutchMean(p),
    ),
  'duplicate-column': (p) => {
    const again = p.value === `'${p.column}'` ? '' : `, de tweede keer als ${p.value}`;
    return p.isJson
      ? say(
          `${dutchWhere(p)}: het veld '${p.column}' staat er twee keer${again}; alleen het eerste wordt gebruikt.`,
          'Verwijder het tweede veld of geef het een andere naam.',
        )
      : say(
          `${dutchWhere(p)}: de kolom '${p.column}' staat er twee keer${again}; alleen de eerste wordt gebruikt.`,
          'Verwijder de tweede kolom of geef haar een andere naam.',
        );
  },
  'blank-header': (p) =>
    p.isJson
      ? say(
          `In ${p.file} heeft een veld zonder naam wel waarden, zoals ${p.value}; die worden niet getoond.`,
          'Geef het veld een naam of maak het leeg.',
        )
      : say(
          `${dutchWhere(p)}: kolom ${columnLetters(p.fact('expected'))} heeft geen naam, maar wel waarden, zoals ${p.value}; die worden niet getoond.`,
          'Geef de kolom een naam of maak haar leeg.',
        ),
  'no-records': (p) =>
    say(
      p.isJson
        ? `${p.file} is een lege lijst: er staat geen enkel record in, dus er wordt niets uit getoond.`
        : `${p.file} heeft een kopregel, maar geen enkel record; er wordt dus niets uit getoond.`,
    ),
  'extra-cell': (p) =>
    say(
      `${dutchWhere(p)} heeft meer cellen met tekst dan de kopregel; ${p.value} wordt niet gebruikt.`,
      'Zet een tekst waarin het scheidingsteken voorkomt tussen "…".',
    ),
  'missing-cell': (p) =>
    say(
      `${dutchWhere(p)} (${p.value}) heeft minder cellen dan de kopregel; ${p.column === '' ? 'de rest' : `vanaf kolom '${p.column}'`} blijft alles leeg.`,
    ),
  'unclosed-quote': (p) => {
    const message = `${dutchWhere(p)}: ${dutchInColumn(p)} begint een aanhalingsteken dat nergens wordt gesloten: ${p.value}.`;
    const effect =
      p.fact('count') === ''
        ? 'De tekst is overgenomen zoals getypt; controleer deze rij.'
        : `Wat ervoor staat, wordt getoond; vanaf deze rij is de rest van het bestand (${plural(p.fact('count'), 'regel', 'regels')}) niet gelezen.`;
    return say(
      `${message} ${effect}`,
      'Sluit de tekst in het bestand af met ", of typ daar "" als er een echt aanhalingsteken moet staan.',
    );
  },
  'stray-quote': (p) =>
    say(
      `${dutchWhere(p)}: ${dutchInColumn(p)} staat een aanhalingsteken te veel in ${p.value}; de tekst is overgenomen zoals getypt.`,
      'Haal het weg, of typ in het bestand zelf "" voor een echt aanhalingsteken.',
    ),
  'control-character': (p) => {
    if (p.row === '')
      return say(
        `Achter de gegevens in ${p.file} staan onzichtbare stuurtekens; ze zijn weggelaten.`,
        checkEnd,
      );
    if (p.column === '' && p.fact('expected') === '')
      return say(`${dutchWhere(p)} bevat alleen onzichtbare stuurtekens en wordt overgeslagen.`, checkEnd);
    return say(
      `${dutchWhere(p)}: ${dutchInColumn(p)} staat een onzichtbaar stuurteken; het is weggelaten${p.column === '' ? '' : ` uit ${p.value}`}.`,
      dutchTypeAgain,
    );
  },
  'broken-characters': (p) => {
    if (p.fact('expected') !== '')
      return say(
        `${dutchWhere(p)}: de naam van ${p.isJson ? 'het veld' : 'de kolom'} '${p.column}' is eerder verkeerd opgeslagen, als ${p.value}; ${p.isJson ? 'het veld' : 'de kolom'} wordt gebruikt.`,
        `Schrijf '${p.fact('expected')}'.`,
      );
    return say(
      `${dutchWhere(p)}: in kolom '${p.column}' is ${p.value} eerder verkeerd opgeslagen${dutchNow(p, '; het wordt zo getoond')}.`,
      dutchMean(p) || dutchTypeAgain,
    );
  },
  'data-address-refused': (p) =>
    say(
      `Het adres ${p.value} voor de gegevens is geen map van deze site en is geweigerd. De gewone gegevens worden getoond.`,
    ),
  'too-many-problems': (p) =>
    say(
      `Er zijn meer meldingen dan hier passen: in totaal ${plural(p.fact('errors'), 'fout', 'fouten')} en ${plural(p.fact('warnings'), 'waarschuwing', 'waarschuwingen')}. De rest staat niet in deze lijst.`,
      'Los de eerste op en controleer opnieuw.',
    ),
};

/**
 * Says in Dutch in which row and file a problem is.
 *
 * @param p - the problem in pieces
 * @returns the words that begin a sentence; only the file when it is about the whole file
 */
export function dutchWhere(p: Pieces): string {
  if (p.row === '') return p.file;
  if (p.fact('step') !== '') return `Stap ${p.fact('step')} van verhaal ${p.fact('story')} in ${p.file}`;
  if (p.fact('story') !== '') return `Verhaal ${p.fact('story')} in ${p.file}`;
  return p.item === ''
    ? `Rij ${p.row} van ${p.file}`
    : `Rij ${p.row} van ${p.file} (item ${p.item} van de lijst)`;
}

/**
 * Says in Dutch in which column a problem is.
 *
 * @param p - the problem in pieces; where the column has no name, `expected` may have its number
 * @returns the words for within a sentence, such as `in kolom 'naam'` or `in kolom C`
 */
export function dutchInColumn(p: Pieces): string {
  if (p.column !== '') return `in kolom '${p.column}'`;
  if (p.isJson) return 'in een veld zonder naam';
  return p.fact('expected') === '' ? 'in deze rij' : `in kolom ${columnLetters(p.fact('expected'))}`;
}

/**
 * Says in Dutch what happens now with a cell.
 *
 * @param p - the problem in pieces
 * @param ending - what happens to it by itself
 * @returns the end of a sentence: another one where another problem costs the row
 */
export function dutchNow(p: Pieces, ending: string): string {
  return p.isRefused ? '; de rij wordt hoe dan ook niet getoond' : ending;
}

/**
 * Asks in Dutch whether the nearest value was meant.
 *
 * @param p - the problem in pieces
 * @returns the question; empty when nothing is near
 */
export function dutchMean(p: Pieces): string {
  const nearest = p.nearest('of');
  return nearest === '' ? '' : `Bedoelt u ${nearest}?`;
}

function saveAgain(p: Pieces): string {
  return p.isJson
    ? 'Sla het bestand op als platte tekst in UTF-8.'
    : 'Kies in Excel: Opslaan als → CSV UTF-8 (door lijstscheidingsteken gescheiden).';
}

function sayAbsent(p: Pieces) {
  const needed = p.fact('expected').includes(',')
    ? `Nodig is ten minste een van: ${p.fact('expected')}.`
    : `Zet ${p.file} bij de andere bestanden.`;
  return say(`Het bestand ${p.file} ontbreekt; deze gegevens worden niet getoond.`, dutchMean(p) || needed);
}

function sayLost(p: Pieces) {
  const rest = 'Deze gegevens worden niet getoond, de rest wel.';
  const cause = p.fact('cause');
  if (cause === 'connection')
    return say(
      `De verbinding viel weg bij het ophalen van ${p.file}. ${rest}`,
      'Controleer de verbinding en laad de pagina opnieuw.',
    );
  if (cause === 'disk')
    return say(
      `${p.file} kan niet worden geopend. ${rest}`,
      'Sluit het bestand in andere programma’s en kijk of u het mag lezen.',
    );
  const isRefused = cause === '401' || cause === '403';
  return say(
    isRefused
      ? `De server weigert ${p.file} te geven (antwoord ${cause}). ${rest}`
      : `De server kan ${p.file} niet geven (antwoord ${cause}). ${rest}`,
    isRefused
      ? 'Zorg dat iedereen het bestand op de server mag lezen, en laad de pagina opnieuw.'
      : 'Laad de pagina later opnieuw. Blijft het zo, vraag dan hulp aan wie de site beheert.',
  );
}

function size(p: Pieces): string {
  const written = megabytes(p.fact('value'), ',');
  return written === '' ? '' : ` (${written})`;
}

function recordOf(p: Pieces): string {
  if (p.fact('story') === '') return 'record';
  return p.fact('step') === '' ? 'verhaal met stappen' : 'stap';
}

/** What is expected is told by an example. */
function isExample(p: Pieces): boolean {
  return p.fact('expected').startsWith('{');
}

function membersOf(p: Pieces): string {
  const names = p.fact('expected').split(';').slice(0, 3);
  return names.map((name) => `"${name}": "…"`).join(', ');
}

const signNames: ReadonlyMap<string, string> = new Map([
  ['"', 'een tekst tussen "…"'],
  ['0-9', 'een getal'],
]);

function signsOf(p: Pieces): string {
  const signs = p.fact('expected').split(' ');
  return signs.map((sign) => signNames.get(sign) ?? sign).join('  ');
}

function plural(count: string, one: string, other: string): string {
  return `${count.replace(/\B(?=(\d{3})+$)/g, '.')} ${count === '1' ? one : other}`;
}
