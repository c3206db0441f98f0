import { describe, expect, it } from 'vitest';
import { keyOfRecord } from '../../../src/modes/steward/keyOfRecord';
import { smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();

describe('keyOfRecord(network, table, key)', () => {
  it('leads to the thing itself, and from a seat or relation to its table', () => {
    expect(keyOfRecord(network, 'coalities', ['kring'])).toBe('kring');
    expect(keyOfRecord(network, 'organisaties', ['ggd'])).toBe('ggd');
    expect(keyOfRecord(network, 'deelnames', ['ggd', 'kring'])).toBe('kring');
    expect(keyOfRecord(network, 'relaties', ['kring', 'dorpstafel'])).toBe('kring');
  });

  it('leads nowhere from what is not on the map, also when something else has its id', () => {
    expect(keyOfRecord(network, 'tafels', ['weg'])).toBeNull();
    expect(keyOfRecord(network, 'organisaties', ['kring'])).toBeNull();
    expect(keyOfRecord(network, 'gebeurtenissen', ['kring'])).toBeNull();
    expect(keyOfRecord(null, 'coalities', ['kring'])).toBeNull();
  });
});
