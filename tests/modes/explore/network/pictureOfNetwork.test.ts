import { describe, expect, it } from 'vitest';
import { themes } from '../../../../src/appearance/themes';
import type { Exploring } from '../../../../src/modes/explore/exploring';
import { pictureOfNetwork } from '../../../../src/modes/explore/network/pictureOfNetwork';
import { wholeChoice } from '../../../../src/network/choice';
import { placeById } from '../../../../src/network/lookUp';
import { networkPicture } from '../../../../src/scene/networkPicture';
import { svg, writeSvg } from '../../../../src/scene/picture/svg';
import { answerGraph } from '../../../../src/store/questions/answerGraph';
import { wordingIn } from '../../../../src/wording/wording';
import { realNetwork } from '../../../fixtures/anEcosystem';
import { readSvg } from '../../../fixtures/readSvg';
import { shownUnder } from '../../../network/countedRows';

const { network, layout } = realNetwork();
const { members } = network;
if (members === null) throw new Error('no members');
const full = { ...network, members };
const whole = shownUnder(network, wholeChoice);
const centre = { kind: 'place' as const, index: placeById(network, 'mijnstreek') };
const reply = await answerGraph({ whole, visible: whole, layout }, { centre, steps: 1, most: 400 });
const shown = { network: full, picture: networkPicture(full, reply, -1) };
const exploring = {
  store: { getState: () => ({ view: { selection: null, own: 'cz' } }) },
} as unknown as Exploring;

function drawnIn(
  size: { width: number; height: number },
  pinned = new Map<string, { x: number; y: number }>(),
) {
  const wish = { ...size, theme: themes.licht };
  return pictureOfNetwork(exploring, { shown, reply, pinned }, wish, wordingIn('nl'));
}

function labelsOf({ body }: ReturnType<typeof drawnIn>) {
  const elements = readSvg(writeSvg(svg('svg', {}, ...body)));
  return elements.filter(({ attributes }) => attributes['class'] === 'map-label');
}

describe('pictureOfNetwork(exploring, drawn, wish, words)', () => {
  it('tells how much is drawn, what is not, and how many names found no room', () => {
    const picture = drawnIn({ width: 1000, height: 600 });
    const told = picture.facts.join(' · ');
    expect(told).toContain(`Getekend: ${reply.drawn.organisations} organisaties`);
    expect(told).toContain(`Nog ${reply.all.verbanden - reply.drawn.verbanden} verbanden niet getekend`);
    const unnamed = reply.things.length - labelsOf(picture).length;
    expect(unnamed).toBeGreaterThan(0);
    expect(told).toContain(`Voor ${unnamed} namen is op dit blad geen ruimte`);
    expect(picture.description).toContain(`Voor ${unnamed} namen`);
    expect(drawnIn({ width: 4000, height: 4000 }).facts.join()).not.toContain('geen ruimte');
  });

  it('draws what was dragged where it lies, with all of it on the sheet', () => {
    const size = { width: 1000, height: 600 };
    const { bounds } = shown.picture;
    const far = { x: bounds.right + 4000, y: bounds.top };
    const placesOf = ({ body }: ReturnType<typeof drawnIn>) => {
      const moved = readSvg(writeSvg(svg('svg', {}, ...body))).flatMap(
        ({ attributes }) => attributes['transform'] ?? [],
      );
      const [[left = 0] = [], ...places] = moved.map((text) => (text.match(/-?[\d.]+/g) ?? []).map(Number));
      return places.map(([x = 0]) => x + left);
    };
    const key = shown.picture.nodes[3]?.key ?? '';
    const places = placesOf(drawnIn(size, new Map([[key, far]])));
    expect(places.indexOf(Math.max(...places))).toBe(3);
    expect(Math.max(...places)).toBeLessThan(size.width);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(placesOf(drawnIn(size, new Map([[key, far]])))).not.toEqual(placesOf(drawnIn(size)));
  });
});
