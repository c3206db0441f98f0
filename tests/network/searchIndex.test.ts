import { beforeAll, describe, expect, it } from 'vitest';
import { findThing, idOfThing } from '../../src/network/lookUp';
import { buildSearchIndex, foldTerm, type SearchIndex, searchThings } from '../../src/network/searchIndex';
import { realNetwork } from '../fixtures/anEcosystem';

describe('searchThings(index, query, most) on the real data', () => {
  const { network } = realNetwork();
  let index: SearchIndex;
  beforeAll(async () => {
    index = await buildSearchIndex(network, network.members);
  });
  const found = (query: string, most = 24) =>
    searchThings(index, query, most).map((thing) => idOfThing(network, thing));
  const kindsFound = (query: string) => new Set(searchThings(index, query, 24).map(({ kind }) => kind));

  it('finds an unfinished name: "zuy" is Zuyderland first', () => {
    expect(found('zuy')[0]).toBe('zuyderland');
    expect(findThing(network, 'zuyderland')?.kind).toBe('organisation');
  });

  it('forgives accents, in the question and in the name', () => {
    expect(found('cooperatie vgz')[0]).toBe('vgz');
    expect(found('Coöperatie VGZ')).toEqual(found('cooperatie vgz'));
  });

  it('forgives a typing error', () => {
    expect(found('zuyderlnd')[0]).toBe('zuyderland');
    expect(found('heerln')).toContain('heerlen');
    expect(found('mastricht')).toContain('maastricht');
  });

  it('finds abbreviations first', () => {
    expect(found('CZ')[0]).toBe('cz');
    expect(found('hozl')[0]).toBe('hozl');
  });

  it('finds places, what lies in them, and themes', () => {
    expect(found('Sittard-Geleen')).toContain('sittard-geleen');
    expect(kindsFound('Heerlen').size).toBeGreaterThan(1);
    expect(found('burgerparticipatie')).toContain('samen-gezond');
    expect(kindsFound('positieve gezondheid')).toContain('verband');
  });

  it('finds a compound that is written apart, in either order, before things with both words somewhere', () => {
    const both = ['preventiecoalitie-samen-voor-heerlen', 'preventiecoalitie-sittard-geleen'];
    for (const query of ['preventie coalitie', 'coalitie preventie', 'Preventie-coalitie']) {
      expect([...found(query, 2)].sort(), query).toEqual(both);
    }
    expect(found('burger kracht')[0]).toBe('burgerkracht-limburg');
    expect(found('thema coalitie ggz')[0]).toBe('themacoalitie-ggz');
  });

  it('finds a word inside another, after all that has it as a word', () => {
    const ids = found('coalitie', 500);
    expect(ids).toContain('preventiecoalitie-sittard-geleen');
    expect(ids.indexOf('preventiecoalitie-sittard-geleen')).toBeGreaterThan(ids.indexOf('mao-coalitie'));
    expect(ids.indexOf('mao-coalitie')).toBe(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts first what is called just that: by an abbreviation in brackets, a name or an id', () => {
    expect(found('mip')[0]).toBe('mip');
    expect(found('MIP')).toContain('denktank-mip');
    expect(found('iza')[0]).toBe('iza');
    expect(found('heerlen')[0]).toBe('heerlen');
    expect(found('gemeente heerlen')[0]).toBe('gemeente-heerlen');
    expect(found('sittard geleen')[0]).toBe('sittard-geleen');
    expect(found('jgz-zuid-limburg')[0]).toBe('jgz-zuid-limburg');
  });

  it('gives at most what is asked for, and nothing for an empty question', () => {
    expect(found('gezond', 3)).toHaveLength(3);
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('qqqqxxxx')).toEqual([]);
  });

  it('takes questions that mean something to machines', () => {
    for (const query of ['__proto__', '.*', '"', '\\', 'a'.repeat(5000), '\ud800', '💉']) {
      expect(() => found(query)).not.toThrow();
    }
  });
});

describe('foldTerm(term)', () => {
  it('drops case and accents', () => {
    expect([foldTerm('Coöperatie'), foldTerm('ÉÉN'), foldTerm('\u0301')]).toEqual([
      'cooperatie',
      'een',
      null,
    ]);
  });
});
