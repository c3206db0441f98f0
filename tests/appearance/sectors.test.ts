import { describe, expect, it } from 'vitest';
import { sectorOf, sectorSigns, sectors } from '../../src/appearance/sectors';

describe('sectorOf(sort)', () => {
  it('brings like sorts together, whatever their case', () => {
    expect(['ggd', 'Provincie', 'rijksoverheid'].map(sectorOf)).toEqual(['overheid', 'overheid', 'overheid']);
    expect(['GEMEENTE', 'apotheek', 'onderwijs'].map(sectorOf)).toEqual(['gemeente', 'eerstelijn', 'kennis']);
  });

  it('calls everything unknown overig', () => {
    for (const sort of ['', 'ruimtevaart', '__proto__', 'constructor']) expect(sectorOf(sort)).toBe('overig');
  });
});

describe('sectorSigns', () => {
  it('give every sector a sign of its own, of two characters', () => {
    const signs = sectors.map((sector) => sectorSigns[sector]);
    expect(new Set(signs).size).toBe(sectors.length);
    expect(signs.every((sign) => sign.length === 2)).toBe(true);
  });
});
