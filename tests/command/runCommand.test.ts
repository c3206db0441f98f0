import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/command/runCommand';
import { type Changes, dataFiles } from '../fixtures/dataFiles';

const base = mkdtempSync(join(tmpdir(), 'ecosysteemkaart-test-'));
let folder = base;
let turn = 0;

beforeEach(() => {
  turn += 1;
  folder = join(base, `folder ${turn}`);
  mkdirSync(folder);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Fills the folder of this test with the sound files and changes to them. */
function fill(changes: Changes = {}): string {
  for (const { name, bytes } of dataFiles(changes)) writeFileSync(join(folder, name), bytes);
  return folder;
}

/** Runs the command in this process. */
async function run(...given: readonly string[]) {
  const out: string[] = [];
  const log: string[] = [];
  const exitCode = await runCommand(
    given,
    { write: (text) => out.push(text) },
    { write: (text) => log.push(text) },
  );
  return { out: out.join(''), log: log.join(''), exitCode };
}

/** Runs the command as a steward does. */
function npmRun(script: string, given: readonly string[], cwd = '.') {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout, stderr, status } = spawnSync(npm, ['run', '--silent', script, '--', ...given], {
    encoding: 'utf8',
    cwd,
  });
  return { stdout, stderr, status };
}

describe('npm run --silent data:check', () => {
  it('prints one JSON object and nothing else, and ends with 0 when there are no errors', () => {
    const { stdout, stderr, status } = npmRun('data:check', ['data', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect([status, stderr, report.ok]).toEqual([0, '', true]);
    expect(Object.keys(report)).toEqual(['ok', 'counts', 'problems']);
    expect(report.counts).toMatchObject({
      areas: 78,
      organisations: 174,
      participations: 776,
      relations: 224,
    });
    expect(report.problems.every((one: { severity: string }) => one.severity === 'warning')).toBe(true);
  }, 60_000);

  it('ends with 1 when there are errors, and names them as the contract says', () => {
    fill({
      'tafels.csv':
        'sep=;\r\nid;naam;gebied;start;website\r\n\r\nt1;"Tafel\r\neen";limburg;;\r\nt2;B;limbrug;45352;javascript:x\r\n',
    });
    const { stdout, stderr, status } = npmRun('data:check', [folder, '--format', 'json']);
    const report = JSON.parse(stdout);
    expect([status, stderr, report.ok, report.counts.tafels]).toEqual([1, '', false, 2]);
    expect(report.problems[0]).toEqual({
      severity: 'error',
      file: 'tafels.csv',
      row: 4,
      column: 'gebied',
      code: 'unknown-reference',
      message:
        "Rij 4 van tafels.csv: gebied 'limbrug' bestaat niet in gebieden.csv; de verwijzing blijft leeg.",
      suggestion: "Bedoelt u 'limburg' (Limburg)?",
    });
    expect(report.problems.map((one: { code: string }) => one.code)).toEqual([
      'unknown-reference',
      'invalid-date',
      'unsafe-link',
    ]);
  }, 60_000);
});

describe('npm run --silent data:check in a folder of the project', () => {
  it('takes the folder from where it is typed', () => {
    const { stdout, status } = npmRun('data:check', ['../../data'], 'src/command');
    expect([status, stdout.includes('776 deelnames')]).toEqual([0, true]);
  }, 60_000);
});

describe('runCommand(check)', () => {
  it('names the files twice there, unknown, misnamed and not to be opened, from the names in the folder', async () => {
    fill({
      'coalities.json': '[]',
      'tafel.csv': 'x',
      'notities.json': '{}',
      'LEESMIJ.md': '# x',
      'organisaties.csv': null,
      'organisaties (1).csv': 'id,naam\n',
    });
    mkdirSync(join(folder, 'bronnen.csv'));
    mkdirSync(join(folder, 'oud'));
    const { out, exitCode } = await run('check', folder, '--format=json');
    const { problems } = JSON.parse(out);
    const lines = problems.map((one: Record<string, unknown>) => [
      one['severity'],
      one['code'],
      one['file'],
      one['suggestion'],
    ]);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      ['error', 'duplicate-file', 'coalities.json', 'Verwijder een van de twee bestanden.'],
      ['error', 'missing-file', 'organisaties.csv', "Bedoelt u 'organisaties (1).csv'?"],
      ['error', 'unknown-reference', 'deelnames.csv', 'Herstel eerst organisaties.csv.'],
      ['error', 'missing-file', 'bronnen.csv', expect.stringContaining('Sluit het bestand')],
      ['warning', 'unknown-file', 'notities.json', null],
      ['warning', 'unknown-file', 'organisaties (1).csv', "Bedoelt u 'organisaties.csv'?"],
      ['warning', 'unknown-file', 'tafel.csv', "Bedoelt u 'tafels.csv'?"],
    ]);
  });

  it('reads no file over 50 MB, and all others', async () => {
    fill({ 'relaties.csv': new Uint8Array(51_000_000).fill(10) });
    const { out } = await run('check', folder, '--format', 'json');
    const { problems, counts } = JSON.parse(out);
    expect(problems.map((one: { code: string }) => one.code)).toEqual(['file-too-large']);
    expect(problems[0].message).toContain('51,0 MB');
    expect(counts.participations).toBe(1);
  });

  it('says the same in plain Dutch, grouped by file, without --format json', async () => {
    fill({ 'tafels.csv': 'id,naam,gebied\na,,limbrug\n', 'relaties.csv': 'van,naar\ncz,cz\n' });
    expect(await run('check', folder)).toEqual({
      exitCode: 1,
      log: '',
      out: [
        'tafels.csv: 2 fouten',
        "  fout    Rij 2 van tafels.csv: de kolom 'naam' moet gevuld zijn, maar is leeg; het record staat onder zijn id.",
        "  fout    Rij 2 van tafels.csv: gebied 'limbrug' bestaat niet in gebieden.csv; de verwijzing blijft leeg.",
        "          → Bedoelt u 'limburg' (Limburg)?",
        '',
        'relaties.csv: 1 waarschuwing',
        "  let op  Rij 2 van relaties.csv: van en naar zijn allebei 'cz'; de relatie wordt zo getoond.",
        '',
        'Gelezen en getoond: 2 gebieden, 1 coalitie, 1 tafel, 0 initiatieven, 2 organisaties, 1 deelname, 1 relatie, 0 gebeurtenissen, 0 bronnen.',
        'Uitkomst: 2 fouten, 1 waarschuwing.',
        '',
      ].join('\n'),
    });
  });

  it('says so when all is well', async () => {
    const { out, exitCode } = await run('check', fill());
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^Gelezen en getoond: 2 gebieden, .*\nUitkomst: geen fouten en geen waarschuwingen\.\n$/,
    );
  });

  it('ends with 0 on warnings alone, however many', async () => {
    const rows = Array.from({ length: 10_500 }, (_, i) => `cz,cz,${i}`).join('\n');
    fill({ 'relaties.csv': `van,naar,soort\n${rows}\n` });
    const { out, exitCode } = await run('check', folder, '--format', 'json');
    const { ok, problems } = JSON.parse(out);
    expect([exitCode, ok, problems.length]).toEqual([0, true, 10_000]);
    expect(problems.at(-1).message).toContain('0 fouten en 10.500 waarschuwingen');
  });

  it.each([
    ['there is no such folder', () => join(folder, 'weg')],
    ['the folder is empty', () => folder],
    ['it is a file', () => join(fill(), 'tafels.csv')],
    [
      'no known file is in it',
      () => {
        writeFileSync(join(folder, 'x.csv'), 'id,naam\n');
        return folder;
      },
    ],
  ])('cannot run, and says so with code 2, when %s', async (_, where) => {
    const path = where();
    const { out, exitCode } = await run('check', path, '--format', 'json');
    const report = JSON.parse(out);
    expect([exitCode, report.ok, report.problems.length, report.counts.areas]).toEqual([2, false, 1, 0]);
    expect(report.problems[0]).toMatchObject({
      severity: 'error',
      code: 'cannot-run',
      row: null,
      column: null,
    });
    expect(report.problems[0].suggestion).toContain('gebieden.csv, coalities.csv');
    expect((await run('check', path)).out).toMatch(/^ {2}fout {4}Controleren lukt niet/);
  });

  it.each([
    [['check'], 'Controleren lukt niet: er is geen map genoemd.'],
    [['check', ''], 'Controleren lukt niet: er is geen map genoemd.'],
    [
      ['check', 'a', 'b'],
      "Controleren lukt niet: er zijn meer mappen genoemd: 'a', 'b'. Zet een map met een spatie",
    ],
    [
      ['check', 'a', '--format', 'xml'],
      "Controleren lukt niet: de vorm 'xml' bestaat niet; achter --format kan",
    ],
    [['check', 'a', '--format'], "Controleren lukt niet: achter de optie '--format' staat niets."],
    [['check', 'a', '--zomaar'], "Controleren lukt niet: de optie '--zomaar' bestaat niet."],
    [['check', 'a', '-f', 'json'], "Controleren lukt niet: de optie '-f' bestaat niet."],
    [['check', 'a', '--__proto__=x'], "Controleren lukt niet: de optie '--__proto__' bestaat niet."],
    [['check', 'a', '--to', 'b'], "Controleren lukt niet: de optie '--to' hoort niet bij deze opdracht."],
    [['export', '--to', 'b'], 'Exporteren lukt niet: er is geen map genoemd.'],
    [['export', 'a'], 'Exporteren lukt niet: met --to is niet gezegd in welke map de export moet komen.'],
    [['export', 'a', '--to', ''], "Exporteren lukt niet: achter de optie '--to' staat niets."],
    [['export', 'a', '--to'], "Exporteren lukt niet: achter de optie '--to' staat niets."],
    [['export', 'a', 'b'], "Exporteren lukt niet: er zijn meer mappen genoemd: 'a', 'b'."],
    [
      ['export', 'a', '--format', 'json'],
      "Exporteren lukt niet: de optie '--format' hoort niet bij deze opdracht.",
    ],
    [['describe', 'a', 'b'], "Beschrijven lukt niet: er zijn meer mappen genoemd: 'a', 'b'."],
    [['iets', 'a'], 'Zo gebruikt u deze opdrachten:'],
    [[], 'Zo gebruikt u deze opdrachten:'],
  ])('says what it did not understand of %j, explains itself and ends with 2', async (given, reason) => {
    const { out, log, exitCode } = await run(...given);
    expect([out, exitCode]).toEqual(['', 2]);
    expect(log.slice(0, reason.length)).toBe(reason);
    expect(log).toContain('data:check -- <map>');
  });

  it('gives its JSON object also when it was not understood', async () => {
    const { out, exitCode } = await run('check', '--format', 'json');
    const { ok, problems } = JSON.parse(out);
    expect([ok, problems, exitCode]).toEqual([
      false,
      [
        {
          severity: 'error',
          file: '',
          row: null,
          column: null,
          code: 'cannot-run',
          message: 'Controleren lukt niet: er is geen map genoemd. Er is niets gecontroleerd.',
          suggestion: expect.stringMatching(
            /^Typ: npm run --silent data:check -- <map>.*gebieden\.csv, coalities\.csv/,
          ),
        },
      ],
      2,
    ]);
  });

  it.each([
    [['check', 'mijn map', 'b', '--format', 'json'], "meer mappen genoemd: 'mijn map', 'b'"],
    [['check', 'mijn map', '--zomaar', '--format=json'], "de optie '--zomaar' bestaat niet"],
    [['check', '--format', 'json', 'mijn map', '--to', 'x'], "de optie '--to' hoort niet"],
    [['check', '--format', 'json', 'mijn map', '--to'], "de optie '--to' hoort niet"],
  ])(
    'names the folder that was typed, and no untrue reason, when it did not understand %j',
    async (given, reason) => {
      const { out, exitCode } = await run(...given);
      const [problem] = JSON.parse(out).problems;
      expect([problem.code, exitCode]).toEqual(['cannot-run', 2]);
      expect(problem.message).toContain(reason);
      expect(problem.message).toMatch(/De map 'mijn map' is niet gecontroleerd\.$/);
      expect(problem.message).not.toContain('bestaat niet, of er staat');
    },
  );
});

describe('runCommand(export)', () => {
  it('writes every record back, so that the check finds the same', async () => {
    fill({
      'tafels.csv': 'id;naam;x;gebied\r\na;=1+1;"b;c";limbrug\r\n;zonder;;\r\na;twee keer;;\r\n',
      'relaties.json': '[{"van":"cz","naar":"cz"}]',
    });
    const to = join(base, 'export', String(turn));
    const { out, log, exitCode } = await run('export', folder, '--to', to);
    expect([exitCode, log]).toEqual([0, '']);
    expect(out).toContain('tafels.csv: 3 records geschreven.\n');
    expect(readFileSync(join(to, 'tafels.csv'), 'utf8')).toBe(
      '\ufeffid;naam;x;gebied\r\na;\'=1+1;"b;c";limbrug\r\n;zonder;;\r\na;twee keer;;\r\n',
    );
    const before = JSON.parse((await run('check', folder, '--format', 'json')).out);
    const after = JSON.parse((await run('check', to, '--format', 'json')).out);
    expect(after.counts).toEqual(before.counts);
    const codes = (report: typeof before) => report.problems.map((one: { code: string }) => one.code);
    expect(codes(after)).toEqual(codes(before));
  });

  it('runs from the command line', () => {
    const to = join(base, 'export van data');
    const { stdout, status } = npmRun('data:export', ['data', '--to', to]);
    expect([status, readdirSync(to).length]).toEqual([0, 12]);
    expect(readFileSync(join(to, 'verhaal.json'))).toEqual(readFileSync('data/verhaal.json'));
    expect(stdout).toContain('synoniemen.csv: 83 records geschreven.');
    expect(stdout).toContain('deelnames.csv: 776 records geschreven.');
  }, 60_000);

  it('writes the whole network as one file for another program', async () => {
    for (const [form, name] of [
      ['gexf', 'ecosysteem.gexf'],
      ['graphml', 'ecosysteem.graphml'],
      ['kumu', 'ecosysteem.kumu.json'],
    ] as const) {
      const to = join(base, `netwerk ${form}`);
      const { out, exitCode } = await run('export', 'data', '--to', to, '--as', form);
      expect([exitCode, readdirSync(to)]).toEqual([0, [name]]);
      expect(out).toContain(`${name}: `);
      expect(readFileSync(join(to, name), 'utf8')).toContain('deelname-2');
    }
    const { log, exitCode } = await run('export', 'data', '--to', base, '--as', 'pdf');
    expect([exitCode, log]).toEqual([2, expect.stringContaining('kan gexf, graphml of kumu staan')]);
  });

  it('names with code 1 what it could not read, and writes the rest', async () => {
    fill({ 'tafels.csv': 'id,naam\na,A\nb,"B\n', 'relaties.json': '{' });
    const to = join(base, `export ${turn}`);
    const { log, exitCode } = await run('export', folder, '--to', to);
    expect(exitCode).toBe(1);
    expect(log).toMatch(
      /^relaties\.json kon niet worden gelezen.*\ntafels\.csv is maar voor een deel gelezen.*\n$/,
    );
    expect(readdirSync(to)).not.toContain('relaties.csv');
    expect(readFileSync(join(to, 'tafels.csv'), 'utf8')).toBe('\ufeffid,naam\r\na,A\r\n');
  });

  it('writes nothing over its own source, into a file, or from nothing', async () => {
    fill();
    const before = readFileSync(join(folder, 'gebieden.csv'));
    expect((await run('export', folder, '--to', join(folder, '.'))).exitCode).toBe(2);
    expect(readFileSync(join(folder, 'gebieden.csv'))).toEqual(before);
    expect(await run('export', folder, '--to', join(folder, 'gebieden.csv', 'x'))).toMatchObject({
      out: '',
      exitCode: 2,
      log: expect.stringContaining('kan niet worden geschreven (er is al een bestand met deze naam).'),
    });
    expect((await run('export', folder, '--to', join(folder, 'gebieden.csv'))).log).toContain(
      '(er is al een bestand met deze naam).',
    );
    expect((await run('export', join(folder, 'weg'), '--to', join(base, 'x'))).exitCode).toBe(2);
  });
});
