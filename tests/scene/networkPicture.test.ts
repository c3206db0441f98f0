import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadRole } from '../../src/ecosystem/roles';
import { wholeChoice } from '../../src/network/choice';
import { findThing, placeById } from '../../src/network/lookUp';
import { doMeet } from '../../src/scene/boxes';
import { chooseNames, nameBox, nameSides, namingZoom } from '../../src/scene/networkLabels';
import { type NetworkPicture, networkPicture } from '../../src/scene/networkPicture';
import { answerGraph } from '../../src/store/questions/answerGraph';
import { realNetwork } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { rowsOf, shownUnder } from '../network/countedRows';

const { network, layout } = realNetwork();
const whole = shownUnder(network, wholeChoice);
const { members } = network;
if (members === null) throw new Error('no members');
const full = { ...network, members };

async function pictureIn(area: string): Promise<NetworkPicture> {
  const centre = { kind: 'place' as const, index: placeById(network, area) };
  const reply = await answerGraph({ whole, visible: whole, layout }, { centre, steps: 1, most: 400 });
  return networkPicture(full, reply, findThing(network, 'cz')?.index ?? -1);
}

const picture = await pictureIn('mijnstreek');

describe('networkPicture(network, graph, own)', () => {
  it('draws each connection with both ends, firm where one seat is that of who leads or began', () => {
    const rows = rowsOf('deelnames');
    for (const { organisation, verband, seats, isHead } of picture.edges) {
      const [one, other] = [picture.nodes[organisation], picture.nodes[verband]];
      const found = rows.filter((row) => row['organisatie'] === one?.key && row['verband'] === other?.key);
      expect(found).toHaveLength(seats);
      expect(found.some((row) => isHeadRole(row['rol'] ?? ''))).toBe(isHead);
    }
  });

  it('keeps all shapes and names within its bounds, and no two of them on one ground', () => {
    const { bounds, nodes } = picture;
    const boxes = nodes.flatMap((node) => [
      { x: node.x, y: node.y, width: 2 * node.r, height: 2 * node.r },
      nameBox({ node, x: node.x, y: node.y }, nameSides[0], 1, 1),
    ]);
    boxes.forEach((box, index) => {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(bounds.left - 3);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(bounds.right + 3);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(bounds.bottom + 3);
      expect(boxes.slice(index + 1).filter((other) => doMeet(box, other))).toEqual([]);
    });
  });

  it('tells kinds apart by shape and sectors by letters', () => {
    for (const { kind, sector, sign } of picture.nodes) {
      expect(sector !== null).toBe(kind === 'organisation');
      if (sector !== null) expect(sign).toHaveLength(2);
    }
    expect(picture.nodes.filter(({ isOwn }) => isOwn).map(({ key }) => key)).toEqual(['cz']);
  });
});

describe('chooseNames(nodes, zoom, wish)', { timeout: 60_000 }, () => {
  const nodes = picture.nodes.map((node) => ({ node, x: node.x, y: node.y }));
  const wish = { first: new Set<string>(), letterScale: 1, bounds: picture.bounds };

  it('writes names that never cover each other, in all of the range for which they were chosen', () => {
    holds(
      fc.property(fc.double({ min: 0.1, max: 4, noNaN: true }), (zoom) => {
        const names = chooseNames(nodes, namingZoom(zoom), wish);
        const boxes = names.flatMap(({ index, side }) => {
          const lying = nodes[index];
          return lying === undefined ? [] : nameBox(lying, side, zoom, 1);
        });
        const covered = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => doMeet(box, other)),
        );
        expect(covered).toEqual([]);
      }),
    );
  });

  it('writes every name at full size, and what is wished first at any size', () => {
    expect(chooseNames(nodes, 1, wish)).toHaveLength(nodes.length);
    const last = picture.nodes.find(({ rank }) => rank === picture.nodes.length - 1);
    const first = chooseNames(nodes, 0.3, { ...wish, first: new Set([last?.key ?? '']) })[0];
    expect(picture.nodes[first?.index ?? -1]?.key).toBe(last?.key);
  });
});
