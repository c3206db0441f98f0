import type { ProblemCode } from '../../validation/problem';
import type { Pieces, ProblemText, Sentence } from './sentence';

const saveAsUtf8 = 'Kies in Excel: Opslaan als → CSV UTF-8 (door lijstscheidingsteken gescheiden).';
const typeAgain = 'Typ de cel opnieuw.';

/** The sentences for data stewards, in Dutch. */
export const dutchProblems: Readonly<Record<ProblemCode, Sentence>> = {
  'cannot-run': (p) =>
    say(
      `Controleren lukt niet: in ${p.value} staat geen enkel bekend bestand, of de map bestaat niet.`,
      p.fact('expected') && `Verwacht worden: ${p.fact('expected')}.`,
    ),
  'missing-file': (p) =>
    say(`Het bestand ${p.file} ontbreekt; deze gegevens worden niet getoond.`, mean(p) || expectedFile(p)),
  'empty-file': (p) =>
    say(
      `${p.file} is leeg: er staat zelfs geen kopregel in. Er wordt niets uit getoond.`,
      `Plak deze kopregel: ${p.fact('expected')}`,
    ),
  'unknown-file': (p) => say(`${p.file} hoort bij geen enkele tabel en wordt niet gebruikt.`, mean(p)),
  'duplicate-file': (p) =>
    say(
      `${p.file} wordt niet gebruikt: ${p.fact('firstFile')} bevat dezelfde tabel.`,
      'Verwijder een van de twee bestanden.',
    ),
  'not-a-text-file': (p) =>
    say(
      `${p.file} is geen tekstbestand, maar bijvoorbeeld een Excel-werkmap. Er wordt niets uit getoond.`,
      saveAsUtf8,
    ),
  'unreadable-encoding': (p) =>
    say(`${p.file} heeft een tekencodering die niet te lezen is. Er wordt niets uit getoond.`, saveAsUtf8),
  'encoding-guessed': (p) =>
    say(
      `${p.file} is geen geldig UTF-8 en is gelezen als Windows-1252. Letters met een accent kunnen fout zijn.`,
      `Controleer é, ë en ï. ${saveAsUtf8}`,
    ),
  'file-too-large': (p) =>
    say(
      `${p.file} is groter dan 50 MB en wordt niet gelezen; de andere bestanden wel.`,
      'Splits het bestand, of verwijder lege rijen en kolommen.',
    ),
  'invalid-json': (p) => {
    const [line, position] = p.fact('value').split(':');
    return say(
      `${p.file} is geen geldige JSON: het gaat mis op regel ${line}, teken ${position}. Er wordt niets uit getoond.`,
      p.fact('expected')
        ? `Daar werd verwacht: ${p.fact('expected')}`
        : 'Daar hoort het bestand te eindigen.',
    );
  },
  'invalid-json-shape': (p) =>
    p.row === ''
      ? say(
          `${p.file} bevat geen lijst van records. Er wordt niets uit getoond.`,
          `Verwacht wordt [ { … }, { … } ] of { "${p.fact('expected')}": [ … ] }.`,
        )
      : say(
          `${where(p)}: ${p.value} is geen record en wordt overgeslagen.`,
          'Verwacht wordt { "naam": "waarde", … }.',
        ),
  'missing-column': (p) =>
    say(
      `In ${p.file} ontbreekt de kolom '${p.column}'; de records uit dit bestand worden niet getoond.`,
      p.fact('expected') ? `De kopregel lijkt op rij ${p.fact('expected')} te staan.` : mean(p),
    ),
  'unknown-column': (p) =>
    say(
      `${p.file} heeft een onbekende kolom ${p.value}; die wordt bewaard voor de export, maar niet getoond.`,
      mean(p),
    ),
  'duplicate-column': (p) =>
    say(
      `In ${p.file} staat de kolom ${p.value} twee keer; alleen de eerste wordt gebruikt.`,
      'Verwijder de tweede kolom of geef haar een andere naam.',
    ),
  'blank-header': (p) =>
    say(
      `In ${p.file} heeft kolom ${p.fact('value')} geen naam, maar wel waarden; die worden niet getoond.`,
      'Geef de kolom een naam of maak haar leeg.',
    ),
  'no-records': (p) => say(`${p.file} heeft een kopregel, maar geen enkel record.`),
  'extra-cell': (p) =>
    say(
      `${where(p)} heeft meer cellen dan de kopregel; ${p.value} wordt niet gebruikt.`,
      'Zet een tekst waarin het scheidingsteken voorkomt tussen "…".',
    ),
  'missing-cell': (p) =>
    say(`${where(p)} heeft minder cellen dan de kopregel; vanaf kolom '${p.column}' is alles leeg.`),
  'unclosed-quote': (p) =>
    say(
      `${where(p)}: in kolom '${p.column}' begint een aanhalingsteken dat nergens wordt gesloten. Wat ervoor staat, is gelezen; controleer deze rij en de rijen erna.`,
      'Sluit de tekst af met ", of typ "" als er een echt aanhalingsteken moet staan.',
    ),
  'stray-quote': (p) =>
    say(
      `${where(p)}: in kolom '${p.column}' staat een aanhalingsteken te veel; de tekst is overgenomen zoals getypt.`,
      'Typ "" voor een echt aanhalingsteken.',
    ),
  'duplicate-row': (p) =>
    say(
      `${where(p)} is gelijk aan rij ${p.fact('firstRow')}; deze wordt één keer geteld.`,
      `Verwijder rij ${p.row} of rij ${p.fact('firstRow')}.`,
    ),
  'missing-value': (p) =>
    say(`${where(p)}: de kolom '${p.column}' moet gevuld zijn, maar is leeg; ${whenEmpty(p)}.`),
  'duplicate-id': (p) =>
    say(
      `${where(p)}: id ${p.value} is al gebruikt op rij ${p.fact('firstRow')} van ${p.fact('firstFile')}. Die eerste blijft, deze rij wordt niet getoond.`,
      `Vrij is bijvoorbeeld '${p.fact('nearest')}'.`,
    ),
  'unknown-reference': (p) =>
    p.row === ''
      ? say(
          `${p.file}: verwijzingen in kolom '${p.column}' die niet te vinden zijn, omdat ${p.fact('files')} ontbreekt of niet bruikbaar is: ${p.fact('count')}.`,
          `Herstel eerst ${p.fact('files')}.`,
        )
      : say(
          `${where(p)}: ${p.column} ${p.value} bestaat niet in ${p.fact('files')}; ${isEnd(p) ? 'de rij wordt niet getoond' : 'de verwijzing blijft leeg'}.`,
          mean(p),
        ),
  'inexact-reference': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} wijkt alleen in hoofdletters af van '${p.fact('nearest')}'; die wordt gebruikt.`,
      `Schrijf '${p.fact('nearest')}'.`,
    ),
  'invalid-value': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen toegestane waarde; de cel blijft leeg.`,
      [mean(p), `Mogelijk zijn: ${p.fact('expected')}.`].filter((part) => part !== '').join(' '),
    ),
  'invalid-date': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen geldige datum; de datum blijft leeg.`,
      mean(p) || 'Schrijf bijvoorbeeld 2024-03-01, 2024-03 of 2024.',
    ),
  'date-order': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} ligt vóór ${p.fact('expected')} '${p.fact('firstValue')}'; beide worden getoond.`,
      'Verwissel de twee datums.',
    ),
  'unsafe-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen veilig adres (http, https of mailto) en wordt geen link.`,
    ),
  'invalid-link': (p) =>
    say(`${where(p)}: ${p.column} ${p.value} is geen bruikbaar webadres en wordt geen link.`, mean(p)),
  'spreadsheet-damage': (p) =>
    say(
      p.fact('value').startsWith('#')
        ? `${where(p)}: in kolom '${p.column}' staat de Excel-fout ${p.value} in plaats van een waarde.`
        : `${where(p)}: ${p.value} in kolom '${p.column}' lijkt door Excel veranderd; het is overgenomen zoals het er staat.`,
      'Maak van de kolom in Excel het type Tekst en typ de waarde opnieuw.',
    ),
  'value-too-long': (p) =>
    say(
      `${where(p)}: de tekst in kolom '${p.column}' is langer dan 10.000 tekens (${p.fact('count')}) en wordt ingekort getoond: ${p.value}`,
    ),
  'control-character': (p) =>
    say(
      `${where(p)}: in kolom '${p.column}' staat een onzichtbaar stuurteken; het is weggelaten uit ${p.value}.`,
      typeAgain,
    ),
  'broken-characters': (p) =>
    say(
      `${where(p)}: in kolom '${p.column}' is ${p.value} eerder verkeerd opgeslagen; het wordt zo getoond.`,
      mean(p) || typeAgain,
    ),
  'invisible-character': (p) =>
    say(
      `${where(p)}: in kolom '${p.column}' staat een onzichtbaar teken in ${p.value}; bij het vergelijken telt het niet mee.`,
      typeAgain,
    ),
  'self-parent': (p) =>
    say(
      `${where(p)}: ${p.value} is volgens kolom '${p.column}' een onderdeel van zichzelf; het wordt bovenaan getoond.`,
      `Maak de cel '${p.column}' leeg.`,
    ),
  'cyclic-parent': (p) =>
    say(
      `${where(p)}: ${p.fact('count')} records zijn in een kring onderdeel van elkaar: ${p.fact('members')}. Alle worden getoond; '${p.fact('nearest')}' staat nu los van '${p.fact('nearestName')}'.`,
      `Maak bij '${p.fact('nearest')}' (rij ${p.fact('firstRow')} van ${p.fact('firstFile')}) de verwijzing naar '${p.fact('nearestName')}' leeg.`,
    ),
  'parent-level': (p) =>
    say(
      `${where(p)}: een gebied van niveau '${p.fact('expected')}' ligt in ${p.value} van niveau '${p.fact('firstValue')}'; dat ligt niet hoger. Het wordt zo getoond.`,
    ),
  'self-relation': (p) =>
    say(`${where(p)}: van en naar zijn allebei ${p.value}; de relatie wordt zo getoond.`),
  'possible-duplicate': (p) =>
    say(
      `${where(p)}: ${p.value} lijkt dezelfde organisatie als '${p.fact('firstValue')}' op rij ${p.fact('firstRow')}; beide worden getoond.`,
      'Verwijder er een als het dezelfde is.',
    ),
  'data-address-refused': (p) =>
    say(
      `Het adres ${p.value} voor de gegevens is geen map van deze site en is geweigerd. De gewone gegevens worden getoond.`,
    ),
  'too-many-problems': (p) =>
    say(
      `Er zijn meer meldingen dan hier passen: in totaal ${p.fact('errors')} fouten en ${p.fact('warnings')} waarschuwingen.`,
      'Los de eerste op en controleer opnieuw.',
    ),
};

function say(message: string, suggestion = ''): ProblemText {
  return { message, suggestion: suggestion === '' ? null : suggestion };
}

function where(p: Pieces): string {
  return p.row === '' ? p.file : `Rij ${p.row} van ${p.file}`;
}

function mean(p: Pieces): string {
  const nearest = p.nearest('of');
  return nearest === '' ? '' : `Bedoelt u ${nearest}?`;
}

function expectedFile(p: Pieces): string {
  return p.fact('expected') === p.file ? '' : `Nodig is ten minste een van: ${p.fact('expected')}.`;
}

/** Without this the record cannot be kept. */
function isEnd(p: Pieces): boolean {
  return ['id', 'organisatie', 'verband', 'van', 'naar'].includes(p.column);
}

function whenEmpty(p: Pieces): string {
  if (isEnd(p)) return 'de rij wordt niet getoond';
  return p.column === 'naam' || p.column === 'titel'
    ? 'het record staat onder zijn id'
    : 'de cel blijft leeg';
}
