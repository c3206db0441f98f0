import { describe, expect, it } from 'vitest';
import { municipalFacts, municipalRows, regionFacts } from '../../../src/modes/explore/describeLittleMap';
import { drawnMunicipalities } from '../../../src/modes/explore/drawnMunicipalities';
import { gatherLittleMap } from '../../../src/modes/explore/useLittleMap';
import { findThing } from '../../../src/network/lookUp';
import { drawLittleMap } from '../../../src/scene/littleMap/drawLittleMap';
import { usualOptions } from '../../../src/store/viewOptions';
import { wordingIn } from '../../../src/wording/wording';
import { realNetwork } from '../../fixtures/anEcosystem';

const { network } = realNetwork();
const source = { network, options: usualOptions, selection: null, own: null };

describe('gatherLittleMap(source)', () => {
  it('counts nothing anew for an area that is selected, or for what else is set', () => {
    const before = gatherLittleMap(source);
    const after = gatherLittleMap({
      ...source,
      options: { ...usualOptions, mapFill: 'deelname', counts: 'zetels' },
      selection: findThing(network, 'heerlen'),
    });
    expect(after?.selected).not.toBe(before?.selected);
    for (const part of ['met', 'counted', 'joined'] as const) expect(after?.[part]).toBe(before?.[part]);
  });

  it('counts anew for a wider area, and for an organisation that is selected', () => {
    const before = gatherLittleMap(source);
    const wider = gatherLittleMap({ ...source, options: { ...usualOptions, countsFrom: 'land' } });
    expect(wider?.counted).not.toBe(before?.counted);
    expect(wider?.joined).toBe(before?.joined);
    const marked = gatherLittleMap({ ...source, selection: findThing(network, 'cz') });
    expect(marked?.counted.municipalities.some((one) => one.marked > 0)).toBe(true);
  });
});

describe('drawnMunicipalities(facts, map, place)', () => {
  const words = wordingIn('nl');
  const facts = gatherLittleMap(source);
  if (facts === null) throw new Error('no data');
  const rows = municipalRows(facts);
  const map = drawLittleMap({
    width: 800,
    heightPx: 600,
    emPx: 16,
    municipalities: municipalFacts(
      { counts: 'verbanden', marked: '', fill: 'aantal', stepsAt: -1 },
      rows,
      words,
    ),
    regions: regionFacts(facts, words),
    fill: 'aantal',
  });

  it('places each municipality once, wherever and however large the drawing lies in the page', () => {
    const here = drawnMunicipalities(facts, map, () => ({ left: 0, top: 0, width: map.width }));
    const there = drawnMunicipalities(facts, map, () => ({ left: 30, top: 40, width: map.width / 2 }));
    expect(here.elements).toBe(31);
    expect(new Set(here.visible().map(({ id }) => id)).size).toBe(31);
    for (const { id, x, y, r, label, tables } of here.visible()) {
      expect(there.position(id)).toEqual({ x: 30 + x / 2, y: 40 + y / 2, r: r / 2 });
      expect(tables).toBe(rows.find(({ name }) => name === label)?.counts.verbanden);
    }
    expect(here.position('cz')).toBeNull();
  });

  it('is nowhere while there is no drawing', () => {
    const drawn = drawnMunicipalities(facts, map, () => null);
    expect(drawn.visible()).toEqual([]);
    expect(drawn.position('heerlen')).toBeNull();
  });
});
