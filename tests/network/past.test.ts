import { describe, expect, it } from 'vitest';
import { unpackText } from '../../src/network/packedText';
import { isVerbandOver, judgePast, partPast } from '../../src/network/past';
import { realNetwork } from '../fixtures/anEcosystem';
import { csvRows, csvVerbanden } from '../fixtures/csvRows';
import { pastNetwork } from '../fixtures/pastNetwork';
import { isRowOver, seatsOver, someDay } from '../fixtures/pastRows';
import { indexOf } from '../fixtures/smallNetwork';

describe('judgePast(network, today)', () => {
  it('says of every verband and seat of the real data what the rows say, on any day', () => {
    const { network } = realNetwork();
    const rows = csvRows('deelnames');
    for (const day of ['2012-01-01', '2020-06-30', '2023-12-31', someDay]) {
      const { isVerbandPast, isSeatPast } = judgePast(network, day);
      for (const row of csvVerbanden()) {
        const verband = indexOf(network, row['id'] ?? '');
        expect(isVerbandPast(verband), `${row['id']} ${day}`).toBe(isRowOver(row, day));
        expect(isVerbandOver(network, verband, day)).toBe(isVerbandPast(verband));
      }
      const isOver = seatsOver(day);
      const { row = new Uint32Array() } = network.members?.participations ?? {};
      row.forEach((excelRow, seat) => {
        expect(isSeatPast(seat), `row ${excelRow} ${day}`).toBe(isOver(rows[excelRow - 2] ?? {}));
      });
    }
  });

  it('keeps what has an end to come', () => {
    const network = pastNetwork();
    const { isVerbandPast } = judgePast(network, someDay);
    const past = Array.from({ length: network.verbanden.count }, (_, verband) => verband).filter(
      isVerbandPast,
    );
    expect(past.map((verband) => unpackText(network.verbanden.id, verband))).toEqual(['klaar', 'vroeger']);
  });

  it('finds nothing over in a year, and no seat before the participations are there', () => {
    const network = pastNetwork();
    const inYear = judgePast(network, null);
    const early = judgePast({ ...network, members: null }, someDay);
    for (let index = 0; index < 12; index++) {
      expect([inYear.isVerbandPast(index), inYear.isSeatPast(index), early.isSeatPast(index)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });
});

describe('partPast(seats, isPast)', () => {
  it('keeps the order of both', () => {
    const { current, past } = partPast(Uint32Array.of(5, 2, 9, 4), (seat) => seat > 4);
    expect([[...current], [...past]]).toEqual([
      [2, 4],
      [5, 9],
    ]);
  });
});
