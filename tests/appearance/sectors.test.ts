import { describe, expect, it } from 'vitest';
import { sectorOf, sectorSigns, sectors } from '../../src/appearance/sectors';
import { themeNames, themes } from '../../src/appearance/themes';
import { ciede2000, tooAlike } from './colourVision';

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

describe('ciede2000', () => {
  it('gives the values its authors published', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});

describe.each(themeNames)('the sectors in the theme %s', (name) => {
  it.each([
    { sight: 'normal', least: 12, leastOklab: 8 },
    { sight: 'protanopia', least: 8, leastOklab: 6.5 },
    { sight: 'deuteranopia', least: 8, leastOklab: 6.5 },
  ])('stay apart for $sight: CIEDE2000 at least $least', ({ sight, least, leastOklab }) => {
    expect(tooAlike(themes[name].sectors, sight, { least, leastOklab })).toEqual([]);
  });
});
