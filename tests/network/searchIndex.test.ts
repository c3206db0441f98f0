import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSynonyms } from '../../src/dataset/readSynonyms';
import { findThing, idOfThing } from '../../src/network/lookUp';
import { buildSearchIndex, foldTerm, type SearchIndex, searchThings } from '../../src/network/searchIndex';
import { realNetwork } from '../fixtures/anEcosystem';
import { csvVerbanden } from '../fixtures/csvRows';

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

describe('searchThings(index, query, most) with what people say', () => {
  const { network } = realNetwork();
  const sayings = readSynonyms(readFileSync('data/synoniemen.csv'));
  let index: SearchIndex;
  beforeAll(async () => {
    index = await buildSearchIndex(network, network.members, sayings);
  });
  const found = (query: string) => searchThings(index, query, 300).map((thing) => idOfThing(network, thing));
  const withTheme = (theme: string) =>
    csvVerbanden()
      .filter((row) => row['themas']?.split('|').includes(theme))
      .map((row) => row['id'] ?? '');

  it('finds by each word all that has the theme it stands for, of one or several words', () => {
    for (const [said, theme] of [
      ['schulden', 'armoede'],
      ['Geldzorgen', 'armoede'],
      ['opa en oma', 'ouderen'],
      ['medicijnen', 'farmacie'],
    ] as const) {
      expect(found(said), said).toEqual(expect.arrayContaining(withTheme(theme)));
    }
  });

  it('puts what is meant before what is only spelled alike, and after what is called so', () => {
    expect(withTheme('armoede')).toContain(found('schulden')[0]);
    expect(found('huisartsen')[0]).toMatch(/huisarts|hozl/);
  });

  it('takes a word with a place, and forgives a typing error in it', () => {
    const inHeerlen = found('schulden Heerlen');
    expect(inHeerlen.length).toBeGreaterThan(0);
    expect(inHeerlen.length).toBeLessThan(found('schulden').length);
    expect(withTheme('armoede')).toContain(found('schulden Heerln')[0]);
  });

  it('leads somewhere with every word of the file', () => {
    for (const { word } of sayings) expect(found(word).length, word).toBeGreaterThan(0);
  });
});

describe('readSynonyms(bytes)', () => {
  const read = (text: string) => readSynonyms(new TextEncoder().encode(text));

  it('reads both columns in any order, with semicolons, a mark, a sep= line and guards', () => {
    const one = [{ word: 'oma', meanings: ['ouderen', 'zorg'] }];
    expect(read('woord,bedoelt\noma,ouderen|zorg\n')).toEqual(one);
    expect(read('\uFEFFsep=;\r\nBedoelt;x;Woord\r\n ouderen | zorg ;;oma\r\n')).toEqual(one);
    expect(read('woord;bedoelt\r\na;b\nc;d\re;f\n').map(({ word }) => word)).toEqual(['a', 'c', 'e']);
    expect(read("woord;bedoelt\n'=oma;ouderen")).toEqual([{ word: '=oma', meanings: ['ouderen'] }]);
  });

  it('gives nothing for what it cannot use', () => {
    for (const text of [
      '',
      'woord,bedoelt\n',
      'a,b\n1,2\n',
      'woord\nx\n',
      'woord,bedoelt\n,x\ny,\n',
      '\0\0\0',
    ])
      expect(read(text)).toEqual([]);
    expect(read(`woord,bedoelt\n${'a'.repeat(300)},b\n`)).toEqual([]);
  });
});
