import { describe, expect, it } from 'vitest';
import { describeLine } from '../../../src/modes/explore/describeLine';
import { placeById, unplacedId } from '../../../src/network/lookUp';
import type { SceneLine } from '../../../src/scene/scene';
import { wordingIn } from '../../../src/wording/wording';
import { participationsOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork({
  participations: participationsOf([
    ['ggd', 'kring'],
    ['raadhuis', 'bestuur'],
    ['ggd', 'dorpstafel'],
    ['raadhuis', 'dorpstafel'],
    ['huisarts', 'dorpstafel'],
  ]),
});

function line(
  kind: SceneLine['kind'],
  ends: readonly [string, string],
  more: Partial<SceneLine> = {},
): SceneLine {
  const origin = { x: 0, y: 0 };
  return {
    key: 'line',
    kind,
    ends: [placeById(network, ends[0]), placeById(network, ends[1])],
    word: '',
    from: origin,
    control: origin,
    to: origin,
    width: 2,
    count: 1,
    hasArrow: false,
    change: null,
    sector: null,
    emphasis: 'normal',
    ...more,
  };
}

describe('describeLine(network, line, words)', () => {
  it('says of a shared line how many organisations it stands for, and which', () => {
    const words = describeLine(
      network,
      line('shared', ['kring', 'dorpstafel'], { count: 2 }),
      wordingIn('nl'),
    );
    expect(words.name).toBe('Kring – Dorpstafel');
    expect(words.kind).toBe('gedeelde organisaties');
    expect(words.lines).toEqual(['2 organisaties', 'GGD, Raadhuis']);
  });

  it('says of a relation what it is and where it leads, in the words of the file', () => {
    const relation = line('relation', ['dorpstafel', 'kring'], { word: 'sluit aan bij' });
    expect(describeLine(network, relation, wordingIn('en'))).toEqual({
      name: 'Dorpstafel → Kring',
      kind: 'sluit aan bij',
      lines: [],
    });
    expect(describeLine(network, { ...relation, word: '', count: 3 }, wordingIn('nl'))).toMatchObject({
      kind: 'relatie',
      lines: ['3 relaties'],
    });
  });

  it('names the circle of what has no area in the language of the reader', () => {
    const shared = line('shared', ['kring', unplacedId]);
    expect(describeLine(network, shared, wordingIn('nl')).name).toBe('Kring – Zonder gebied');
    expect(describeLine(network, shared, wordingIn('en')).name).toBe('Kring – Without an area');
  });

  it('counts the seats that a line of an organisation leads to', () => {
    expect(
      describeLine(network, line('seat', ['kring', 'kring'], { count: 2 }), wordingIn('nl')),
    ).toMatchObject({
      name: 'Kring',
      lines: ['2 zetels'],
    });
  });
});
