import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { writeRows } from '../../src/dataset/writeCells';
import { writeDataset } from '../../src/dataset/writeDataset';
import { validateDataset } from '../../src/validation/validateDataset';
import { aFile } from '../fixtures/dataFiles';
import { holds } from '../fixtures/holds';
import { strangeText } from '../fixtures/strangeText';

/** Made up for these tests: no such places, organisations or answers. */
const others = [
  aFile('gebieden.csv', 'id;naam;niveau\ndorp;Dorp;gemeente\ndubbel;Dubbel;wijk\n'),
  aFile('tafels.csv', 'id;naam;gebied\nkring;De Kring;dorp\n'),
  aFile('organisaties.csv', 'id;naam\nzorg;De Zorg\ndubbel;Dubbel\n'),
  aFile('deelnames.csv', 'organisatie;verband\nzorg;kring\n'),
];

function judge(text: string) {
  const { ecosystem, problems } = validateDataset(readDataset([...others, aFile('bijdragen.csv', text)]));
  return {
    contributions: ecosystem.contributions,
    problems: problems
      .filter(({ file }) => file === 'bijdragen.csv')
      .map(({ code, row, column }) => [code, row, column]),
  };
}

describe('makeContributions(records, things, references, ledger)', () => {
  it('reads what was answered, what it is about, and when', () => {
    const { contributions, problems } = judge(
      'vraag;bijdrage;betreft;themas;datum;bijeenkomst\nHALEN;Een plek;kring|dorp|zorg;jeugd|wonen;12-11-2026;Dag\n',
    );
    expect(problems).toEqual([]);
    expect(contributions).toEqual([
      {
        file: 'bijdragen.csv',
        row: 2,
        sources: [],
        checkedOn: '',
        owner: '',
        question: 'halen',
        text: 'Een plek',
        about: ['kring', 'dorp', 'zorg'],
        themes: ['jeugd', 'wonen'],
        date: '2026-11-12',
        session: 'Dag',
      },
    ]);
  });

  it('names what it cannot use, and shows the rest of the answer', () => {
    const { contributions, problems } = judge(
      'vraag;bijdrage;betreft;datum\nnemen;Een plek;krimg;gisteren\nhalen;;kring;\nhalen;Nog een;;\nhalen;Nog een;;\n',
    );
    expect(problems).toEqual([
      ['invalid-value', 2, 'vraag'],
      ['unknown-reference', 2, 'betreft'],
      ['invalid-date', 2, 'datum'],
      ['missing-value', 3, 'bijdrage'],
      ['duplicate-row', 5, null],
    ]);
    expect(contributions.map(({ text, question, about }) => [text, question, about])).toEqual([
      ['Een plek', null, []],
      ['Nog een', 'halen', []],
    ]);
  });

  it('says of a file without its column, and of one without rows, what is so', () => {
    expect(judge('vraag;antwoord\nhalen;Een plek\n').problems).toContainEqual([
      'missing-column',
      1,
      'bijdrage',
    ]);
    expect(judge('vraag;bijdrage\n')).toEqual({ contributions: [], problems: [] });
  });

  it('gives every answer back that is written: quotes, semicolons, formulas, tags and all', () => {
    const answer = strangeText.map((text) => text.trim().normalize('NFC')).filter((text) => text !== '');
    holds(
      fc.property(fc.uniqueArray(answer, { minLength: 1, maxLength: 20 }), (answers) => {
        const bytes = writeRows(
          ['vraag', 'bijdrage'],
          answers.map((text) => ['brengen', text]),
        );
        const dataset = readDataset([...others, { name: 'bijdragen.csv', bytes }]);
        const again = readDataset([
          ...others,
          ...writeDataset(dataset).filter(({ name }) => name === 'bijdragen.csv'),
        ]);
        for (const read of [dataset, again]) {
          expect(validateDataset(read).ecosystem.contributions.map(({ text }) => text)).toEqual(answers);
        }
      }),
      60,
    );
  });
});
