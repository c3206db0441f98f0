import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixedColour, stepPatterns, tintShares } from '../../../src/appearance/littleMapLook';
import { themes } from '../../../src/appearance/themes';
import { joinSteps } from '../../../src/ecosystem/joinSteps';
import { municipalities, placeMunicipalities } from '../../../src/layout/geo/placeMunicipalities';
import { countClasses, tintOfCount } from '../../../src/scene/littleMap/countClasses';
import { drawLittleMap } from '../../../src/scene/littleMap/drawLittleMap';
import { overlaps } from '../../../src/scene/littleMap/freeSpace';
import type { LittleMapAsk, MunicipalFact } from '../../../src/scene/littleMap/littleMap';
import { littleMapBody } from '../../../src/scene/littleMap/littleMapBody';
import { littleMapLegend } from '../../../src/scene/littleMap/littleMapLegend';
import { mapMunicipalities } from '../../../src/scene/littleMap/mapMunicipalities';
import { neighbourTowards } from '../../../src/scene/littleMap/neighbourTowards';
import { svg, writeSvg } from '../../../src/scene/picture/svg';
import { holds } from '../../fixtures/holds';
import { plain, readSvg } from '../../fixtures/readSvg';

/** Made-up numbers and steps. */
function askFor(more: Partial<LittleMapAsk> & { readonly most?: number } = {}): LittleMapAsk {
  const { most = 20, ...rest } = more;
  const steps = [...joinSteps, null];
  return {
    width: 680,
    heightPx: 620,
    emPx: 16,
    municipalities: mapMunicipalities.map(({ name }, of): MunicipalFact => {
      const count = (of * 7) % (most + 1);
      return {
        name,
        count,
        told: String(count),
        step: steps[of % 5] ?? null,
        isIndirect: false,
        isMarked: of % 3 === 0,
      };
    }),
    regions: [],
    fill: 'aantal',
    ...rest,
  };
}

/** As regions lie: beside each other in the dense part, and one in the north. */
const madeUpRegions = ['Westelijke Mijnstreek', 'Oostelijk Zuid-Limburg / Parkstad', 'Noord-Limburg'].map(
  (name, region) => ({
    name,
    note: region === 0 ? 'in gesprek' : '',
    depth: 0,
    shapes: municipalities.flatMap(({ isDense }, of) =>
      (region === 2 ? !isDense && of % 2 === 0 : isDense && of % 2 === region) ? [of] : [],
    ),
  }),
);

type Line = readonly [readonly [number, number], readonly [number, number]];

/** Whether more than a pixel of a line lies in a path of straight lines, by counting how often a ray leaves it. */
function meets([[x1, y1], [x2, y2]]: Line, path: string): boolean {
  const rings = path
    .split('Z')
    .map((ring) => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((at) => [Number(at[1]), Number(at[2])]));
  const points = Array.from({ length: 41 }, (_, step) => [
    x1 + ((x2 - x1) * step) / 40,
    y1 + ((y2 - y1) * step) / 40,
  ]);
  const inside = points.filter(([x = 0, y = 0]) => {
    let isIn = false;
    for (const ring of rings) {
      ring.forEach(([ax = 0, ay = 0], corner) => {
        const [bx = 0, by = 0] = ring[(corner + 1) % ring.length] ?? [];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
      });
    }
    return isIn;
  });
  return (inside.length * Math.hypot(x2 - x1, y2 - y1)) / 40 > 4;
}

describe('drawLittleMap(ask)', () => {
  it('draws 31 municipalities, each once as itself, and the dense part once more', () => {
    const { whole, enlarged } = drawLittleMap(askFor());
    const own = [...whole.shapes, ...enlarged.shapes].filter(({ isCopy }) => !isCopy);
    expect(own.map(({ code }) => code).sort()).toEqual(mapMunicipalities.map(({ code }) => code));
    expect(whole.shapes).toHaveLength(31);
    expect(enlarged.shapes).toHaveLength(16);
  });

  it('lays no word over another and none outside the drawing, in any room', { timeout: 60_000 }, () => {
    holds(
      fc.property(
        fc.integer({ min: 320, max: 1600 }),
        fc.integer({ min: 300, max: 1100 }),
        fc.constantFrom(12, 16, 20, 32),
        fc.constantFrom(9, 500, 123_456),
        (width, heightPx, emPx, most) => {
          const ask = askFor({
            width,
            heightPx,
            emPx,
            most,
            regions: [{ name: 'Parkstad', note: 'in gesprek', shapes: [1, 2, 3, 4], depth: 0 }],
          });
          const map = drawLittleMap(ask);
          for (const frame of [map.whole, map.enlarged]) {
            const boxes = [...frame.labels, ...frame.regionLabels].map(({ box }) => box);
            boxes.forEach((one, index) => {
              for (const other of boxes.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
              expect(one.x).toBeGreaterThan(-12);
              expect(one.x + one.width).toBeLessThan(width + 12);
            });
          }
          expect(map.enlarged.box.x + map.enlarged.box.width).toBeLessThanOrEqual(width + 0.01);
          expect(map.enlarged.box.y + map.enlarged.box.height).toBeLessThanOrEqual(map.height + 0.01);
        },
      ),
      15,
    );
  });

  const rooms = [
    [358, 700],
    [480, 700],
    [620, 420],
    [600, 500],
    [700, 480],
    [860, 520],
    [960, 640],
    [1300, 860],
  ] as const;

  it.each(rooms)('names all of them in %i by %i, with small counts and large', (width, heightPx) => {
    for (const most of [9, 12_345]) {
      const { whole, enlarged } = drawLittleMap(askFor({ width, heightPx, most, regions: madeUpRegions }));
      const named = [...whole.labels, ...enlarged.labels].filter(({ lines }) =>
        lines.some(({ part }) => part === 'name'),
      );
      const nameless = mapMunicipalities.filter((_, position) => !named.some(({ of }) => of === position));
      expect(nameless.map(({ name }) => name)).toEqual([]);
      expect(named).toHaveLength(31);
    }
  });

  it.each(rooms)('points in %i by %i with short lines through one other at most', (width, heightPx) => {
    for (const most of [150]) {
      const map = drawLittleMap(askFor({ width, heightPx, most, regions: madeUpRegions }));
      for (const [frame, box, isDense] of [
        [map.whole, null, false],
        [map.enlarged, map.enlarged.box, true],
      ] as const) {
        for (const { of, leader } of frame.labels) {
          if (leader === null) continue;
          const [[x1, y1], [x2, y2]] = leader;
          expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThanOrEqual(5 * 16);
          expect(municipalities[of]?.isDense).toBe(isDense);
          if (box !== null) expect(x1).toBeGreaterThanOrEqual(box.x);
          const met = frame.shapes.filter((shape) => shape.of !== of && meets(leader, shape.path));
          expect(met.length, mapMunicipalities[of]?.name ?? '').toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('is the same for the same room', () => {
    expect(drawLittleMap(askFor())).toEqual(drawLittleMap(askFor()));
  });
});

describe('countClasses(counts)', () => {
  it('holds every number up to the largest once, in at most five classes besides none', () => {
    holds(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 31 }), (counts) => {
        const classes = countClasses(counts);
        expect(classes.length).toBeLessThanOrEqual(6);
        classes.forEach(({ from, to, tint }, index) => {
          expect(from).toBe(index === 0 ? 0 : (classes[index - 1]?.to ?? 0) + 1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(tint).toBeLessThan(tintShares.length);
        });
        for (const count of counts) expect(tintOfCount(classes, count) === 0).toBe(count === 0);
      }),
    );
  });
});

describe('neighbourTowards(points, from, direction)', () => {
  it('leads from any municipality to all others', () => {
    const points = placeMunicipalities({
      box: { x: 0, y: 0, width: 400, height: 800 },
      isDense: false,
      groups: [],
    }).shapes.map(({ centre }) => centre);
    for (let start = 0; start < points.length; start++) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighbourTowards(points, from, direction);
          if (next >= 0) reached.add(next);
        }
      }
      expect(reached.size).toBe(points.length);
    }
  });
});

/** A tile as grey seen by a camera: how light it is on average, and how much that differs within it. */
function greyOf(theme: (typeof themes)['licht'], step: (typeof joinSteps)[number] | null) {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b);
  };
  if (step === null) return { mean: light(theme.surface), spread: 0 };
  const { ground, ink, sizePx, marks } = stepPatterns[step];
  const values: number[] = [];
  const fine = 40;
  for (let i = 0; i < fine * fine; i++) {
    const [x, y] = [((i % fine) / fine) * sizePx, (Math.floor(i / fine) / fine) * sizePx];
    const isInk = marks.some((mark) => {
      if (mark.kind === 'dot') return Math.hypot(x - mark.x, y - mark.y) < mark.r;
      const along = mark.kind === 'stripe' ? x : y;
      return along >= mark.from && along < mark.from + mark.width;
    });
    values.push(light(isInk ? theme[ink] : mixedColour(theme, ground)));
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread };
}

describe('the patterns of the steps', () => {
  it('differ from each other and from open ground in grey, by tone or by texture, in every theme', () => {
    for (const theme of Object.values(themes)) {
      const greys = [...joinSteps, null].map((step) => ({ step, ...greyOf(theme, step) }));
      greys.forEach((one, index) => {
        for (const other of greys.slice(index + 1)) {
          const apart = Math.hypot(one.mean - other.mean, one.spread - other.spread);
          expect(apart, `${theme.scheme}: ${one.step} and ${other.step}`).toBeGreaterThan(0.07);
        }
      });
    }
  });
});

describe('littleMapBody(map, theme, marks) and littleMapLegend', () => {
  const lines = {
    title: 'Deelname & meer',
    classTold: (from: number, to: number) => `${from}–${to}`,
    stepTold: (step: string | null) => step ?? 'geen zetel bekend',
    signs: 'Vormen en lijnen',
    regionBorder: 'grens van een regio',
    indirect: 'lichter',
    marked: 'hier zit CZ aan tafel',
    chosen: 'gekozen: Beek',
  };
  const regions = [{ name: 'Parkstad', note: '', shapes: [1, 2, 3, 4], depth: 0 }];

  it('draw one text for each label, whatever its lines, and nothing from elsewhere', () => {
    for (const fill of ['aantal', 'deelname'] as const) {
      const map = drawLittleMap(askFor({ fill, regions }));
      const body = littleMapBody(map, themes.licht, { municipality: 3, region: -1 });
      const text = writeSvg(svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, ...body));
      const elements = readSvg(text);
      const frames = [map.whole, map.enlarged];
      const labels = frames.flatMap((frame) => [...frame.labels, ...frame.regionLabels]);
      const told = labels.map((label) => plain(label.lines.map((line) => line.text).join('')));
      const texts = elements.filter(({ name }) => name === 'text');
      expect(texts.map((one) => plain(one.text)).sort()).toEqual(told.sort());
      expect(elements.filter(({ attributes }) => attributes['class'] === 'municipality')).toHaveLength(47);
      expect(text).not.toMatch(/<image|href|var\(|NaN|undefined/);
      const patterns = new Set(
        elements.flatMap(({ attributes }) => attributes['fill']?.match(/#step-\d/)?.[0] ?? []),
      );
      expect(patterns.size).toBe(fill === 'deelname' ? joinSteps.length : 0);
      for (const pattern of patterns)
        expect(elements.filter(({ attributes }) => `#${attributes['id']}` === pattern)).toHaveLength(1);
    }
  });

  it('explain all classes or steps, and the signs that are there', () => {
    const map = drawLittleMap(askFor({ fill: 'deelname', regions }));
    const [fills, signs] = littleMapLegend(map, themes.licht, lines, { municipality: 3, region: -1 });
    expect(fills?.entries.map(({ text }) => text)).toEqual([...joinSteps, 'geen zetel bekend']);
    expect(signs?.entries.map(({ text }) => text)).toEqual([
      'grens van een regio',
      'gekozen: Beek',
      'hier zit CZ aan tafel',
    ]);
    const counted = drawLittleMap(askFor());
    const [classes, none] = littleMapLegend(
      counted,
      themes.licht,
      { ...lines, marked: '' },
      { municipality: -1, region: -1 },
    );
    expect(classes?.entries).toHaveLength(counted.classes.length);
    expect(none?.entries).toEqual([]);
  });
});
