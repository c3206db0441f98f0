import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/buildNetwork';
import {
  findInexact,
  findThing,
  idOfPlace,
  idOfThing,
  keyOfId,
  keyOfPlace,
  keyOfThing,
  kindOfThing,
  levelOfPlace,
  nameOfThing,
  placeById,
  placeOf,
  startPlaceOf,
  thingAtPlace,
} from '../../src/network/lookUp';
import { anEcosystem, realNetwork } from '../fixtures/anEcosystem';

describe('findThing(network, id) and placeById(network, id)', () => {
  it('find every record of the real data, and its place leads back to the same id', () => {
    const { network, ecosystem } = realNetwork();
    for (const { id, name } of [...ecosystem.areas, ...ecosystem.verbanden]) {
      const thing = findThing(network, id);
      const place = placeById(network, id);
      expect(thing === null ? '' : idOfThing(network, thing)).toBe(id);
      expect(thing === null ? '' : nameOfThing(network, thing)).toBe(name);
      expect(idOfPlace(network, place)).toBe(id);
      expect(thingAtPlace(network, place)).toEqual(thing);
    }
    for (const { id } of ecosystem.organisations) {
      const thing = findThing(network, id);
      expect(thing?.kind).toBe('organisation');
      expect(thing === null ? 0 : placeOf(network, thing)).toBe(-1);
      expect(placeById(network, id)).toBe(-1);
    }
  });

  it('find nothing for an unknown id, also one that every object knows', () => {
    const { network } = realNetwork();
    for (const id of ['', 'nergens', '__proto__', 'constructor']) {
      expect(findThing(network, id)).toBeNull();
      expect(placeById(network, id)).toBe(-1);
    }
  });

  it('know the circle around everything and that of the unplaced by a name, unless a record has that name', () => {
    const apart = buildNetwork(anEcosystem({ areas: [{ id: 'a' }], verbanden: [{ id: 't' }] }));
    expect(placeById(apart, 'alles')).toBe(0);
    expect(idOfPlace(apart, placeById(apart, 'zonder-gebied'))).toBe('zonder-gebied');
    const taken = buildNetwork(anEcosystem({ areas: [{ id: 'a' }, { id: 'alles', parent: 'a' }] }));
    expect(placeById(taken, 'alles')).toBe(1);
    expect(placeById(taken, 'zonder-gebied')).toBe(-1);
  });
});

describe('levelOfPlace(network, place) and kindOfThing(network, thing)', () => {
  it('say gemeente for a municipality and the kind for a verband', () => {
    const { network } = realNetwork();
    const levels = ['limburg', 'heerlen', 'mijnstreekcoalitie', 'denktank-mip', 'samen-gezond'].map((id) =>
      levelOfPlace(network, placeById(network, id)),
    );
    expect(levels).toEqual(['provincie', 'gemeente', 'coalitie', 'tafel', 'initiatief']);
    const cz = findThing(network, 'cz');
    expect(cz === null ? '' : kindOfThing(network, cz)).toBe('organisation');
  });
});

describe('startPlaceOf(network)', () => {
  it('is the innermost area that holds two fifths of all, else the root', () => {
    const network = buildNetwork(
      anEcosystem({
        areas: [{ id: 'land' }, { id: 'streek', parent: 'land' }, { id: 'dorp', parent: 'streek' }],
        verbanden: ['streek', 'streek', 'dorp', 'land'].map((area, i) => ({ id: `t${i}`, area })),
      }),
    );
    expect(idOfPlace(network, startPlaceOf(network))).toBe('streek');
    expect(startPlaceOf(buildNetwork(anEcosystem({})))).toBe(0);
    expect(startPlaceOf(buildNetwork(anEcosystem({ areas: [{ id: 'a' }, { id: 'b' }] })))).toBe(0);
  });
});

describe('keyOfThing(network, thing), keyOfId(network, kind, id) and keyOfPlace(network, place)', () => {
  const network = buildNetwork(
    anEcosystem({
      areas: [{ id: 'heerlen' }, { id: 'sittard', parent: 'heerlen' }],
      verbanden: [{ id: 'sittard' }, { id: 'tafel' }],
      organisations: [{ id: 'heerlen' }, { id: 'ggd' }],
    }),
  );
  const things = [
    { kind: 'area', index: 0 },
    { kind: 'area', index: 1 },
    { kind: 'verband', index: 0 },
    { kind: 'verband', index: 1 },
    { kind: 'organisation', index: 0 },
    { kind: 'organisation', index: 1 },
  ] as const;

  it('lead back to the same thing, also where an area has the id of a verband or an organisation', () => {
    for (const thing of things) {
      expect(findThing(network, keyOfThing(network, thing))).toEqual(thing);
      const id = idOfThing(network, thing);
      expect(findThing(network, keyOfId(network, kindOfThing(network, thing), id))).toEqual(thing);
    }
    for (let place = 0; place < network.nesting.count; place++) {
      expect(placeById(network, keyOfPlace(network, place))).toBe(place);
    }
  });

  it('are the plain id wherever that is clear', () => {
    expect(things.map((thing) => keyOfThing(network, thing))).toEqual([
      'heerlen',
      'sittard',
      'verband:sittard',
      'tafel',
      'ggd',
      'organisatie:heerlen',
    ]);
    expect(keyOfId(network, 'tafel', 'nergens')).toBe('nergens');
  });
});

describe('findInexact(network, id)', () => {
  it('finds an id that is written with other capitals, as the file has it', () => {
    const { network } = realNetwork();
    expect(findInexact(network, ' ZUYDERLAND ')).toBe('zuyderland');
    expect(findInexact(network, 'Limburg')).toBe('limburg');
    expect(findInexact(network, 'atlantis')).toBeNull();
  });
});
