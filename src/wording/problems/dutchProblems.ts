import { isErrorValue } from '../../validation/checks/spreadsheetDamage';
import type { ProblemCode } from '../../validation/problem';
import {
  dutchFileProblems,
  dutchInColumn as inColumn,
  dutchMean as mean,
  dutchNow as now,
  dutchTypeAgain as typeAgain,
  dutchWhere as where,
} from './dutchFileProblems';
import { type Pieces, type Sentence, say } from './sentence';

/** The sentences for data stewards, in Dutch. */
export const dutchProblems: Readonly<Record<ProblemCode, Sentence>> = {
  ...dutchFileProblems,
  'duplicate-row': (p) =>
    say(
      `${where(p)}: ${p.value} staat ook al op rij ${p.fact('firstRow')}; het wordt één keer geteld.`,
      `Verwijder rij ${p.row} of rij ${p.fact('firstRow')}.`,
    ),
  'missing-value': (p) =>
    say(
      p.effect === 'no-place'
        ? `${where(p)}: '${p.column}' is leeg, terwijl de andere helft van de plaats is ingevuld; het gebied krijgt geen eigen plek.`
        : `${where(p)}: de kolom '${p.column}' moet gevuld zijn, maar is leeg; ${effect(p)}.`,
    ),
  'duplicate-id': (p) =>
    p.effect === 'no-view'
      ? say(
          `${where(p)}: id ${p.value} is al van een ander verhaal; dit verhaal heet hier '${p.fact('nearest')}'.`,
          'Geef elk verhaal een eigen id.',
        )
      : say(
          `${where(p)}: id ${p.value} is al gebruikt op rij ${p.fact('firstRow')} van ${p.fact('firstFile')}. Die eerste blijft, deze rij wordt niet getoond.`,
          `Vrij is bijvoorbeeld '${p.fact('nearest')}'.`,
        ),
  'unknown-reference': (p) =>
    p.row === ''
      ? say(
          `In ${p.file} verwijst de kolom '${p.column}' ${times(p.fact('count'))} naar iets in ${p.fact('files')}, maar dat bestand ontbreekt of is niet bruikbaar; ${p.effect === 'no-row' ? 'die rijen worden niet getoond' : 'die verwijzingen blijven leeg'}.`,
          `Herstel eerst ${p.fact('files')}.`,
        )
      : say(
          `${where(p)}: ${p.column} ${p.value} bestaat niet in ${p.fact('files')}${p.effect === 'no-row' ? '; de rij wordt niet getoond' : now(p, '; de verwijzing blijft leeg')}.`,
          mean(p),
        ),
  'inexact-reference': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} wijkt alleen in hoofdletters af van '${p.fact('nearest')}'${now(p, '; die wordt gebruikt')}.`,
      `Schrijf '${p.fact('nearest')}'.`,
    ),
  'invalid-value': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen toegestane waarde; ${effect(p)}.`,
      mean(p),
      `Mogelijk zijn: ${p.fact('expected')}.`,
    ),
  'invalid-date': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen geldige datum${now(p, '; de datum blijft leeg')}.`,
      mean(p) || 'Schrijf bijvoorbeeld 2024-03-01, 2024-03 of 2024.',
    ),
  'date-order': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} ligt vóór ${p.fact('expected')} '${p.fact('firstValue')}'${now(p, '; beide worden zo getoond')}.`,
      'Verwissel de twee datums.',
    ),
  'unsafe-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen veilig adres (http, https of mailto)${now(p, ' en wordt als tekst getoond, nooit als link')}.`,
    ),
  'invalid-link': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} is geen bruikbaar webadres${now(p, ' en wordt als tekst getoond')}.`,
      mean(p),
    ),
  'spreadsheet-damage': (p) =>
    say(
      isErrorValue(p.fact('value'))
        ? `${where(p)}: ${inColumn(p)} staat de ${p.fact('value').startsWith('#') ? 'Excel-fout' : 'rekenfout'} ${p.value} in plaats van een waarde${p.column === 'id' ? now(p, '; het record wordt onder dit id getoond') : `; ${effect(p)}`}.`
        : `${where(p)}: ${p.value} in kolom '${p.column}' lijkt door Excel veranderd${now(p, '; het is overgenomen zoals het er staat')}.`,
      'Maak van de kolom in Excel het type Tekst en typ de waarde opnieuw.',
    ),
  'value-too-long': (p) =>
    say(
      `${where(p)}: de tekst in kolom '${p.column}' is langer dan 10.000 tekens (${p.fact('count')})${now(p, ' en wordt ingekort getoond')}: ${p.value}. De export bevat de hele tekst.`,
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
      `${where(p)}: volgens kolom '${p.column}' zijn ${p.fact('count')} records in een kring onderdeel van elkaar: ${p.fact('members')}. Alle worden getoond; '${p.fact('nearest')}' staat nu los van '${p.fact('nearestName')}'.`,
      `Maak bij '${p.fact('nearest')}' (rij ${p.fact('firstRow')} van ${p.fact('firstFile')}) de verwijzing naar '${p.fact('nearestName')}' leeg.`,
    ),
  'parent-level': (p) =>
    say(
      `${where(p)}: ${p.column} ${p.value} heeft niveau '${p.fact('firstValue')}', en dat ligt niet boven '${p.fact('expected')}', het niveau van dit gebied. Het wordt zo getoond.`,
    ),
  'self-relation': (p) =>
    say(`${where(p)}: van en naar zijn allebei ${p.value}; de relatie wordt zo getoond.`),
  'possible-duplicate': (p) =>
    say(
      `${where(p)}: naam ${p.value} lijkt dezelfde organisatie als '${p.fact('firstValue')}' op rij ${p.fact('firstRow')}; beide worden getoond.`,
      `Is het dezelfde, laat dan rij ${p.fact('firstRow')} of rij ${p.row} vervallen.`,
    ),
};

/** What happens now with a cell that cannot be used. */
function effect(p: Pieces): string {
  switch (p.effect) {
    case 'no-view':
      return 'dit wordt niet getoond';
    case 'no-row':
      return 'de rij wordt niet getoond';
    case 'refused':
      return 'de rij wordt hoe dan ook niet getoond';
    case 'under-its-id':
      return 'het record staat onder zijn id';
    case 'no-synonym':
      return 'bij het zoeken telt deze rij niet mee';
    case 'no-place':
      return 'het gebied krijgt geen eigen plek';
    case 'empty-cell':
      return 'de cel blijft leeg';
  }
}

function times(count: string): string {
  return `${count.replace(/\B(?=(\d{3})+$)/g, '.')} keer`;
}
