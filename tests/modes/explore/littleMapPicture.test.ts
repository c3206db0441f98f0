import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/appearance/themes';
import type { Exploring } from '../../../src/modes/explore/exploring';
import { littleMapPicture } from '../../../src/modes/explore/littleMapPicture';
import { linesOfMunicipalities } from '../../../src/modes/explore/share/municipalTable';
import { svg, writeSvg } from '../../../src/scene/picture/svg';
import { usualOptions } from '../../../src/store/viewOptions';
import { wordingIn } from '../../../src/wording/wording';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';
import { csvRows } from '../../fixtures/csvRows';
import { readSvg } from '../../fixtures/readSvg';

function exploringWith(network: unknown, options: Partial<typeof usualOptions> = {}): Exploring {
  const state = { data: { network }, view: { options: { ...usualOptions, ...options }, own: 'cz' } };
  return {
    store: { getState: () => state },
    pipeline: { selectionOf: () => null },
  } as unknown as Exploring;
}

const { network } = realNetwork();

describe('littleMapPicture(exploring, wish, words)', () => {
  it('has all names and the legend in the language asked for, in any room', () => {
    for (const [width, height] of [
      [1004, 600],
      [1540, 1080],
      [700, 250],
    ] as const) {
      const wish = { width, height, theme: themes.licht };
      const drawn = littleMapPicture(exploringWith(network), wish, wordingIn('en'));
      if (drawn === null) throw new Error('nothing drawn');
      const texts = readSvg(writeSvg(svg('svg', {}, ...drawn.body))).filter(({ name }) => name === 'text');
      if (height > 500)
        for (const name of ['Heerlen', 'Venlo'])
          expect(texts.some(({ text }) => text.includes(name))).toBe(true);
      expect(drawn.legend.flatMap(({ entries }) => entries.map(({ text }) => text))).toContain(
        'CZ has a seat here',
      );
      expect(drawn.description).toContain('Heerlen: ');
      const beside = drawn.legend.find(({ title }) => title === 'Not on the area map');
      expect(beside?.entries.map(({ text }) => text)).toContain('Mijnstreek: 35');
    }
  });

  it('is nothing without data', () => {
    const wish = { width: 900, height: 700, theme: themes.licht };
    expect(littleMapPicture(exploringWith(null), wish, wordingIn('nl'))).toBeNull();
  });
});

describe('linesOfMunicipalities(exploring, words)', () => {
  it('has every municipality with its code and true count, and below them what has no place', () => {
    const lines = linesOfMunicipalities(exploringWith(network), wordingIn('nl'));
    const gap = lines.indexOf('');
    // The data say nothing of how far a seat is: then the table on screen has no column of it either.
    expect(lines[0]).toBe('Code;Gemeente;Verbanden;Organisaties;Zetels;Met CZ');
    expect(lines.slice(1, gap)).toHaveLength(31);
    const areas = new Map(csvRows('gebieden').map((row) => [row['id'], row]));
    const isIn = (area: string | undefined): boolean =>
      area === 'heerlen' || (areas.has(area) && isIn(areas.get(area)?.['onderdeel_van'] ?? ''));
    const count = ['coalities', 'tafels', 'initiatieven']
      .flatMap(csvRows)
      .filter((row) => isIn(row['gebied']));
    const heerlen = lines.find((line) => line.startsWith('GM0917;'))?.split(';');
    expect(heerlen?.slice(1, 3)).toEqual(['Heerlen', String(count.length)]);
    expect(lines[gap + 1]).toContain('Niet op het kaartje');
    const onMap = new Set(
      csvRows('gebieden').flatMap((row) => (row['niveau'] === 'gemeente' ? (row['id'] ?? '') : [])),
    );
    const hasPlace = (area: string): boolean =>
      onMap.has(area) || (areas.has(area) && hasPlace(areas.get(area)?.['onderdeel_van'] ?? ''));
    const counts = new Map<string, number>();
    for (const { gebied = '' } of ['coalities', 'tafels', 'initiatieven'].flatMap(csvRows))
      if (!hasPlace(gebied)) counts.set(gebied, (counts.get(gebied) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(2);
    const beside = lines.slice(gap + 2).map((line) => line.split(';'));
    expect(new Map(beside.map((cells) => [cells[0] ?? '', Number(cells[2])]))).toEqual(counts);
  });

  it('never says that somebody does not take part: of some no seat is known', () => {
    const { network: one } = mapOf(
      anEcosystem({ areas: [{ id: 'heerlen', name: 'Heerlen', level: 'gemeente' }], participations: [] }),
    );
    const exploring = exploringWith(one);
    const lines = linesOfMunicipalities(exploringWith(one, { mapFill: 'deelname' }), wordingIn('nl'));
    expect(lines.find((line) => line.startsWith('GM0917;'))).toMatch(/;geen zetel bekend;$/);
    expect(lines.filter((line) => line.includes('geen zetel bekend'))).toHaveLength(1);
    const wish = { width: 1004, height: 600, theme: themes.licht };
    const drawn = littleMapPicture(exploring, wish, wordingIn('en'));
    // Of participation it tells only where the data say something of it.
    expect(drawn?.description).toContain('Heerlen: 0 collaborations.');
  });

  it('is nothing without data', () => {
    expect(linesOfMunicipalities(exploringWith(null), wordingIn('nl'))).toEqual([]);
  });
});
