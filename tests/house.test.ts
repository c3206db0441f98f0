import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLines, namesOf } from './house/codeOf';
import {
  impureNames,
  keepers,
  keepersInD3,
  leftByTools,
  pureRooms,
  type Room,
  rooms,
  topLevel,
} from './house/rooms';
import { filesBelow, readSource, type SourceFile } from './house/sourceFiles';

const source = readSource('src');
const roomNames = Object.keys(rooms);

describe('the rooms of src', () => {
  it('are the agreed ones', () => {
    const found = readdirSync('src', { withFileTypes: true }).map((entry) => entry.name);
    expect(found.filter((name) => !roomNames.includes(name) && name !== 'README.md')).toEqual([]);
  });

  it('import only the rooms they may', () => {
    const strays = source.flatMap((file) =>
      file.imports
        .filter((one) => !one.isPackage && !mayImport(file.path, one.from))
        .map((one) => `${file.path} imports ${one.from}`),
    );
    expect(strays).toEqual([]);
  });

  it('import files that are there, by their own path', () => {
    const imports = source.flatMap((file) => file.imports.map((one) => ({ ...one, path: file.path })));
    const lost = imports.filter((one) => !one.isPackage && !/\.\w+$/.test(one.from));
    expect(lost.map((one) => `${one.path} imports ${one.from}`)).toEqual([]);
    expect(source.map((file) => file.path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });

  it('have one keeper for each library', () => {
    const strays = source.flatMap((file) =>
      file.imports
        .filter((one) => one.isPackage && !keepers[one.from]?.includes(roomOf(file.path)))
        .map((one) => `${file.path} imports ${one.from}`),
    );
    expect(strays).toEqual([]);
  });

  it('have one keeper for each part of d3, imported by name', () => {
    const strays = source.flatMap((file) =>
      d3NamesIn(file).filter((name) => !isKeptHere(name, roomOf(file.path))),
    );
    expect(strays).toEqual([]);
  });

  it('leave the canvas to the map, and to the network for its names', () => {
    const drawing = source.filter((file) => /CanvasRenderingContext2D|\.getContext\(/.test(file.code));
    expect(pathsOutside(drawing, 'map').filter((path) => roomOf(path) !== 'graph')).toEqual([]);
  });

  it('keep modes apart', () => {
    const modeOf = (path: string) => path.match(/^src\/modes\/([^/]+)\//)?.[1];
    const strays = source.flatMap((file) =>
      file.imports
        .filter((one) => modeOf(file.path) && modeOf(one.from) && modeOf(file.path) !== modeOf(one.from))
        .map((one) => `${file.path} imports ${one.from}`),
    );
    expect(strays).toEqual([]);
  });

  it('form no cycle, not even of types', () => {
    expect(cyclesIn(source)).toEqual([]);
  });

  it('each say in a README what they give, take and promise', () => {
    const withCode = roomNames.filter((room) => source.some((file) => roomOf(file.path) === room));
    const readmes = filesBelow('src').filter((path) => path.endsWith('README.md'));
    const wanted = ['src/README.md', ...withCode.map((room) => `src/${room}/README.md`)];
    expect(wanted.filter((path) => !readmes.includes(path))).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const pure = source.filter((file) => pureRooms.includes(roomOf(file.path)));

  it('know no page, clock, chance, network or disk', () => {
    const strays = pure.flatMap((file) =>
      linesThat(namesOf(file.text), impureNames).map((line) => `${file.path}:${line}`),
    );
    expect(strays).toEqual([]);
  });

  it('each have tests', () => {
    const withCode = pureRooms.filter((room) =>
      pure.some((file) => roomOf(file.path) === room && hasFunctions(file)),
    );
    const untested = withCode.filter(
      (room) => !filesBelow(`tests/${room}`).some((path) => path.endsWith('.test.ts')),
    );
    expect(untested).toEqual([]);
  });

  it('tell of every exported function what it does, takes and gives', () => {
    expect(pure.flatMap(undocumentedIn)).toEqual([]);
  });
});

describe('the files', () => {
  const tests = readSource('tests');

  it('hold at most 300 lines of code in src', () => {
    expect(source.filter((file) => codeLines(file.text) > 300).map((file) => file.path)).toEqual([]);
  });

  it('are named for what they hold, not for a technical kind, and differ in more than case', () => {
    const paths = filesBelow('src');
    const kinds = /\/(utils?|hooks?|types?|common|helpers?|misc)(\/|\.\w+$)/i;
    expect(paths.filter((path) => kinds.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it('use the spelling of the domain', () => {
    expect(
      [...source, ...tests].filter((file) => /organi[z]ation/i.test(file.code)).map((file) => file.path),
    ).toEqual([]);
  });

  it('give a reason with every suppression', () => {
    const unexplained =
      /biome-ignore(?! lint\/\w+\/\w+: \w| format: \w)|@ts-(?:ignore|nocheck)|@ts-expect-error(?! \w)/;
    const strays = [...source, ...tests]
      .filter((file) => !file.path.startsWith('tests/house'))
      .flatMap((file) => linesThat(file.text, unexplained).map((line) => `${file.path}:${line}`));
    expect(strays).toEqual([]);
  });

  it('test the same cases at every run, and hold nothing to a clock', () => {
    const clocks = /\bperformance\.now\b|\bhrtime\b|\bcpuUsage\b|\bMath\.random\b/;
    const byChance = (code: string) => code.split('fc.assert(').length > code.split('seed:').length;
    const strays = tests
      .filter(({ path }) => !/^tests\/(bench|house)/.test(path))
      .filter(({ code }) => clocks.test(code) || byChance(code));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('mock modules only where each file loads its own', () => {
    const mocks = tests.filter(({ code }) => /\bvi\.(mock|doMock)\(/.test(code));
    expect(mocks.map(({ path }) => path).filter((path) => !path.includes('.mocked.test.'))).toEqual([]);
  });

  it('name no machine and no package registry', () => {
    const places =
      /(^|[\s"'`(=])(\/(work|home|root|Users)\/|[A-Z]:\\)|registry\.[a-z]|\bnpmjs\.|"resolved[": ]+http/;
    const paths = [...topFiles(), ...['.ci', 'public', 'src', 'tests'].flatMap(filesBelow)].filter(isText);
    const strays = paths.flatMap((path) =>
      linesThat(readFileSync(path, 'utf8'), places).map((line) => `${path}:${line}`),
    );
    expect(strays).toEqual([]);
  });

  it('at the top level are the agreed ones', () => {
    const found = readdirSync('.').filter((name) => !leftByTools.includes(name) && !name.endsWith('.log'));
    expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
  });
});

function roomOf(path: string): Room {
  return (path.split('/')[1] ?? '') as Room;
}

function mayImport(path: string, target: string): boolean {
  if (!target.startsWith('src/')) return false;
  const room = roomOf(path);
  const allowed: readonly string[] = rooms[room] ?? [];
  return roomOf(target) === room || allowed.includes(roomOf(target));
}

function pathsOutside(files: readonly SourceFile[], room: Room): readonly string[] {
  return files.map((file) => file.path).filter((path) => roomOf(path) !== room);
}

function d3NamesIn(file: SourceFile): readonly string[] {
  return file.imports.filter((one) => one.from === 'd3').flatMap((one) => one.names);
}

function isKeptHere(name: string, room: Room): boolean {
  if (name.startsWith('*')) return false;
  const keeper = keepersInD3.find(([names]) => names.test(name))?.[1];
  return keeper === undefined || keeper === room;
}

function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map((file) => [file.path, file.imports.map((one) => one.from)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return cycles;
}

const exportedFunction =
  /^export (?:async )?function\*? (\w+)(?:<[^(]*>)?\((\)?)|^export const (\w+)[^=\n]*= (?:async )?\(.*=>/gm;

function hasFunctions(file: SourceFile): boolean {
  return file.code.search(exportedFunction) >= 0;
}

/** An overload is told once, at the first of its signatures. */
function undocumentedIn(file: SourceFile): readonly string[] {
  const told = new Set<string>();
  return [...file.text.matchAll(exportedFunction)].flatMap((match) => {
    const name = match[1] ?? match[3] ?? '';
    const before = file.text.slice(0, match.index);
    const docstring = before.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/)?.[0];
    if (docstring === undefined) return told.has(name) ? [] : [`${file.path}: ${name} has no docstring`];
    told.add(name);
    const givesNothing = /\): (void|Promise<void>) $/.test(
      file.text.slice(match.index).split('{\n', 1)[0] ?? '',
    );
    const wanted = [match[2] === ')' ? '' : '@param', givesNothing ? '' : '@returns'];
    const missing = wanted.filter((tag) => !docstring.includes(tag));
    return missing.map((tag) => `${file.path}: ${name} says nothing under ${tag}`);
  });
}

function linesThat(text: string, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${index + 1} ${line.trim()}`] : []));
}

function topFiles(): readonly string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

function isText(path: string): boolean {
  return !/\.(png|jpe?g|ico|woff2?|log)$|\.DS_Store$/.test(path);
}
