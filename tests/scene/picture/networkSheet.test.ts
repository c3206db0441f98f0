import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors } from '../../../src/appearance/sectors';
import { themes } from '../../../src/appearance/themes';
import { wholeChoice } from '../../../src/network/choice';
import { findThing, placeById } from '../../../src/network/lookUp';
import { networkPicture } from '../../../src/scene/networkPicture';
import { drawNetwork } from '../../../src/scene/picture/drawNetwork';
import { networkLegend } from '../../../src/scene/picture/networkLegend';
import { type SvgNode, svg, writeSvg } from '../../../src/scene/picture/svg';
import { answerGraph } from '../../../src/store/questions/answerGraph';
import { realNetwork } from '../../fixtures/anEcosystem';
import { holds } from '../../fixtures/holds';
import { plain, readSvg } from '../../fixtures/readSvg';
import { shownUnder } from '../../network/countedRows';

const { network, layout } = realNetwork();
const whole = shownUnder(network, wholeChoice);
const { members } = network;
if (members === null) throw new Error('no members');
const centre = { kind: 'place' as const, index: placeById(network, 'mijnstreek') };
const reply = await answerGraph({ whole, visible: whole, layout }, { centre, steps: 1, most: 400 });
const picture = networkPicture({ ...network, members }, reply, findThing(network, 'cz')?.index ?? -1);

function elementsOf(body: readonly SvgNode[]) {
  return readSvg(writeSvg(svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, ...body)));
}

describe('drawNetwork(picture, wish, selection)', { timeout: 60_000 }, () => {
  it('draws every thing and line, with one text for each name and no picture, on sheets of any size', () => {
    const names = new Set(picture.nodes.map(({ lines }) => plain(lines.join(''))));
    holds(
      fc.property(
        fc.integer({ min: 300, max: 1800 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.constantFrom(...Object.values(themes)),
        fc.constantFrom(null, 'cz', 'not-there'),
        (width, height, theme, selection) => {
          const { body, unnamed } = drawNetwork(picture, { width, height, theme }, selection);
          const elements = elementsOf(body);
          const labels = elements.filter(({ attributes }) => attributes['class'] === 'map-label');
          expect(labels).toHaveLength(picture.nodes.length - unnamed);
          expect(labels.filter(({ text }) => !names.has(plain(text)))).toEqual([]);
          expect(elements.filter(({ name }) => name === 'line')).toHaveLength(picture.edges.length);
          const shapes = elements.filter(({ attributes }) => attributes['class']?.startsWith('network-'));
          expect(shapes).toHaveLength(picture.nodes.length);
          expect(elements.filter(({ name }) => name === 'image' || name === 'foreignObject')).toEqual([]);
          const all = elements.flatMap(({ attributes }) => Object.values(attributes));
          expect(all.filter((value) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
        },
      ),
    );
  });

  it('names all of it where there is room, and what is selected in any case', () => {
    expect(drawNetwork(picture, { width: 4000, height: 4000, theme: themes.licht }, null).unnamed).toBe(0);
    const small = drawNetwork(picture, { width: 760, height: 480, theme: themes.licht }, 'cz');
    expect(small.unnamed).toBeGreaterThan(0);
    const labels = elementsOf(small.body).filter(({ attributes }) => attributes['class'] === 'map-label');
    expect(labels.map(({ text }) => plain(text))).toContain('CZ');
  });

  it('keeps every shape within the sheet', () => {
    const size = { width: 1000, height: 600 };
    const elements = elementsOf(drawNetwork(picture, { ...size, theme: themes.licht }, null).body);
    const moved = elements.flatMap(({ attributes }) => attributes['transform'] ?? []);
    const [[left = 0, top = 0] = [], ...places] = moved.map((text) =>
      (text.match(/-?[\d.]+/g) ?? []).map(Number),
    );
    expect(places).toHaveLength(picture.nodes.length);
    for (const [x = 0, y = 0] of places) {
      expect(x + left).toBeGreaterThan(0);
      expect(x + left).toBeLessThan(size.width);
      expect(y + top).toBeGreaterThan(0);
      expect(y + top).toBeLessThan(size.height);
    }
  });
});

describe('networkLegend(picture, words, theme, selection)', () => {
  it('tells of what is drawn and of nothing else', () => {
    const words = {
      shapes: 'Vormen',
      sectors: 'Sectoren',
      kinds: { organisation: 'organisatie', coalition: 'coalitie', tafel: 'tafel', initiative: 'initiatief' },
      sectorNames: Object.fromEntries(sectors.map((sector) => [sector, sector])) as Record<
        (typeof sectors)[number],
        string
      >,
      empty: 'leeg',
      own: 'wij',
      chosen: 'gekozen',
      head: 'zit voor',
      seat: 'andere zetel',
    };
    const tafels = picture.nodes.map((node) => ({
      ...node,
      kind: 'tafel' as const,
      isEmpty: false,
      isOwn: false,
    }));
    const [shapes, sectorPart] = networkLegend(
      { ...picture, nodes: tafels, edges: [] },
      words,
      themes.licht,
      null,
    );
    expect(shapes?.entries.map(({ text }) => text)).toEqual(['tafel']);
    const there = new Set(picture.nodes.flatMap(({ sector }) => sector ?? []));
    expect(sectorPart?.entries).toHaveLength(there.size);
    const [all] = networkLegend(picture, words, themes.licht, 'cz');
    const texts = all?.entries.map(({ text }) => text);
    for (const told of ['organisatie', 'wij', 'gekozen', 'zit voor', 'andere zetel'])
      expect(texts).toContain(told);
  });
});
