import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSynonyms } from '../../../src/dataset/readSynonyms';
import { findByParts } from '../../../src/network/guide/findByParts';
import { groupFound } from '../../../src/network/guide/groupFound';
import { idOfThing } from '../../../src/network/lookUp';
import { buildSearchIndex, type SearchIndex } from '../../../src/network/searchIndex';
import { realNetwork } from '../../fixtures/anEcosystem';

const { network } = realNetwork();
let index: SearchIndex;
beforeAll(async () => {
  const sayings = readSynonyms(readFileSync('data/synoniemen.csv'));
  index = await buildSearchIndex(network, network.members, sayings);
});

function answered(query: string, most = 1000) {
  const answer = findByParts(index, { query, most });
  const { groups } = groupFound(answer, () => true);
  const told = groups.map(({ parts, isWhole, isWider, verbanden }) => ({
    isWhole,
    isWider,
    said: parts.map((part) => answer.parts[part]?.said),
    ids: verbanden.map((verband) => idOfThing(network, verband)),
  }));
  const idsOf = (isWanted: (group: (typeof told)[number]) => boolean) =>
    told.filter(isWanted).flatMap(({ ids }) => ids);
  return {
    answer,
    groups: told,
    whole: idsOf(({ isWhole, isWider }) => isWhole && !isWider),
    wider: idsOf(({ isWhole, isWider }) => isWhole && isWider),
    inPart: (...said: readonly string[]) =>
      idsOf((group) => !group.isWhole && group.said.join() === said.join()),
  };
}

/** Judged by hand from the rows: what answers the question, `first` in that order and `all` in any. */
const questions: readonly {
  readonly asked: string;
  readonly first?: readonly string[];
  readonly all?: readonly string[];
  /** Works around the place. */
  readonly wider?: readonly string[];
  readonly never?: readonly string[];
}[] = [
  { asked: 'valpreventie Beekdaelen', all: ['valpreventie-beekdaelen'], never: ['pluswijk-nuth'] },
  {
    asked: 'wie is er eenzaam in Kerkrade?',
    all: ['kerkrade-samen-tegen-eenzaamheid', 'kerngroep-eenzaamheid-kerkrade'],
    wider: ['samen-tegen-eenzaamheid-zl'],
    never: ['samen-sterk-tegen-eenzaamheid-sg', 'seniorenraad-kerkrade'],
  },
  {
    asked: 'eenzame ouderen in Sittard-Geleen',
    all: ['samen-sterk-tegen-eenzaamheid-sg'],
    wider: ['samen-tegen-eenzaamheid-zl'],
    never: ['kerkrade-samen-tegen-eenzaamheid', 'olympiastaete'],
  },
  { asked: 'hoe zit het met de wachtlijst ggz', first: ['taskforce-wachtlijsten-ggz-zl'] },
  {
    asked: 'welke tafel gaat over dementie in Parkstad?',
    first: ['keten-dementie-ozl', 'stuurgroep-dementie-ozl'],
    wider: ['hulp-bij-dementie-limburg'],
    never: ['hulp-bij-dementie-wm', 'stuurgroep-dementie-wm'],
  },
  {
    asked: 'Kinderen met overgewicht op school',
    first: ['gezonde-basisschool'],
    never: ['sportakkoord-heerlen'],
  },
  {
    asked: 'schulden in Heerlen-Noord',
    all: ['nationaal-programma-heerlen-noord'],
    wider: ['kindpakket-heerlen', 'doorbraakmethode'],
    never: ['boost-kerkrade-oost'],
  },
  {
    asked: 'wie doet er iets aan roken tijdens de zwangerschap?',
    first: ['taskforce-rookvrije-start-zl', 'rookvrije-generatie-zl'],
    never: ['nu-niet-zwanger-zl', 'gala'],
  },
  { asked: 'mantelzorgers in Sittard', all: ['mantelzorg-sittard-geleen'], wider: ['hulp-bij-dementie-wm'] },
  {
    asked: 'personeelstekort in de zorg in Zuid-Limburg',
    all: [
      ...['stuurgroep-arbeidsmarkt-zl', 'arbeidsmarkt-zorg-welzijn-zl', 'regiothema-arbeidsmarkt'],
      ...['transformatiethema-arbeidsmarkt', 'regio-deal-zuid-limburg'],
    ],
    wider: ['gezondheidsakkoord-limburg'],
  },
  {
    asked: 'spoedeisende hulp limburg',
    all: ['nazl', 'roaz-limburg', 'roaz-plan-limburg', 'programmalijn-spoed', 'regietafel-zuyderland'],
    never: ['hulp-bij-dementie-limburg'],
  },
  {
    asked: 'waar kan ik sporten in Kerkrade',
    first: ['sportakkoord-kerkrade'],
    all: ['stuurgroep-center-court', 'vie-kerkrade'],
    wider: ['sport-en-beweegakkoord-zl'],
    never: ['sportakkoord-heerlen'],
  },
  {
    asked: 'wie werkt er aan kansrijke start in Noord-Limburg',
    all: ['kansrijke-start-nml'],
    wider: ['kansrijke-start'],
    never: ['kansrijke-start-zuid-limburg'],
  },
  {
    asked: 'laatste levensfase',
    all: ['transformatiethema-palliatieve-zorg', 'consortium-palliatieve-zorg'],
  },
  {
    asked: 'medicijnen mijnstreek',
    first: ['themacoalitie-farmacie'],
    all: ['formulariumcommissie', 'mijn-streek-formularium', 'meerjarenplan-farmacie'],
  },
  { asked: 'zorg voor naasten', all: ['mantelzorgtest', 'mantelzorg-sittard-geleen'] },
  {
    asked: 'vrijwilligers die ouderen helpen in Kerkrade',
    all: ['seniorenraad-kerkrade', 'kerkrade-samen-tegen-eenzaamheid'],
    never: ['stuurgroep-center-court', 'deltaplan-maastricht-heuvelland'],
  },
  {
    asked: 'digitale zorg',
    first: ['regiothema-digitalisering'],
    all: ['transformatiethema-digitalisering'],
  },
  { asked: 'huisartsen in de westelijke mijnstreek', all: ['pluspraktijken-wm', 'anders-beter'] },
];

describe('findByParts(index, asked) on the real data', () => {
  it.each(questions)('answers "$asked"', ({ asked, first = [], all = [], wider = [], never = [] }) => {
    const told = answered(asked);
    expect(told.whole.slice(0, first.length)).toEqual(first);
    expect(told.whole).toEqual(expect.arrayContaining([...all]));
    expect(told.wider).toEqual(expect.arrayContaining([...wider]));
    for (const id of never) expect([...told.whole, ...told.wider]).not.toContain(id);
  });

  it('tells what fits in part where nothing fits all: by the words, each with its own', () => {
    const { whole, wider, inPart, groups } = answered('wie helpt ouderen die vallen in Heerlen?');
    expect([...whole, ...wider]).toEqual([]);
    expect(inPart('ouderen', 'vallen')).toEqual(['valpreventie-beekdaelen']);
    expect(inPart('ouderen', 'Heerlen')).toEqual(
      expect.arrayContaining(['keten-dementie-ozl', 'kernteam-ouderen', 'programmalijn-ouderen']),
    );
    expect(inPart('ouderen')).toContain('seniorenraad-kerkrade');
    expect(groups.at(-1)?.said).toEqual(['Heerlen']);
  });

  it('takes what several words mean together for one part', () => {
    const { answer, inPart } = answered('waar gaat het over jongeren met psychische klachten in Kerkrade');
    expect(answer.parts.map(({ said }) => said)).toEqual(['jongeren', 'psychische klachten', 'Kerkrade']);
    expect(inPart('psychische klachten', 'Kerkrade')).toContain('mentale-gezondheidsnetwerk-zl');
    expect(inPart('jongeren', 'Kerkrade')).toContain('stuurgroep-jeugd-zuid-limburg');
    expect(inPart('psychische klachten')).toContain('nieuwe-ggz-hoensbroek');
  });

  it('counts a word with a typing error as that word, a place as well', () => {
    const pairs = [
      ['eenzam kerkrad', 'eenzaam kerkrade'],
      ['valprevntie Beekdalen', 'valpreventie Beekdaelen'],
      ['mantelzorgrs sittart', 'mantelzorgers sittard'],
      ['psychishe klachten Maastrict', 'psychische klachten Maastricht'],
    ] as const;
    for (const [wrong, right] of pairs) {
      const [one, other] = [answered(wrong), answered(right)];
      expect([...one.whole, ...one.wider].sort(), wrong).toEqual([...other.whole, ...other.wider].sort());
      expect(one.answer.parts.some(({ isUnknown }) => isUnknown)).toBe(false);
    }
  });

  it('says which word nothing is found by, and asks no more of it', () => {
    const { answer, whole } = answered('goedkopere medicijnen in de mijnstreek');
    expect(answer.parts.map(({ said, isUnknown }) => [said, isUnknown])).toEqual([
      ['goedkopere', true],
      ['medicijnen', false],
      ['mijnstreek', false],
    ]);
    expect(whole).toContain('themacoalitie-farmacie');
  });

  it('tells by which other word something was found', () => {
    const { things, parts } = findByParts(index, { query: 'schulden Heerlen-Noord', most: 1 });
    expect(things[0]?.by).toEqual([
      { part: 0, as: 'armoede' },
      { part: 1, as: '' },
    ]);
    expect(parts.map(({ isPlace }) => isPlace)).toEqual([false, true]);
  });

  it('of places in each other means the narrower, of others any', () => {
    const of = (query: string) => [...answered(query).whole].sort();
    expect(of('Hoensbroek in Heerlen')).toEqual(of('Hoensbroek'));
    expect(of('Maastricht en Kerkrade')).toEqual(
      [...new Set([...of('Maastricht'), ...of('Kerkrade')])].sort(),
    );
  });

  it('puts what has more parts before what has fewer, names each thing once, and counts what it leaves', () => {
    for (const { asked } of questions) {
      const { things } = findByParts(index, { query: asked, most: 1000 });
      const counts = things.map(({ by }) => by.length);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(counts.at(-1)).toBeGreaterThan(0);
      expect(new Set(things.map(({ kind, index: at }) => `${kind} ${at}`)).size).toBe(things.length);
      expect(findByParts(index, { query: asked, most: 2 }).left).toBe(Math.max(0, things.length - 2));
    }
  });

  it('takes questions that mean something to machines, and empty ones', () => {
    for (const query of [
      '',
      '   ',
      '?',
      '__proto__',
      'constructor',
      '.*',
      '"',
      'a '.repeat(300),
      '\ud800',
      '💉',
    ])
      expect(() => findByParts(index, { query, most: 5 })).not.toThrow();
    expect(findByParts(index, { query: '  ', most: 5 })).toEqual({ parts: [], things: [], left: 0 });
  });
});

describe('groupFound(answer, isShown)', () => {
  it('counts what a choice hides, and puts each of the others in one group', () => {
    const answer = findByParts(index, { query: 'eenzaam kerkrade', most: 1000 });
    const all = groupFound(answer, () => true).groups.flatMap(({ verbanden }) => verbanden);
    const isEven = (verband: number) => verband % 2 === 0;
    const { groups, hidden } = groupFound(answer, isEven);
    const shown = groups.flatMap(({ verbanden }) => verbanden);
    expect(shown).toEqual(all.filter(({ index: at }) => isEven(at)));
    expect(hidden).toBe(all.length - shown.length);
  });
});
