import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { stepParameters } from '../../src/ecosystem/stepParameters';
import { readLink } from '../../src/store/link';
import { optionNames } from '../../src/store/viewOptions';
import { validateDataset } from '../../src/validation/validateDataset';
import { problemMessage } from '../../src/wording/problems/problemMessage';

/** Made up: two areas, a table, two organisations. */
const tables = {
  'gebieden.csv': 'id;naam;niveau\nnoord;Noord;regio\nzuid;Zuid;regio\n',
  'tafels.csv': 'id;naam;gebied;themas\nronde-tafel;Ronde tafel;noord;jeugd|wonen\n',
  'organisaties.csv': 'id;naam\nwiel;Het Wiel\nnaaf;De Naaf\n',
  'deelnames.csv': 'organisatie;verband\nwiel;ronde-tafel\n',
  'bronnen.csv': 'id;titel\nkrant;De krant\n',
};

function problemsOf(text: string | Uint8Array, given: Readonly<Record<string, string>> = tables) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const files = Object.entries(given).map(([name, csv]) => ({ name, bytes: new TextEncoder().encode(csv) }));
  const { problems } = validateDataset(readDataset([...files, { name: 'verhaal.json', bytes }]));
  return problems.filter(({ file }) => file === 'verhaal.json');
}

function toldOf(...steps: readonly unknown[]) {
  return problemsOf(JSON.stringify([{ titel: 'Made up', stappen: steps }])).map(
    ({ code, severity, row, column, facts }) => [code, severity, row, column, facts.value, facts.nearest],
  );
}

describe('the check of verhaal.json', () => {
  it('finds nothing wrong with what is right, and nothing without the file', () => {
    const step = { focus: 'noord', selectie: 'wiel', thema: ['jeugd', 'Wonen'], jaar: 2018, bron: 'krant' };
    expect(
      toldOf(step, { focus: 'gebied:zuid', weergave: 'netwerk', selectie: '' }, { focus: 'alles' }),
    ).toEqual([]);
    const files = Object.entries(tables).map(([name, csv]) => ({
      name,
      bytes: new TextEncoder().encode(csv),
    }));
    expect(validateDataset(readDataset(files)).problems).toEqual([]);
  });

  it('names what the data do not have, with the step and the nearest', () => {
    expect(
      toldOf(
        { focus: 'nord' },
        { selectie: 'ronde-tafl', org: 'naff' },
        { bron: 'krant|krand' },
        { focus: 'Zuid' },
      ),
    ).toEqual([
      ['unknown-reference', 'error', 1, 'focus', 'nord', 'noord'],
      ['unknown-reference', 'error', 2, 'selectie', 'ronde-tafl', 'ronde-tafel'],
      ['unknown-reference', 'error', 2, 'org', 'naff', 'naaf'],
      ['unknown-reference', 'warning', 3, 'bron', 'krand', 'krant'],
      ['inexact-reference', 'warning', 4, 'focus', 'Zuid', 'zuid'],
    ]);
  });

  it('names what means nothing, with the nearest', () => {
    expect(
      toldOf({ weergave: 'kaartt', thema: 'jeudg', jaar: '18' }, { slectie: 'x' }, { focus: {} }),
    ).toEqual([
      ['invalid-value', 'error', 1, 'weergave', 'kaartt', 'kaart'],
      ['invalid-value', 'error', 1, 'thema', 'jeudg', 'jeugd'],
      ['invalid-value', 'error', 1, 'jaar', '18', undefined],
      ['unknown-column', 'warning', 2, 'slectie', 'slectie', 'selectie'],
      ['invalid-value', 'error', 3, 'focus', '{ … }', undefined],
    ]);
  });

  it('names years that cannot be run through', () => {
    const wrong = ['2026-2013', '2013-2013', '0001-9999', '2013', 'altijd'];
    expect(toldOf(...wrong.map((jaren) => ({ jaren })))).toEqual(
      wrong.map((jaren, index) => ['invalid-value', 'error', index + 1, 'jaren', jaren, undefined]),
    );
    expect(toldOf({ jaren: '2013 – 2026' }, { jaren: '' })).toEqual([]);
  });

  it('says where the file breaks off, that it is empty, no list, no text', () => {
    const [broken] = problemsOf('{ "verhalen": [\n  { "titel": "x", }\n] }');
    expect(broken).toMatchObject({ code: 'invalid-json', facts: { value: '2:19', expected: '"' } });
    expect(problemsOf(' \n')).toMatchObject([{ code: 'empty-file', row: null }]);
    expect(problemsOf('{"a":1}')).toMatchObject([{ code: 'invalid-json-shape', row: null }]);
    expect(problemsOf('["x", {"stappen":[7,{}]}]')).toMatchObject([
      { code: 'invalid-json-shape', row: 1, facts: { story: '1' } },
      { code: 'invalid-json-shape', row: 1, facts: { story: '2', step: '1' } },
    ]);
    expect(problemsOf('[{"titel":["x"],"stappen":[{"bron":{}}]}]')).toMatchObject([
      { code: 'invalid-value', row: 1, column: 'bron', facts: { story: '1', step: '1' } },
      { code: 'invalid-value', row: 1, column: 'titel', facts: { story: '1' } },
    ]);
    expect(problemsOf(Uint8Array.of(0xff, 0xfe, 0, 0, 1))).toMatchObject([{ code: 'unreadable-encoding' }]);
    expect(problemsOf('PK\u0003\u0004')).toMatchObject([{ code: 'not-a-text-file' }]);
  });

  it('tells once of what is looked for in a file that is not there', () => {
    const { 'bronnen.csv': _gone, ...others } = tables;
    const problems = problemsOf(JSON.stringify([{ stappen: [{ bron: 'a|b' }, { bron: 'c' }] }]), others);
    expect(problems).toMatchObject([
      { code: 'unknown-reference', severity: 'warning', row: null, column: 'bron', facts: { count: '3' } },
    ]);
  });

  it('says it in words that show a text of the file as text only', () => {
    const [problem] = problemsOf(JSON.stringify([{ stappen: [{}, { weergave: '<img src=x>\u202e' }] }]));
    if (problem === undefined) throw new Error('no problem');
    expect(problemMessage(problem, 'nl').message).toBe(
      "Stap 2 van verhaal 1 in verhaal.json: weergave '<img src=x>' is geen toegestane waarde; dit wordt niet getoond.",
    );
    expect(problemMessage(problem, 'en').message).toMatch(/^Step 2 of story 1 in verhaal\.json: /);
  });
});

describe('stepParameters', () => {
  it('has every setting of a link', () => {
    for (const name of optionNames) expect([...stepParameters.keys()]).toContain(name);
  });

  it('takes exactly the words that a link takes', () => {
    const read = (name: string, value: string) => {
      const link = readLink(`?${name}=${value}`);
      return link.unknownValues.length === 0 && link.unknownView === null;
    };
    for (const [name, form] of stepParameters) {
      if (form.kind !== 'words') continue;
      for (const word of form.words) expect([name, word, read(name, word)]).toEqual([name, word, true]);
      expect([name, read(name, `${form.words[0]}x`)]).toEqual([name, false]);
    }
  });
});
