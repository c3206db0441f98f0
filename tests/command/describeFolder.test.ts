import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/command/runCommand';
import { type Changes, dataFiles } from '../fixtures/dataFiles';

const base = mkdtempSync(join(tmpdir(), 'ecosysteemkaart-describe-'));
let folder = base;
let turn = 0;

beforeEach(() => {
  turn += 1;
  folder = join(base, `map ${turn}`);
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

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function filesIn(path: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(path, name), 'utf8')]);
}

function readPackage() {
  return JSON.parse(read('datapackage.json'));
}

const command = resolve('src/command/run.mjs');

describe('npm run --silent data:describe', () => {
  it('without a folder writes the package and the field list of the project again, which change nothing', () => {
    cpSync('data', join(folder, 'data'), { recursive: true });
    const before = filesIn(join(folder, 'data'));
    rmSync(join(folder, 'data', 'datapackage.json'));
    const stale = read(join('data', 'README.md')).replace(/### gebieden\.csv.*### bronnen/s, '### bronnen');
    writeFileSync(join(folder, 'data', 'README.md'), stale);
    const written = before.find(([name]) => name === 'datapackage.json')?.[1] ?? '{}';
    const { sources } = JSON.parse(written);
    writeFileSync(join(folder, 'data', 'datapackage.json'), JSON.stringify({ sources }));

    const { stdout, stderr, status } = spawnSync(process.execPath, [command, 'describe'], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'datapackage.json: 11 bestanden beschreven.\nREADME.md: de lijst met kolommen is bijgewerkt.\n',
    );
    const after = filesIn(join(folder, 'data'));
    expect(withParsedPackage(after)).toEqual(withParsedPackage(before));
  }, 60_000);

  it('is a script of the project', () => {
    fill();
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const given = ['run', '--silent', 'data:describe', '--', folder];
    const { stdout, status } = spawnSync(npm, given, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, 'datapackage.json: 4 bestanden beschreven.\n']);
  }, 60_000);
});

/** Where a property stands among the others is free in JSON. */
function withParsedPackage(files: readonly (readonly (string | undefined)[])[]) {
  return files.map(([name, text = '']) => [name, name === 'datapackage.json' ? JSON.parse(text) : text]);
}

describe('runCommand(describe)', () => {
  it('describes the files that are there, under the title of the map', async () => {
    fill({ 'instellingen.json': '{ "titel": " Zorg in Drenthe " }' });
    expect(await run('describe', folder)).toEqual({
      out: 'datapackage.json: 4 bestanden beschreven.\n',
      log: '',
      exitCode: 0,
    });
    const made = readPackage();
    expect([made.name, made.title]).toEqual(['zorg-in-drenthe', 'Zorg in Drenthe']);
    const paths = made.resources.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['gebieden.csv', 'coalities.csv', 'organisaties.csv', 'deelnames.csv']);
    expect(readdirSync(folder)).not.toContain('README.md');
  });

  it.each([['{'], ['[]'], ['{ "titel": 5 }'], ['{ "titel": " " }']])(
    'has a title of its own where the settings give none: %s',
    async (settings) => {
      fill({ 'instellingen.json': settings });
      expect((await run('describe', folder)).exitCode).toBe(0);
      expect(readPackage().title).toBe('Ecosysteemkaart');
    },
  );

  it('keeps what someone wrote about the set', async () => {
    fill({
      'datapackage.json': '\ufeff{"licenses":[{"name":"CC0-1.0"}],"title":"Mijn titel","resources":[]}',
    });
    await run('describe', folder);
    const once = read('datapackage.json');
    expect(JSON.parse(once)).toMatchObject({ title: 'Mijn titel', licenses: [{ name: 'CC0-1.0' }] });
    expect(JSON.parse(once).resources.length).toBe(4);
    await run('describe', folder);
    expect(read('datapackage.json')).toBe(once);
  });

  it.each([['{'], ['[]'], ['null']])('overwrites no package that it cannot read: %s', async (text) => {
    fill({ 'datapackage.json': text });
    const { out, log, exitCode } = await run('describe', folder);
    expect([out, exitCode, read('datapackage.json')]).toEqual(['', 2, text]);
    expect(log).toMatch(/^Beschrijven lukt niet: datapackage\.json .*\n$/);
  });

  it('leaves a manual without the marks as it is', async () => {
    fill({ 'README.md': '# Eigen handleiding\n' });
    expect((await run('describe', folder)).out).toBe('datapackage.json: 4 bestanden beschreven.\n');
    expect(read('README.md')).toBe('# Eigen handleiding\n');
  });

  it('names with code 1 what it could not read, and describes the rest', async () => {
    fill({ 'relaties.json': '{', 'bronnen.csv': '' });
    const { out, log, exitCode } = await run('describe', folder);
    expect([out, exitCode]).toEqual(['datapackage.json: 4 bestanden beschreven.\n', 1]);
    expect(log).toMatch(/^relaties\.json kon niet worden gelezen.*\nbronnen\.csv kon niet .*\n$/);
  });

  it('writes nothing where there is nothing to describe, or nowhere to write', async () => {
    expect(await run('describe', join(folder, 'weg'))).toMatchObject({ out: '', exitCode: 2 });
    writeFileSync(join(folder, 'instellingen.json'), '{}');
    expect((await run('describe', folder)).log).toMatch(/^Beschrijven lukt niet: de map/);
    expect(readdirSync(folder)).toEqual(['instellingen.json']);
    fill();
    mkdirSync(join(folder, 'datapackage.json'));
    expect(await run('describe', folder)).toMatchObject({ out: '', exitCode: 2 });
  });

  it.each([
    [['describe', 'a', 'b']],
    [['describe', 'a', '--format', 'json']],
    [['describe', 'a', '--to', 'b']],
    [['describe', '']],
  ])('explains itself and ends with 2 on %j', async (given) => {
    const { out, log, exitCode } = await run(...given);
    expect([out, exitCode]).toEqual(['', 2]);
    expect(log).toContain('data:describe -- <map>');
  });

  it('leaves behind what the check takes for no problem', async () => {
    fill();
    await run('describe', folder);
    const { out, exitCode } = await run('check', folder, '--format', 'json');
    expect([JSON.parse(out).problems, exitCode]).toEqual([[], 0]);
  });
});
