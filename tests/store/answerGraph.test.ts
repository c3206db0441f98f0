import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../src/network/choice';
import type { GraphAsk } from '../../src/network/graph/chooseGraph';
import { findThing, placeById } from '../../src/network/lookUp';
import type { GraphSource } from '../../src/store/heldData';
import { answerGraph, type GraphReply } from '../../src/store/questions/answerGraph';
import { realNetwork } from '../fixtures/anEcosystem';
import { shownUnder, someChoices } from '../network/countedRows';

const { network, layout } = realNetwork();
const whole = shownUnder(network, wholeChoice);
/** Another worker would have the same columns, and nothing remembered. */
const fresh = (): GraphSource => {
  const again = { ...whole };
  return { whole: again, visible: again, layout };
};
const source = fresh();
const mijnstreek = placeById(network, 'mijnstreek');
const cz = findThing(network, 'cz')?.index ?? -1;

const asks: readonly GraphAsk[] = [
  { centre: { kind: 'place', index: mijnstreek }, steps: 1, most: 400 },
  { centre: { kind: 'place', index: placeById(network, 'limburg') }, steps: 1, most: 400 },
  { centre: { kind: 'organisation', index: cz }, steps: 1, most: 400 },
  { centre: { kind: 'organisation', index: cz }, steps: 3, most: 400 },
];

function placesOf({ things }: GraphReply): ReadonlyMap<string, string> {
  return new Map(things.map(({ kind, index, x, y }) => [`${kind} ${index}`, `${x} ${y}`]));
}

describe('answerGraph(source, ask) on the real data', { timeout: 120_000 }, () => {
  it('answers for every organisation and every area, with no more than is asked', async () => {
    const centres: GraphAsk['centre'][] = [
      ...Array.from({ length: whole.organisations.count }, (_, index) => ({
        kind: 'organisation' as const,
        index,
      })),
      ...Array.from(network.nesting.placeOfArea, (index) => ({ kind: 'place' as const, index })),
    ];
    const crowded: string[] = [];
    for (const centre of centres) {
      const { things, edges } = await answerGraph(source, { centre, steps: 1, most: 400 });
      const count = things.length + edges.length;
      if (count > 400 || (things.length === 0 && centre.kind === 'organisation'))
        crowded.push(JSON.stringify(centre));
    }
    expect(crowded).toEqual([]);
  });

  it('gives the same places when all is read again', async () => {
    for (const ask of asks) {
      const one = await answerGraph(fresh(), ask);
      expect(placesOf(await answerGraph(fresh(), ask))).toEqual(placesOf(one));
    }
  });

  it('moves nothing under any choice, in whatever order they are made', async () => {
    for (const ask of asks) {
      const known = new Map(placesOf(await answerGraph(source, ask)));
      for (const choice of [...someChoices, ...someChoices.toReversed()]) {
        const reply = await answerGraph({ ...source, visible: shownUnder(network, choice) }, ask);
        for (const [thing, place] of placesOf(reply)) {
          expect(known.get(thing) ?? place).toBe(place);
          known.set(thing, place);
        }
      }
      const again = fresh();
      const late = someChoices.at(-1) ?? wholeChoice;
      const reply = await answerGraph({ ...again, visible: shownUnder(network, late) }, ask);
      for (const [thing, place] of placesOf(reply)) expect(known.get(thing)).toBe(place);
    }
  });

  it('tells what a choice hides: drawn, not drawn and hidden are all there is', async () => {
    const [ask] = asks;
    if (ask === undefined) throw new Error('no question');
    const visible = shownUnder(network, { ...wholeChoice, year: 2018 });
    const reply = await answerGraph({ ...source, visible }, ask);
    const all = await answerGraph(source, ask);
    expect(reply.whole).toEqual(all.all);
    expect(reply.all.seats).toBeLessThan(reply.whole.seats);
    expect(all.whole).toEqual(all.all);
  });
});
