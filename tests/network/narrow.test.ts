import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorOf, sectors } from '../../src/appearance/sectors';
import { type Choice, type FacetName, facetNames, toggled, wholeChoice } from '../../src/network/choice';
import { groupOf } from '../../src/network/grouped';
import { type Narrowing, narrow } from '../../src/network/narrow';
import { narrowed } from '../../src/network/narrowed';
import type { Network } from '../../src/network/network';
import { unpackText } from '../../src/network/packedText';
import { anEcosystem, type Mapped, mapOf, realNetwork } from '../fixtures/anEcosystem';
import { type CsvRow, csvRows } from '../fixtures/csvRows';
import { holds } from '../fixtures/holds';

const kinds = { coalities: 'coalitie', tafels: 'tafel', initiatieven: 'initiatief' } as const;

function value(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? 'onbekend' : text.trim().toLowerCase();
}

function yearOf(date: string | undefined): number | null {
  return date === undefined || date === '' ? null : Number(date.slice(0, 4));
}

/** What the rows themselves say, counted the slow way. */
class Counted {
  readonly levels = new Map(csvRows('gebieden').map((row) => [row['id'], value(row['niveau'])]));
  readonly organisations = new Map(csvRows('organisaties').map((row) => [row['id'], row]));
  readonly seats = csvRows('deelnames');
  readonly verbanden = Object.entries(kinds).flatMap(([table, kind]) =>
    csvRows(table).map((row) => ({ ...row, kind }) as CsvRow & { readonly kind: string }),
  );

  valuesOf(facet: FacetName, verband: CsvRow & { readonly kind: string }): readonly string[] {
    if (facet === 'level') return [this.levels.get(verband['gebied'] ?? '') ?? 'onbekend'];
    if (facet === 'kind') return [verband.kind];
    if (facet === 'status') return [value(verband['status'])];
    return (verband['themas'] ?? '').split('|').map(value);
  }

  valuesOfSeat(facet: 'sector' | 'role', seat: CsvRow): string {
    if (facet === 'role') return value(seat['rol']);
    return sectorOf(this.organisations.get(seat['organisatie'])?.['soort'] ?? '');
  }

  /** Ids of the verbanden shown and of those without a date, and the rows of the seats shown. */
  shown(choice: Choice) {
    const wants = (facet: FacetName, values: readonly string[]): boolean =>
      choice[facet].length === 0 || values.some((one) => choice[facet].includes(one));
    const isGone = (from: string | undefined, until: string | undefined): boolean => {
      const [first, last] = [yearOf(from), yearOf(until)];
      if (choice.year === null) return false;
      return (first !== null && first > choice.year) || (last !== null && last < choice.year);
    };
    const wantedSeats = this.seats.filter(
      (seat) =>
        wants('sector', [this.valuesOfSeat('sector', seat)]) &&
        wants('role', [this.valuesOfSeat('role', seat)]) &&
        !isGone(seat['van'], seat['tot']),
    );
    const seated = new Set(wantedSeats.map((seat) => seat['verband']));
    const meeting = this.verbanden.filter(
      (verband) =>
        (['level', 'kind', 'theme', 'status'] as const).every((facet) =>
          wants(facet, this.valuesOf(facet, verband)),
        ) &&
        !isGone(verband['start'], verband['eind']) &&
        (choice.sector.length + choice.role.length === 0 || seated.has(verband['id'])),
    );
    const isDated = (verband: CsvRow): boolean => choice.year === null || yearOf(verband['start']) !== null;
    const ids = new Set(meeting.filter(isDated).map((verband) => verband['id'] ?? ''));
    const seats = wantedSeats.filter((seat) => ids.has(seat['verband'] ?? ''));
    return {
      verbanden: [...ids].sort(),
      undated: meeting.filter((verband) => !isDated(verband)).length,
      seats: seats.length,
      undatedSeats: choice.year === null ? 0 : seats.filter((seat) => yearOf(seat['van']) === null).length,
      organisations: new Set(seats.map((seat) => seat['organisatie'])).size,
    };
  }
}

function told(network: Network, { members, nesting, tally }: Narrowing) {
  const seen = network.nesting.placeOfVerband;
  const ids = [...seen.keys()]
    .filter((verband) => {
      const place = seen[verband] ?? 0;
      const table = (network.nesting.size[place] ?? 1) > 1 ? place + 1 : place;
      return nesting.isHidden === null || nesting.isHidden[table] === 0;
    })
    .map((verband) => unpackText(network.verbanden.id, verband));
  return {
    verbanden: ids.sort(),
    undated: tally.verbanden.undated,
    seats: members.byVerband.items.length,
    undatedSeats: tally.seats.undated,
    organisations: members.organisationsIn[0] ?? 0,
  };
}

function narrowTo({ network }: Mapped, choice: Choice): Narrowing {
  const { members } = network;
  if (members === null) throw new Error('no members');
  return narrow({ ...network, ...members }, choice, sectorOf);
}

describe('narrow(network, choice, sectorOf)', { timeout: 30_000 }, () => {
  const real = realNetwork();
  const counted = new Counted();
  const everything = narrowTo(real, wholeChoice);

  it('shows every verband and seat under the whole choice, and hides nothing', () => {
    expect(told(real.network, everything)).toEqual(counted.shown(wholeChoice));
    expect(everything.nesting.isHidden).toBeNull();
    expect(everything.members.seatStates).toBeNull();
    expect(everything.members.byVerband).toEqual(real.network.members?.byVerband);
    expect(everything.members.organisationsIn).toEqual(real.network.members?.organisationsIn);
    expect(everything.nesting.tafelsIn).toEqual(real.network.nesting.tafelsIn);
  });

  it('shows of every value of every facet what the files say', () => {
    for (const facet of facetNames) {
      for (const { value: one, count } of everything.tally.facets[facet]) {
        const choice = toggled(wholeChoice, facet, one);
        const found = narrowTo(real, choice);
        expect(told(real.network, found), `${facet}=${one}`).toEqual(counted.shown(choice));
        expect(found.tally.verbanden.shown, `${facet}=${one}`).toBe(count);
      }
    }
  });

  it('shows of every year what the files say, and counts apart what has no date', () => {
    const { years } = everything.tally;
    expect(years.length).toBeGreaterThan(10);
    for (const { year, count } of years) {
      const choice = { ...wholeChoice, year };
      const found = narrowTo(real, choice);
      expect(told(real.network, found), `${year}`).toEqual(counted.shown(choice));
      expect(found.tally.verbanden.shown, `${year}`).toBe(count);
    }
  });

  it('shows what the files say of any choice, and tells what each further choice would leave', () => {
    const { facets, years } = everything.tally;
    const some = (facet: FacetName) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.subarray(
          facets[facet].map((one) => one.value),
          { minLength: 1, maxLength: 3 },
        ),
      );
    const anyYear = fc.option(fc.constantFrom(...years.map(({ year }) => year)), { freq: 2 });
    const anyChoice = fc.record({
      level: some('level'),
      kind: some('kind'),
      theme: some('theme'),
      sector: some('sector'),
      status: some('status'),
      role: some('role'),
      year: anyYear,
    });
    holds(
      fc.property(anyChoice, fc.constantFrom(...facetNames), fc.nat(), (choice, facet, pick) => {
        const found = narrowTo(real, choice);
        const expected = counted.shown(choice);
        expect(told(real.network, found)).toEqual(expected);
        expect(found.tally.verbanden).toEqual({
          shown: expected.verbanden.length,
          all: counted.verbanden.length,
          undated: expected.undated,
        });
        const values = found.tally.facets[facet];
        const one = values[pick % values.length];
        if (one === undefined) throw new Error('a facet without values');
        const alone = counted.shown({ ...choice, [facet]: [one.value] });
        expect(one.count, `${facet}=${one.value}`).toBe(alone.verbanden.length);
        const then = found.tally.years[pick % found.tally.years.length];
        if (then === undefined) throw new Error('no years');
        const thatYear = counted.shown({ ...choice, year: then.year });
        expect(then.count, `${then.year}`).toBe(thatYear.verbanden.length);
      }),
      150,
    );
  });

  it('keeps the numbers of places, verbanden and seats, in the same order', () => {
    const found = narrowed(real.network, narrowTo(real, { ...wholeChoice, sector: ['ggz'] }));
    const { members } = found;
    expect(found.nesting.count).toBe(real.network.nesting.count);
    const before = real.network.members;
    if (members === null || before === null) throw new Error('no members');
    for (let verband = 0; verband < found.verbanden.count; verband++) {
      const kept = new Set(groupOf(members.byVerband, verband));
      expect([...kept]).toEqual([...groupOf(before.byVerband, verband)].filter((seat) => kept.has(seat)));
    }
  });

  it('keeps a coalition around a tafel that is shown, without its own table', () => {
    const mapped = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: [
          { id: 'kring', kind: 'coalition', area: 'land' },
          { id: 'tafel', kind: 'tafel', area: 'land', parent: 'kring' },
          { id: 'leeg', kind: 'coalition', area: 'land' },
        ],
      }),
    );
    const { nesting } = narrowTo(mapped, { ...wholeChoice, kind: ['tafel'] });
    const { placeOfVerband } = mapped.network.nesting;
    const hidden = (id: string, step = 0) => {
      const verband = [...placeOfVerband.keys()].find(
        (one) => unpackText(mapped.network.verbanden.id, one) === id,
      );
      return nesting.isHidden?.[(placeOfVerband[verband ?? 0] ?? 0) + step];
    };
    expect([hidden('kring'), hidden('kring', 1), hidden('tafel'), hidden('leeg')]).toEqual([0, 1, 0, 1]);
  });

  it('lists values as the data write them, each once whatever its capitals, and a sector for each', () => {
    const mapped = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: [
          { id: 'a', area: 'land', themes: ['Jeugd', 'wonen'] },
          { id: 'b', area: 'land', themes: ['jeugd'] },
          { id: 'c', area: 'land' },
        ],
      }),
    );
    const { facets } = narrowTo(mapped, wholeChoice).tally;
    expect(facets.theme.map(({ label, count }) => [label, count])).toEqual([
      ['Jeugd', 2],
      ['wonen', 1],
      ['onbekend', 1],
    ]);
    const real = everything.tally.facets.sector.map((one) => one.value);
    expect(real.every((one) => sectors.some((sector) => sector === one))).toBe(true);
  });

  it('finds nothing for a value that the data do not have', () => {
    const { tally } = narrowTo(real, { ...wholeChoice, theme: ['bestaat niet'] });
    expect(tally.verbanden.shown).toBe(0);
    expect(tally.seats.shown).toBe(0);
  });
});
