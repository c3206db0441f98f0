import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../src/dataset/dataset';
import { applyEdits } from '../../../src/dataset/editDataset';
import { readDataset } from '../../../src/dataset/readDataset';
import { packFiles } from '../../../src/store/desk/packFiles';
import { type Mend, noMends, type WorkingSet } from '../../../src/store/desk/workingSet';
import { validateDataset } from '../../../src/validation/validateDataset';
import { dataFiles } from '../../fixtures/dataFiles';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (files: readonly { name: string; bytes: Uint8Array }[], name: string) =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);

const site = new Map([
  ['verhaal.json', { bytes: bytesOf('{"verhalen":[]}'), keptAt: null }],
  ['synoniemen.csv', { bytes: bytesOf('woord,bedoelt'), keptAt: null }],
  ['bijdragen.csv', { bytes: null, keptAt: null }],
]);

function shownOf(files: readonly GivenFile[], parts: Partial<WorkingSet> = {}): WorkingSet {
  const read = readDataset(files);
  const dataset = applyEdits(read, parts.mends?.done ?? []).dataset;
  const { counts, problems, totals } = validateDataset(dataset);
  const settings = { title: 'Proef', start: 'mijnstreek' };
  return {
    origin: { kind: 'site' },
    mends: noMends,
    settings,
    siteSettings: settings,
    files,
    dataset,
    told: { counts, problems, totals },
    ...parts,
  };
}

describe('packFiles(shown, site)', () => {
  it('takes every file as it was read, and those beside the tables', () => {
    const files = dataFiles();
    const packed = packFiles(shownOf(files), site);
    for (const file of files) if ('bytes' in file) expect(packed).toContainEqual(file);
    expect(textOf(packed, 'verhaal.json')).toBe('{"verhalen":[]}');
    expect(JSON.parse(textOf(packed, 'instellingen.json'))).toEqual({ titel: 'Proef', start: 'mijnstreek' });
    expect(packed.map(({ name }) => name)).not.toContain('bijdragen.csv');
    expect(new Set(packed.map(({ name }) => name)).size).toBe(packed.length);
  });

  it('takes along what was changed here, and the other tables as they were', () => {
    const files = dataFiles();
    const mend = { table: 'coalities', index: 0, row: 2, column: 'naam', before: '', step: 1 } as const;
    const mends = { done: [{ ...mend, text: 'Een andere naam' } satisfies Mend], undone: [] };
    const origin = { kind: 'local', name: '', takenAt: '2026-11-26T10:00:00.000Z' } as const;
    const packed = packFiles(shownOf(files, { origin, mends }), site);
    expect(textOf(packed, 'coalities.csv')).toContain('Een andere naam');
    const others = files.filter(({ name }) => name !== 'coalities.csv');
    for (const file of others) if ('bytes' in file) expect(packed).toContainEqual(file);
    const again = validateDataset(readDataset(packed)).counts;
    expect(again).toEqual(shownOf(files).told.counts);
  });

  it('leaves the story of the site beside files of this machine, and makes one file of a table that came in two', () => {
    const more = { name: 'coalities.json', bytes: bytesOf('[{"id":"tweede","naam":"Tweede"}]') };
    const files = [...dataFiles(), more];
    const origin = { kind: 'local', name: 'map', takenAt: '2026-11-26T10:00:00.000Z' } as const;
    const packed = packFiles(shownOf(files, { origin }), site);
    const names = packed.map(({ name }) => name);
    expect(names).not.toContain('verhaal.json');
    expect(names).toContain('synoniemen.csv');
    expect(names.filter((name) => name.startsWith('coalities'))).toEqual(['coalities.csv']);
  });
});
