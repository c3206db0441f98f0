import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/ecosystem/ecosystem';
import { municipalities } from '../../../src/layout/geo/placeMunicipalities';
import { meetMunicipalities } from '../../../src/network/littleMap/meetMunicipalities';
import { textOf } from '../../../src/network/texts';
import { type AreaPlan, anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';

function networkOf(plans: readonly AreaPlan[], codes: Readonly<Record<string, string>> = {}) {
  const ecosystem = anEcosystem({ areas: plans });
  const areas = ecosystem.areas.map((area): Area => ({ ...area, code: codes[area.id] ?? '' }));
  return mapOf({ ...ecosystem, areas }).network;
}

describe('meetMunicipalities(network, shapes)', () => {
  it('meets 31 of 31 in the real data, and finds the regions in how the areas lie in each other', () => {
    const { network } = realNetwork();
    const met = meetMunicipalities(network, municipalities);
    expect([...met.areaOfShape].filter((area) => area >= 0)).toHaveLength(31);
    expect(met.withoutShape).toEqual([]);
    const regions = met.regions.map(({ area, shapes, depth }) => [
      textOf(network.areas.id, area),
      shapes.length,
      depth,
    ]);
    expect(regions).toEqual([
      ['zuid-limburg', 16, 0],
      ['noord-en-midden-limburg', 15, 0],
      ['mijnstreek', 10, 1],
      ['maastricht-heuvelland', 6, 1],
      ['oostelijk-zuid-limburg', 7, 2],
      ['westelijke-mijnstreek', 3, 2],
    ]);
  });

  it('reads codes as people write them, and falls back on the name', () => {
    const network = networkOf(
      [
        { id: 'heerlen', level: 'gemeente' },
        { id: 'kerkrade', level: 'gemeente' },
        { id: 'x', level: 'gemeente', name: 'Gemeente Beek (L.)' },
        { id: 'sittard', level: 'gemeente', name: 'Sittard - Geleen' },
        { id: 'nuth', level: 'gemeente' },
        { id: 'wijk', level: 'wijk', name: 'Stein' },
      ],
      { heerlen: '917', kerkrade: 'gm0928', wijk: '971' },
    );
    const met = meetMunicipalities(network, municipalities);
    const found = municipalities.flatMap(({ name }, shape) => {
      const area = met.areaOfShape[shape] ?? -1;
      return area < 0 ? [] : `${name}: ${textOf(network.areas.id, area)}`;
    });
    expect(found.sort()).toEqual([
      'Beek: x',
      'Heerlen: heerlen',
      'Kerkrade: kerkrade',
      'Sittard-Geleen: sittard',
    ]);
    expect(met.withoutShape.map((area) => textOf(network.areas.id, area))).toEqual(['nuth']);
  });

  it('meets nothing in data of elsewhere', () => {
    const met = meetMunicipalities(networkOf([{ id: 'utrecht', level: 'gemeente' }]), municipalities);
    expect([...met.areaOfShape].every((area) => area === -1)).toBe(true);
    expect(met.regions).toEqual([]);
    expect(met.withoutShape).toHaveLength(1);
  });
});
