import { describe, expect, it } from 'vitest';
import { areaLevels } from '../../../src/ecosystem/ecosystem';
import { municipalities } from '../../../src/layout/geo/placeMunicipalities';
import { wholeChoice } from '../../../src/network/choice';
import {
  type CountedFrom,
  countedFrom,
  countMunicipalities,
} from '../../../src/network/littleMap/countMunicipalities';
import { meetMunicipalities } from '../../../src/network/littleMap/meetMunicipalities';
import { organisationByKey } from '../../../src/network/lookUp';
import { textOf } from '../../../src/network/texts';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';
import { areasAround, rowsOf, seatedIn, shownUnder, someChoices, verbandRows } from '../countedRows';

const { network: real } = realNetwork();
const areaRows = new Map(rowsOf('gebieden').map((row) => [row['id'] ?? '', row]));

const levels: readonly string[] = areaLevels;

/** By the files: whether a verband counts for a municipality. */
function worksIn(area: string, municipality: string, from: CountedFrom): boolean {
  if (areasAround(area).includes(municipality)) return true;
  const level = levels.indexOf(areaRows.get(area)?.['niveau'] ?? '');
  const isNarrow = from !== 'gemeente' && level >= levels.indexOf(from);
  return isNarrow && areasAround(municipality).includes(area);
}

describe('countMunicipalities(network, met, ask) on the real data', { timeout: 60_000 }, () => {
  const met = meetMunicipalities(real, municipalities);
  const codeRows = [...areaRows.values()].filter((row) => row['niveau'] === 'gemeente');

  it('counts per municipality what the files say, from every level, under every sort of choice', () => {
    const seatRows = rowsOf('deelnames');
    for (const choice of someChoices) {
      const seated = seatedIn(choice);
      const shown = verbandRows.filter(({ id = '' }) => seated.has(id));
      for (const from of countedFrom) {
        const marked = organisationByKey(real, 'cz');
        const counted = countMunicipalities(shownUnder(real, choice), met, { from, marked });
        for (const { id = '', code } of codeRows) {
          const here = shown.filter((row) => worksIn(row['gebied'] ?? '', id, from));
          const sitting = here.flatMap((row) => [...(seated.get(row['id'] ?? '') ?? [])]);
          const told = counted.municipalities[municipalities.findIndex((one) => one.code === code)];
          expect([id, told?.verbanden, told?.organisaties], from).toEqual([
            id,
            here.length,
            new Set(sitting).size,
          ]);
          const withCz = here.filter((row) => seated.get(row['id'] ?? '')?.has('cz'));
          expect(told?.marked).toBe(withCz.length);
          if (choice !== wholeChoice) continue;
          const ids = new Set(here.map((row) => row['id']));
          expect(told?.zetels).toBe(seatRows.filter((seat) => ids.has(seat['verband'])).length);
        }
      }
    }
  });

  it('loses nothing: what is on the map and what is listed beside it are together all that is shown', () => {
    for (const choice of someChoices) {
      const seated = seatedIn(choice);
      for (const from of countedFrom) {
        const { onMap, beside, onlyBeside, all } = countMunicipalities(shownUnder(real, choice), met, {
          from,
          marked: -1,
        });
        expect(all.verbanden).toBe(seated.size);
        expect(all.organisaties).toBe(new Set([...seated.values()].flatMap((one) => [...one])).size);
        for (const what of ['verbanden', 'organisaties', 'zetels'] as const)
          expect(onMap[what] + onlyBeside[what], `${from} ${what}`).toBe(all[what]);
        expect(beside.reduce((sum, one) => sum + one.verbanden, 0)).toBe(onlyBeside.verbanden);
        expect(beside.reduce((sum, one) => sum + one.zetels, 0)).toBe(onlyBeside.zetels);
        const places = new Map(beside.map(({ area, verbanden }) => [textOf(real.areas.id, area), verbanden]));
        const expected = verbandRows.filter(
          (row) =>
            seated.has(row['id'] ?? '') &&
            !codeRows.some(({ id = '' }) => worksIn(row['gebied'] ?? '', id, from)),
        );
        for (const [area, count] of places)
          expect(expected.filter((row) => row['gebied'] === area)).toHaveLength(count);
      }
    }
  });
});

describe('countMunicipalities(network, met, ask)', () => {
  it('puts what has no area, and what lies outside, beside the map; districts count for their municipality', () => {
    const { network } = mapOf(
      anEcosystem({
        areas: [
          { id: 'limburg', level: 'provincie' },
          { id: 'heerlen', name: 'Heerlen', level: 'gemeente', parent: 'limburg' },
          { id: 'hoensbroek', level: 'wijk', parent: 'heerlen' },
          { id: 'utrecht', level: 'gemeente' },
        ],
        verbanden: [
          { id: 'a', area: 'heerlen' },
          { id: 'b', area: 'hoensbroek' },
          { id: 'c', area: 'utrecht' },
          { id: 'd' },
          { id: 'e', area: 'limburg' },
        ],
        organisations: [{ id: 'o' }, { id: 'p' }],
        participations: [
          ['o', 'a'],
          ['o', 'b'],
          ['o', 'd'],
          ['p', 'd'],
        ],
      }),
    );
    const met = meetMunicipalities(network, municipalities);
    const heerlen = municipalities.findIndex(({ name }) => name === 'Heerlen');
    const narrow = countMunicipalities(network, met, { from: 'gemeente', marked: 0 });
    expect(narrow.municipalities[heerlen]).toEqual({ verbanden: 2, organisaties: 1, zetels: 2, marked: 2 });
    expect(narrow.beside.map(({ area, isAround }) => [textOf(network.areas.id, area), isAround])).toEqual([
      ['', false],
      ['limburg', true],
      ['utrecht', false],
    ]);
    expect(narrow.onlyBeside).toMatchObject({ verbanden: 3, organisaties: 1, zetels: 2 });
    const wide = countMunicipalities(network, met, { from: 'provincie', marked: -1 });
    expect(wide.municipalities[heerlen]?.verbanden).toBe(3);
    expect(wide.onlyBeside.verbanden).toBe(2);
  });
});
