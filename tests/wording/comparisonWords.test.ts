import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { compareDatasets } from '../../src/validation/comparison/compareDatasets';
import type { Comparison } from '../../src/validation/comparison/comparison';
import { comparisonWords, differenceHeader, differenceRows } from '../../src/wording/comparisonWords';
import { languages } from '../../src/wording/language';
import { type Changes, dataFiles } from '../fixtures/dataFiles';
import { anySet, writeSet } from '../fixtures/writtenFiles';

function compare(before: Changes, after: Changes): Comparison {
  return compareDatasets(readDataset(dataFiles(before)), readDataset(dataFiles(after)));
}

/** A file of tafels with these rows. */
function tafels(...rows: readonly string[]): Changes {
  return { 'tafels.csv': `id,naam,gebied,status,eind,omschrijving,gecontroleerd_op\n${rows.join('\n')}\n` };
}

function linesIn(language: 'nl' | 'en', before: Changes, after: Changes): readonly string[] {
  return compare(before, after).differences.map(comparisonWords[language].line);
}

describe('comparisonWords', () => {
  it('says all differences in one sentence, the noun only where it changes', () => {
    const comparison = compare(
      { ...tafels('weg,Weg', 'a,A') },
      {
        ...tafels('a,A', 'x,X', 'y,Y', 'z,Z'),
        'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,trekker\nvgz,mijnzorg,\n',
      },
    );
    expect(comparisonWords.nl.sentence(comparison)).toBe(
      '3 tafels erbij, 1 gestopt, 1 zetel erbij, 1 gewijzigd.',
    );
    expect(comparisonWords.en.sentence(comparison)).toBe(
      '3 tables added, 1 stopped, 1 seat added, 1 changed.',
    );
  });

  it('says that there are none, and what could not be compared', () => {
    expect(comparisonWords.nl.sentence(compare({}, {}))).toBe('Geen verschillen.');
    expect(comparisonWords.en.sentence(compare({}, {}))).toBe('No differences.');
    const lost = compare({}, { 'organisaties.csv': 'id\n' });
    expect(comparisonWords.nl.sentence(lost)).toBe(
      'Geen verschillen. Niet vergeleken, omdat een van beide bestanden niet te gebruiken is: organisaties.',
    );
  });

  it('counts what was only checked again apart, last', () => {
    const before = tafels('a,A', 'b,B', 'c,C');
    const comparison = compare(before, tafels('a,A,,,,,2026-01-02', 'b,B,,,,,2026', 'c,C,,rust,,,2026'));
    expect(comparisonWords.nl.sentence(comparison)).toBe('1 tafel gewijzigd, 2 keer nagekeken.');
    expect(comparisonWords.en.sentence(compare(before, tafels('a,A,,,,,2026', 'b,B', 'c,C')))).toBe(
      '1 record checked again.',
    );
    expect(comparison.differences.map(comparisonWords.nl.line)).toEqual([
      'Tafel ‘A’: nagekeken op 2 januari 2026',
      'Tafel ‘B’: nagekeken op 2026',
      'Tafel ‘C’: status was leeg, is nu ‘rust’; gecontroleerd_op was leeg, is nu 2026',
    ]);
  });

  it('says of each record what has become of it, by the names of what it refers to', () => {
    const before = tafels('a,A,limburg', 'b,B', 'c,C,,actief', 'd,D', ',,,actief');
    const after = tafels('a,A,heerlen', 'b,Bé', 'c,C,limburg,afgerond,2024-03', 'e,E', ',,,rust');
    expect(linesIn('nl', before, after)).toEqual([
      'Tafel ‘A’: gebied was Limburg, is nu Heerlen',
      'Tafel ‘Bé’: naam was ‘B’, is nu ‘Bé’',
      'Tafel ‘C’: gestopt; gebied was leeg, is nu Limburg; status was ‘actief’, is nu ‘afgerond’; eind was leeg, is nu maart 2024',
      'Tafel ‘E’: nieuw in de gegevens',
      'Tafel zonder naam (rij 6): nieuw in de gegevens',
      'Tafel ‘D’: niet meer in de gegevens',
      'Tafel zonder naam (rij 6): niet meer in de gegevens',
    ]);
    expect(linesIn('en', before, after)[0]).toBe('Table ‘A’: gebied was Limburg, is now Heerlen');
  });

  it('names the two ends of seats and relations', () => {
    const before = { 'relaties.csv': 'van,naar,soort\ncz,mijnzorg,x\n' };
    const after = {
      'relaties.csv': 'van,naar,soort\ncz,mijnzorg,y\n',
      'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,\nvgz,,\n',
    };
    expect(linesIn('nl', before, after)).toEqual([
      'Zetel van ‘CZ’ bij ‘MijnZorg’: rol was ‘lid’, is nu leeg',
      'Zetel van ‘VGZ’ bij leeg: nieuw in de gegevens',
      'Relatie van ‘CZ’ naar ‘MijnZorg’ (y): soort was ‘x’, is nu ‘y’',
    ]);
  });

  it('shows long texts from just before they differ, on one line, and ids where the names are the same', () => {
    const long = 'woord '.repeat(40);
    const area = (id: string) => `id,naam,niveau\nlimburg,Limburg,provincie\n${id},Heerlen,gemeente\n`;
    const lines = linesIn(
      'nl',
      { ...tafels(`a,A,heerlen,,,${long}oud,`), 'gebieden.csv': area('heerlen') },
      { ...tafels(`a,A,HRL,,,${long}"nieuw",`), 'gebieden.csv': area('HRL') },
    );
    const line = lines.find((one) => one.startsWith('Tafel'));
    expect(line).toMatch(
      /^Tafel ‘A’: gebied was ‘heerlen’, is nu ‘HRL’; omschrijving was ‘…[word ]{20}oud’, is nu ‘…[word ]{20}"nieuw"’$/,
    );
  });

  it('writes a row for each column that changed, with as many cells as there are heads and the texts whole', () => {
    const before = tafels('a,A,limburg,actief', 'd,D');
    const after = tafels('x,X', 'a,A,heerlen,rust');
    expect(compare(before, after).differences.flatMap((one) => differenceRows(one, 'nl'))).toEqual([
      ['erbij', 'tafels', 'x', 'X', '', '', '', '', '2'],
      ['verplaatst', 'tafels', 'a', 'A', 'gebied', 'limburg', 'heerlen', '2', '3'],
      ['verplaatst', 'tafels', 'a', 'A', 'status', 'actief', 'rust', '2', '3'],
      ['gestopt', 'tafels', 'd', 'D', '', '', '', '3', ''],
    ]);
    const seat = { 'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,lid\nvgz,mijnzorg,x\n' };
    expect(
      compare({}, seat).differences.flatMap((one) => differenceRows(one, 'en').map((row) => row.slice(0, 4))),
    ).toEqual([['added', 'deelnames', 'vgz | mijnzorg | x', 'VGZ – MijnZorg']]);
    for (const language of languages) expect(differenceHeader(language)).toHaveLength(9);
  });

  it('says one line without control characters of any difference', () => {
    fc.assert(
      fc.property(anySet, anySet, (before, after) => {
        const comparison = compareDatasets(readDataset(writeSet(before)), readDataset(writeSet(after)));
        for (const language of languages) {
          const { line, sentence } = comparisonWords[language];
          for (const one of comparison.differences) {
            expect(line(one)).toMatch(/^\p{Lu}[^\p{Cc}]*: [^\p{Cc}]+$/u);
            for (const row of differenceRows(one, language)) expect(row).toHaveLength(9);
          }
          expect(sentence(comparison)).toMatch(/^\P{Cc}+\.$/u);
        }
      }),
      { seed: 61, numRuns: 60 },
    );
  });
});
