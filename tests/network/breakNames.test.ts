import fc from 'fast-check';
import { hyphenateSync } from 'hyphen/nl';
import { describe, expect, it } from 'vitest';
import { breakNames, softHyphen } from '../../src/network/breakNames';
import { buildNetwork } from '../../src/network/buildNetwork';
import { paintedName, paintedShortName, shortNameOf } from '../../src/network/names';
import { type PackedText, unpackText } from '../../src/network/packedText';
import { anEcosystem, realNetwork } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';

function textsOf(packed: PackedText): readonly string[] {
  return Array.from(packed.ends, (_, index) => unpackText(packed, index));
}

function breakAll(names: readonly string[], hyphenate: (text: string) => string): readonly string[] {
  const areas = names.map((name, i) => ({ id: `a${String(i).padStart(4, '0')}`, name }));
  return textsOf(breakNames(buildNetwork(anEcosystem({ areas })), hyphenate).areas);
}

describe('breakNames(network, hyphenate)', { timeout: 20_000 }, () => {
  it('only ever adds soft hyphens, at most one a word and three letters from its ends', () => {
    const syllables = fc.array(fc.nat({ max: 30 }), { maxLength: 6 });
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zë]{9,24}( [a-z]{1,14})?$/),
    );
    holds(
      fc.property(fc.array(name, { maxLength: 8 }), syllables, (names, cuts) => {
        const hyphenate = (word: string): string =>
          cuts.reduce((text, cut) => text.slice(0, cut) + softHyphen + text.slice(cut), word);
        breakAll(names, hyphenate).forEach((broken, index) => {
          expect(broken.replaceAll(softHyphen, '')).toBe(names[index]?.replaceAll(softHyphen, ''));
        });
      }),
    );
  });

  it('keeps every letter of the real names, with the syllables of Dutch', () => {
    const { network } = realNetwork();
    const breaks = breakNames(network, (text) => hyphenateSync(text));
    const pairs = [
      [breaks.areas, network.areas.name],
      [breaks.verbanden, network.verbanden.name],
      [breaks.organisations, network.members?.organisations.name ?? network.areas.name],
    ] as const;
    for (const [broken, names] of pairs) {
      expect(textsOf(broken).map((text) => text.replaceAll(softHyphen, ''))).toEqual(textsOf(names));
      for (const word of textsOf(broken).flatMap((text) => text.split(/\s+/))) {
        expect(word.split(/[^\p{L}\u00ad]/u).filter((part) => part.split(softHyphen).length > 2)).toEqual([]);
      }
    }
  });

  it('breaks a long compound where its parts meet and leaves short words alone', () => {
    expect(breakAll(['Preventiecoalitie Heuvelland'], (text) => hyphenateSync(text))).toEqual([
      `Preventie${softHyphen}coalitie Heuvel${softHyphen}land`,
    ]);
    expect(breakAll(['Zorg in Heerlen'], (text) => hyphenateSync(text))).toEqual(['Zorg in Heerlen']);
  });
});

describe('shortNameOf(members, organisation) and the painted names', () => {
  const network = buildNetwork(
    anEcosystem({
      areas: [{ id: 'a', name: 'Zuid' }],
      organisations: [
        { id: 'o1', name: 'Coöperatie VGZ', abbreviation: 'VGZ' },
        { id: 'o2', name: 'Gemeente Heerlen', sort: 'gemeente' },
        { id: 'o3', name: 'Gemeente', sort: 'gemeente' },
        { id: 'o4', name: '' },
      ],
    }),
  );

  it('take the abbreviation, else the name without what the colour says, else the id', () => {
    const { members } = network;
    expect(members === null ? [] : [0, 1, 2, 3].map((index) => shortNameOf(members, index))).toEqual([
      'VGZ',
      'Heerlen',
      'Gemeente',
      'o4',
    ]);
  });

  it('are the plain names until the breaks have arrived', () => {
    expect([paintedName(network, 'areas', 0), paintedShortName(network, 1)]).toEqual(['Zuid', 'Heerlen']);
    expect(paintedShortName({ ...network, members: null }, 1)).toBe('');
  });
});
