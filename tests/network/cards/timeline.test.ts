import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/network/cards/timeline';
import { findText } from '../../../src/network/packedText';
import { realNetwork } from '../../fixtures/anEcosystem';
import { type CsvRow, csvRows, csvVerbanden } from '../../fixtures/csvRows';

const verbanden = csvVerbanden();
const seats = csvRows('deelnames');
const events = csvRows('gebeurtenissen');

/** Kind, date and how many things, by the rows alone; a date is told as it stands in the file. */
function momentsCounted(row: CsvRow) {
  const counted = new Map<string, Set<string>>();
  const add = (kind: string, date: string | undefined, thing: string): void => {
    if (date === undefined || date === '') return;
    const key = `${date} ${kind}`;
    counted.set(key, (counted.get(key) ?? new Set()).add(thing));
  };
  add('start', row['start'], '');
  add('end', row['eind'], '');
  // What belongs to it and works in another area lies there.
  const inside = verbanden.filter(
    (other) =>
      (other['coalitie'] ?? other['onderdeel_van']) === row['id'] && other['gebied'] === row['gebied'],
  );
  for (const other of inside) {
    add('contentStart', other['start'], other['id'] ?? '');
    add('contentEnd', other['eind'], other['id'] ?? '');
  }
  const own = seats.filter((seat) => seat['verband'] === row['id']);
  for (const seat of own) {
    add('joined', seat['van'], seat['organisatie'] ?? '');
    add('left', seat['tot'], seat['organisatie'] ?? '');
  }
  for (const event of events)
    if (event['verbanden']?.split('|').includes(row['id'] ?? ''))
      add('event', event['datum'], event['id'] ?? '');
  return {
    moments: new Map([...counted].map(([key, things]) => [key, things.size])),
    undatedContents: inside.filter((other) => (other['start'] ?? '') === '').length,
    undatedSeats: own.filter((seat) => (seat['van'] ?? '') === '').length,
  };
}

describe('timelineOf(network, verband)', () => {
  it('tells of every verband what the rows date, oldest first, and counts what they do not', () => {
    const { network } = realNetwork();
    for (const row of verbanden) {
      const { moments, ...undated } = timelineOf(network, findText(network.verbanden.id, row['id'] ?? ''));
      const told = new Map<string, number>();
      for (const { kind, date, things } of moments) {
        const key = `${date} ${kind}`;
        told.set(key, (told.get(key) ?? 0) + (kind === 'event' ? 1 : Math.max(1, things.length)));
      }
      expect({ moments: told, ...undated }, row['id']).toEqual({
        ...momentsCounted(row),
        hasStart: row['start'] !== '',
      });
      const dates = moments.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
  });
});
