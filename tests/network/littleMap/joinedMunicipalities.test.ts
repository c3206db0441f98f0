import { describe, expect, it } from 'vitest';
import { encodeTexts } from '../../../src/ecosystem/columns';
import { joinStepOf, joinSteps } from '../../../src/ecosystem/joinSteps';
import { municipalities } from '../../../src/layout/geo/placeMunicipalities';
import {
  countSteps,
  hasSteps,
  joinedMunicipalities,
} from '../../../src/network/littleMap/joinedMunicipalities';
import { meetMunicipalities } from '../../../src/network/littleMap/meetMunicipalities';
import { textOf } from '../../../src/network/texts';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';
import { rowsOf } from '../countedRows';

/** Made up: nobody here sits anywhere. Organisation, where it sits, how far it is. */
type Line = readonly [organisation: string, verband: string, status: string];

function joinedIn(lines: readonly Line[], only?: readonly number[]) {
  const ecosystem = anEcosystem({
    areas: [
      { id: 'limburg', level: 'provincie' },
      { id: 'parkstad', level: 'subregio', parent: 'limburg' },
      { id: 'heuvelland', level: 'subregio', parent: 'limburg' },
      { id: 'heerlen', name: 'Heerlen', level: 'gemeente', parent: 'parkstad' },
      { id: 'hoensbroek', level: 'wijk', parent: 'heerlen' },
      { id: 'kerkrade', name: 'Kerkrade', level: 'gemeente', parent: 'parkstad' },
      { id: 'vaals', name: 'Vaals', level: 'gemeente', parent: 'heuvelland' },
      { id: 'meerssen', name: 'Meerssen', level: 'gemeente', parent: 'heuvelland' },
      { id: 'venlo', name: 'Venlo', level: 'gemeente', parent: 'limburg' },
    ],
    verbanden: [
      { id: 'kring', area: 'limburg' },
      { id: 'tafel', area: 'venlo' },
    ],
    organisations: [
      { id: 'gemeente-heerlen', sort: 'gemeente', area: 'heerlen' },
      { id: 'gemeente-kerkrade', sort: 'Gemeente', area: 'kerkrade' },
      { id: 'gemeente-vaals', sort: 'gemeente', name: 'Gemeente Vaals' },
      { id: 'huisartsen', sort: 'huisartsenorganisatie', area: 'hoensbroek' },
      { id: 'regiohuis', sort: 'samenwerking', area: 'heuvelland' },
      { id: 'verzekeraar', sort: 'zorgverzekeraar', area: 'limburg' },
    ],
    participations: lines.map(([organisation, verband]) => [organisation, verband] as const),
  });
  const { network } = mapOf({
    ...ecosystem,
    participations: { ...ecosystem.participations, status: encodeTexts(lines.map(([, , status]) => status)) },
  });
  const met = meetMunicipalities(network, municipalities);
  const joined = joinedMunicipalities(network, met, only ?? [0, 1]);
  const of = (name: string) => {
    const one = joined.municipalities[municipalities.findIndex((shape) => shape.name === name)];
    return one?.step === null ? null : `${one?.step} (${one?.by})`;
  };
  const others = (name: string) =>
    joined.municipalities[municipalities.findIndex((shape) => shape.name === name)]?.others;
  const region = (id: string) =>
    joined.regions[met.regions.findIndex(({ area }) => textOf(network.areas.id, area) === id)]?.step;
  const counted = countSteps(joined.municipalities, met.areaOfShape);
  return { of, others, region, counted, has: hasSteps(network) };
}

describe('joinStepOf(written)', () => {
  it('reads the four, nothing as joined, and other words as none of them', () => {
    expect(joinSteps.map((step) => joinStepOf(` ${step.toUpperCase()} `))).toEqual(joinSteps);
    expect(joinStepOf('')).toBe('aangesloten');
    expect(joinStepOf('in-gesprek')).toBe('in gesprek');
    expect(joinStepOf('beëindigd')).toBe('gestopt');
    expect(joinStepOf('misschien')).toBeNull();
  });
});

describe('joinedMunicipalities(network, met, verbanden)', () => {
  it('keeps another status as it is written, and does not tell of others in its place', () => {
    const { of, others, region, has } = joinedIn([
      ['gemeente-heerlen', 'kring', 'aspirant'],
      ['huisartsen', 'kring', 'aangesloten'],
      ['gemeente-kerkrade', 'kring', 'op afstand'],
      ['gemeente-kerkrade', 'tafel', 'in gesprek'],
    ]);
    expect(of('Heerlen')).toBeNull();
    expect(others('Heerlen')).toEqual(['aspirant']);
    expect(of('Kerkrade')).toBe('in gesprek (gemeente)');
    expect(others('Kerkrade')).toEqual([]);
    expect(others('Vaals')).toEqual([]);
    expect(region('parkstad')).toBeNull();
    expect(has).toBe(true);
  });

  it('tells each of the four by the seat of the municipality', () => {
    const { of, has } = joinedIn([
      ['gemeente-heerlen', 'kring', ''],
      ['gemeente-kerkrade', 'kring', 'in gesprek'],
      ['gemeente-vaals', 'kring', 'verkennend'],
    ]);
    expect([of('Heerlen'), of('Kerkrade'), of('Vaals'), of('Venlo')]).toEqual([
      'aangesloten (gemeente)',
      'in gesprek (gemeente)',
      'verkennend (gemeente)',
      null,
    ]);
    expect(has).toBe(true);
  });

  it('takes the furthest of several, and the municipality before others from there', () => {
    const { of } = joinedIn([
      ['gemeente-heerlen', 'kring', 'gestopt'],
      ['gemeente-heerlen', 'tafel', 'in gesprek'],
      ['huisartsen', 'kring', 'aangesloten'],
    ]);
    expect(of('Heerlen')).toBe('in gesprek (gemeente)');
  });

  it('falls back on others from there, on who sits there, and on the region', () => {
    const { of, region } = joinedIn([
      ['huisartsen', 'kring', 'verkennend'],
      ['verzekeraar', 'tafel', 'gestopt'],
      ['regiohuis', 'kring', 'in gesprek'],
    ]);
    expect(of('Heerlen')).toBe('verkennend (organisaties)');
    expect(of('Venlo')).toBe('gestopt (tafels)');
    expect([of('Vaals'), of('Meerssen')]).toEqual(['in gesprek (regio)', 'in gesprek (regio)']);
    expect(region('heuvelland')).toBe('in gesprek');
    expect(of('Kerkrade')).toBeNull();
  });

  it('gives a region the step that all in it share, and none when they differ', () => {
    const shared = joinedIn([
      ['gemeente-heerlen', 'kring', 'in gesprek'],
      ['gemeente-kerkrade', 'kring', 'in gesprek'],
    ]);
    expect(shared.region('parkstad')).toBe('in gesprek');
    const mixed = joinedIn([['gemeente-heerlen', 'kring', 'in gesprek']]);
    expect(mixed.region('parkstad')).toBeNull();
  });

  it('counts only municipalities that the data have', () => {
    const { counted } = joinedIn([
      ['gemeente-heerlen', 'kring', 'in gesprek'],
      ['gemeente-vaals', 'kring', 'gestopt'],
    ]);
    expect(Object.fromEntries(counted)).toEqual({
      aangesloten: 0,
      'in gesprek': 1,
      verkennend: 0,
      gestopt: 1,
      // Kerkrade, Meerssen and Venlo; 26 others have a shape, and no line in the data.
      null: 3,
    });
  });

  it('looks only at the verbanden asked for', () => {
    const lines: readonly Line[] = [
      ['gemeente-heerlen', 'kring', 'in gesprek'],
      ['gemeente-heerlen', 'tafel', ''],
    ];
    expect(joinedIn(lines, [0]).of('Heerlen')).toBe('in gesprek (gemeente)');
    expect(joinedIn(lines).of('Heerlen')).toBe('aangesloten (gemeente)');
  });

  it('finds in the real data each municipality that sits somewhere joined, by the files', () => {
    const { network } = realNetwork();
    const met = meetMunicipalities(network, municipalities);
    const every = Array.from({ length: network.verbanden.count }, (_, verband) => verband);
    const { municipalities: joined } = joinedMunicipalities(network, met, every);
    const seats = rowsOf('deelnames');
    const sitting = rowsOf('organisaties').filter(
      (row) => row['soort'] === 'gemeente' && seats.some((seat) => seat['organisatie'] === row['id']),
    );
    const areas = joined.flatMap((one, shape) =>
      one.by === 'gemeente' && one.step === 'aangesloten'
        ? textOf(network.areas.id, met.areaOfShape[shape] ?? -1)
        : [],
    );
    expect(areas.sort()).toEqual(sitting.map((row) => row['gebied'] ?? '').sort());
    expect(hasSteps(network)).toBe(false);
  });
});
