import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerColumn, headerMeaning } from '../../../src/dataset/pasted/pastedHeaders';
import { cleanAnswer, readPasted, withColumns } from '../../../src/dataset/pasted/readPasted';
import { writeRows } from '../../../src/dataset/writeCells';
import { holds } from '../../fixtures/holds';
import { strangeText } from '../../fixtures/strangeText';

const textsIn = (pasted: string): readonly string[] => readPasted(pasted).answers.map(({ text }) => text);

const answer = strangeText.map(cleanAnswer).filter((text) => text !== '');

describe('readPasted(text, chosen)', () => {
  it('takes every line for an answer, whatever stands in it', () => {
    expect(textsIn('Een; twee, drie\r\n\r\n  =SOM(A1)  \n"Zeg ""ja"""\nHij zei "nee"\n<b>vet</b>')).toEqual([
      'Een; twee, drie',
      '=SOM(A1)',
      'Zeg "ja"',
      'Hij zei "nee"',
      '<b>vet</b>',
    ]);
  });

  it('knows the table of a poll tool by its header, and leaves who answered where they are', () => {
    const { form, answers } = readPasted(
      'Naam;Vraag;Antwoord\nPersoon Een;"Wat kan het ecosysteem voor mij betekenen?";"Rust; ruimte\nen tijd"\nPersoon Twee;Wat kan ik voor het ecosysteem betekenen?;Kennis\n',
    );
    expect([form.as, form.headers]).toEqual(['table', ['Naam', 'Vraag', 'Antwoord']]);
    expect(answers.map(({ text, question }) => [text, question])).toEqual([
      ['Rust; ruimte en tijd', 'halen'],
      ['Kennis', 'brengen'],
    ]);
  });

  it('reads a list with a head, also where the question itself is the head', () => {
    expect(textsIn('Antwoord\nTijd; geld\n"Rust, ruimte"')).toEqual(['Tijd; geld', 'Rust, ruimte']);
    expect(textsIn('Wat kan het ecosysteem voor mij betekenen?\nTijd')).toEqual(['Tijd']);
  });

  it('knows a table without a header by its tabs or quotes, and takes the longest column', () => {
    expect(textsIn('1\tMeer tijd\n2\tMeer ruimte, en geld')).toEqual(['Meer tijd', 'Meer ruimte, en geld']);
    expect(textsIn('"1","Meer tijd, echt"\n"2","Meer ""ruimte"""')).toEqual([
      'Meer tijd, echt',
      'Meer "ruimte"',
    ]);
    // As likely two sentences as two tables: read as lines, with the table offered.
    const unsure = readPasted('tijd, geld\nrust, ruimte');
    expect([unsure.form.as, unsure.other?.as]).toEqual(['lines', 'table']);
  });

  it('reads it as it is told to', () => {
    const { other } = readPasted('tijd, geld en meer\nrust, ruimte');
    expect(readPasted('tijd, geld en meer\nrust, ruimte', other).answers.map(({ text }) => text)).toEqual([
      'geld en meer',
      'ruimte',
    ]);
  });

  it('takes the answers to both questions from the table of a form', () => {
    const { form, answers, other } = readPasted(
      '"Tijdstempel","1. Wat kan het ecosysteem voor mij betekenen?","2. Wat kan ik voor het ecosysteem betekenen?"\r\n"nu","Rust","Tijd, geld"\r\n"straks","","Een zaal"\r\n',
    );
    expect([form.columns, other?.as]).toEqual([[1, 2], 'lines']);
    expect(answers.map(({ text, question }) => [text, question])).toEqual([
      ['Rust', 'halen'],
      ['Tijd, geld', 'brengen'],
      ['Een zaal', 'brengen'],
    ]);
  });

  it('knows the table of a poll tool by the columns of who answered, whatever was asked', () => {
    const table =
      'ID;Naam;E-mail;Wat neemt u mee?\n1;Persoon Een;een@voorbeeld.nl;Rust\n2;Persoon Twee;;Tijd, geld';
    expect(textsIn(`\uFEFF${table}`)).toEqual(['Rust', 'Tijd, geld']);
    const { form } = readPasted('Antwoord;Opmerking\nTijd;mooi');
    expect(form.fields).toEqual(['text', null]);
    const chosen = withColumns(form, [1]);
    expect(readPasted('Antwoord;Opmerking\nTijd;mooi', chosen).answers.map(({ text }) => text)).toEqual([
      'mooi',
    ]);
    expect(withColumns(chosen, [0])).toEqual(form);
  });

  it('cuts an answer that is longer than the site shows, and tells it', () => {
    const { answers, cut } = readPasted(`kort\n${'lang '.repeat(3000)}`);
    expect([answers.map(({ text }) => text.length), cut]).toEqual([[4, 9999], 1]);
  });

  it('takes no answer for a header that begins as one', () => {
    const list = ['Idee, samen koken', 'Naam, adres en rust', 'Reactie: ja; graag'];
    expect(textsIn(list.join('\r\n'))).toEqual(list);
    expect(textsIn('Idee, samen koken')).toEqual(['Idee, samen koken']);
  });

  it('lets no quote that is closed nowhere swallow an answer', () => {
    const { answers } = readPasted('vraag;antwoord\nhalen;"tijd\nhalen;geld');
    expect(answers.map(({ text }) => text)).toEqual(['"tijd', 'geld']);
  });

  it('gives back what our own file says, with what it is about', () => {
    const rows = [['brengen', '=1+1', 'kring|zorg', 'jeugd|wonen', '2026-11-12', 'Dag; middag']];
    const bytes = writeRows(['vraag', 'bijdrage', 'betreft', 'themas', 'datum', 'bijeenkomst'], rows);
    expect(readPasted(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).answers).toEqual([
      {
        question: 'brengen',
        text: '=1+1',
        about: ['kring', 'zorg'],
        themes: ['jeugd', 'wonen'],
        date: '2026-11-12',
        session: 'Dag; middag',
      },
    ]);
  });

  it('gives back every answer of a file that was written, whatever is in it', () => {
    holds(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 25 }), (answers) => {
        const bytes = writeRows(
          ['vraag', 'bijdrage'],
          answers.map((text) => ['halen', text]),
        );
        expect(textsIn(new TextDecoder().decode(bytes))).toEqual(answers);
      }),
    );
  });

  it('makes one answer of one line, and says the same of it twice', () => {
    holds(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 25 }), (answers) => {
        const { other } = readPasted(answers.join('\n'));
        const lines = other?.as === 'lines' ? other : null;
        const read = readPasted(answers.join('\n'), lines).answers.map(({ text }) => text);
        expect(read.length).toBeLessThanOrEqual(answers.length);
        for (const text of read) expect(cleanAnswer(text)).toBe(text);
      }),
    );
  });
});

describe('headerMeaning(header)', () => {
  it('uses no column of persons', () => {
    for (const header of ['Naam', 'E-mail', 'Telefoon', 'Name', 'Author', 'Tijdstip'])
      expect(headerMeaning(header)).toBeNull();
    expect([' Antwoord ', "Thema's", 'QUESTION'].map(headerMeaning)).toEqual(['text', 'themes', 'question']);
  });
});

describe('answerColumn(rows)', () => {
  it('is the one with the longest texts', () => {
    expect(answerColumn([['1', 'tijd', 'x']])).toBe(1);
  });
});
