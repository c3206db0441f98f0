import { describe, expect, it } from 'vitest';
import { firstRows, placeOf, rowOfPlace, rowsUnder } from '../../src/components/outlineRows';
import { wordsOfRow } from '../../src/components/outlineWords';
import { wordingIn } from '../../src/wording/wording';
import { realNetwork } from '../fixtures/anEcosystem';
import { smallNetwork } from '../fixtures/smallNetwork';

const names = { whole: 'Alles', unplaced: 'Zonder gebied' };
const words = wordingIn('nl');
const { network } = realNetwork();
const of = (id: string, isHere = false) =>
  wordsOfRow(words, network, rowOfPlace(network, placeOf(network, id), names), { isHere });

describe('wordsOfRow(words, network, row, surroundings)', () => {
  it('says what a thing is where its name does not', () => {
    expect(of('limburg').note).toMatch(/^provincie · /);
    expect(of('blauwe-zorg').note).toMatch(/^coalitie · proeftuin( · |$)/);
    expect(of('denktank-mip').note).toMatch(/^tafel · \d+ organisaties$/);
    expect(of('preventiecoalitie-sittard-geleen').note).toMatch(/^(\d+ tafels? · )?\d+ organisaties$/);
  });

  it('says it always to who hears the row, and where the map is', () => {
    expect(of('preventiecoalitie-sittard-geleen').spoken).toMatch(
      /^Preventiecoalitie Sittard-Geleen, coalitie, preventiecoalitie, /,
    );
    expect(of('limburg', true).spoken).toMatch(/^Limburg, provincie, .*, hier kijkt u$/);
    expect(of('limburg', true).note).not.toContain('hier kijkt u');
  });

  it('says of a seat in what role, and what sort of organisation sits there', () => {
    const [first] = rowsUnder(network, placeOf(network, 'denktank-mip'), firstRows, names).map((row) =>
      wordsOfRow(words, network, row),
    );
    expect(first?.spoken).toMatch(/^[^,]+, organisatie, [^,]+, [^,]+$/);
    expect(first?.note).toBe('adviesorganisatie · lid');
  });

  it('has a name and no kind for the circle that is no thing', () => {
    const small = smallNetwork();
    const [first] = rowsUnder(small, 0, firstRows, names).filter(
      (row) => row.type === 'place' && row.thing === null,
    );
    expect(first && wordsOfRow(words, small, first)).toMatchObject({ name: 'Zonder gebied' });
    expect(first && wordsOfRow(words, small, first).spoken).toMatch(/^Zonder gebied, 1 tafel/);
  });
});
