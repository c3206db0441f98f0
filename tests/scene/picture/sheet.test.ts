import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/appearance/measureText';
import { themes } from '../../../src/appearance/themes';
import { fitCircle } from '../../../src/scene/camera';
import { drawScene } from '../../../src/scene/picture/drawScene';
import { drawSheet } from '../../../src/scene/picture/drawSheet';
import { mapLegend } from '../../../src/scene/picture/mapLegend';
import { paperSizes, planSheet } from '../../../src/scene/picture/planSheet';
import type { SheetWords } from '../../../src/scene/picture/sheetWords';
import { type SvgNode, writeSvg } from '../../../src/scene/picture/svg';
import { wrapText } from '../../../src/scene/picture/wrapText';
import type { Scene } from '../../../src/scene/scene';
import { countShared } from '../../../src/scene/sharedLines';
import { anEcosystem, type Mapped, mapOf, realNetwork, somePlan } from '../../fixtures/anEcosystem';
import { holds } from '../../fixtures/holds';
import { plain, readSvg } from '../../fixtures/readSvg';
import { circleOf, sceneOf } from '../aView';
import { changesFrom } from '../someChanges';

const words: SheetWords = {
  name: 'Proef',
  over: 'Ecosysteem · Kaart',
  subject: 'Mijnstreek',
  facts: ['Alle jaren', 'Geen filters'],
  legend: 'Legenda',
  more: (count) => `… en nog ${count}`,
  sources: ['Bron: proef.'],
  link: 'https://voorbeeld.nl/?focus=mijnstreek',
  code: null,
};

const legendWords = {
  shapes: 'Vormen',
  sectors: 'Sectoren',
  kinds: { area: 'gebied', coalition: 'coalitie', tafel: 'tafel', initiative: 'initiatief' },
  sectorNames: {
    gemeente: 'g',
    overheid: 'o',
    zorgverzekeraar: 'z',
    ziekenhuis: 'zh',
    eerstelijn: 'e',
    ouderenzorg: 'oz',
    ggz: 'ggz',
    welzijn: 'w',
    kennis: 'k',
    inwoners: 'i',
    overig: 'ov',
  },
  head: 'hoofdzetel',
  empty: 'leeg',
  own: 'wij',
  lines: { shared: 'gedeeld', seat: 'zetel', relation: 'relatie', home: 'elders', way: 'weg' },
  changesTitle: 'Anders',
  changes: { added: 'nieuw', stopped: 'weg', renamed: 'hernoemd', moved: 'verplaatst', changed: 'anders' },
} as const;

function sheetOf(scene: Scene, viewport: { width: number; height: number }): SvgNode {
  const theme = themes.licht;
  const plan = planSheet({ of: 'picture', scale: 1, ...viewport }, words);
  return drawSheet(
    plan,
    {
      ...viewport,
      body: drawScene(scene, theme, viewport),
      legend: mapLegend(scene, legendWords, theme),
      facts: [],
      description: '',
    },
    theme,
  );
}

function checkSheet(scene: Scene, viewport: { width: number; height: number }): void {
  const text = writeSvg(sheetOf(scene, viewport));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  const elements = readSvg(text);
  expect(elements.filter(({ name }) => name === 'image' || name === 'foreignObject')).toEqual([]);
  const groups = elements.filter(({ attributes }) => attributes['class'] === 'map-label');
  expect(groups).toHaveLength(scene.labels.length);
  const texts = new Set(
    elements.filter(({ name }) => name === 'text').map(({ text: written }) => plain(written)),
  );
  for (const label of scene.labels)
    expect(texts.has(plain(label.lines.map(({ text: line }) => line).join('')))).toBe(true);
  const all = elements.flatMap(({ attributes }) => Object.values(attributes));
  expect(all.filter((value) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
}

const viewport = { width: 1100, height: 700 };

describe('drawScene(scene) on a sheet', () => {
  it('has one text for each label of the real map, on every level, and no picture', () => {
    const real = realNetwork();
    const { network } = real;
    for (const place of [0, 5, 60]) {
      const camera = fitCircle(circleOf(real, place), viewport);
      for (const selection of [
        null,
        { kind: 'organisation', index: 40 },
        { kind: 'verband', index: 30 },
      ] as const) {
        const closed = sceneOf(real, { camera, viewport }).circles.filter(({ isOpen }) => !isOpen);
        const seats = network.members && {
          nesting: network.nesting,
          byOrganisation: network.members.byOrganisation,
          verband: network.members.participations.verband,
        };
        const shared = seats
          ? countShared(
              seats,
              closed.map(({ place: one }) => one),
              100,
            )
          : undefined;
        const view = { camera, viewport, selection, showsRelations: true, ...(shared ? { shared } : {}) };
        checkSheet(sceneOf(real, view), viewport);
      }
    }
  });

  it('draws the marks of changes', () => {
    const real = realNetwork();
    const changes = changesFrom(real, {
      places: [
        [3, 'added'],
        [10, 'stopped'],
        [40, 'moved'],
      ],
      seats: [[5, 'added']],
    });
    const scene = sceneOf(real, { camera: fitCircle(circleOf(real, 0), viewport), viewport, changes });
    expect(scene.marks.length).toBeGreaterThan(0);
    const elements = readSvg(writeSvg(sheetOf(scene, viewport)));
    expect(elements.filter(({ attributes }) => attributes['class'] === 'map-badge')).toHaveLength(
      scene.marks.length,
    );
  });

  it('is a file whatever the names', () => {
    const names = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        fc.constantFrom(
          '"A" & <B>',
          "'s-Gravenhage",
          '👩‍⚕️ zorg',
          'a\u0000\u0007b',
          ']]>',
          '\ud800',
          '__proto__',
          '&#0;',
        ),
      ),
      { minLength: 8, maxLength: 8 },
    );
    holds(
      fc.property(names, somePlan, (drawn, plan) => {
        const name = (position: number) => drawn[position % drawn.length] ?? '';
        const named: Mapped = mapOf(
          anEcosystem({
            ...plan,
            areas: plan.areas.map((area, i) => ({ ...area, name: name(i) })),
            verbanden: plan.verbanden.map((verband, i) => ({ ...verband, name: name(i + 1) })),
            organisations: plan.organisations.map((one, i) => ({ ...one, name: name(i + 2) })),
          }),
        );
        checkSheet(sceneOf(named, { camera: fitCircle(circleOf(named, 0), viewport), viewport }), viewport);
      }),
      40,
    );
  });
});

describe('planSheet(size, words)', () => {
  const someWords = fc.record({
    subject: fc.string({ minLength: 1, maxLength: 160 }),
    facts: fc.array(fc.string({ maxLength: 200 }), { maxLength: 8 }),
    link: fc.webUrl({ withQueryParameters: true }).map((url) => url.repeat(3).slice(0, 1500)),
  });

  it('keeps everything on the paper, and nothing on the picture', () => {
    holds(
      fc.property(
        someWords,
        fc.constantFrom(...Object.values(paperSizes)),
        fc.boolean(),
        (drawn, size, hasCode) => {
          const code = hasCode
            ? Array.from({ length: 41 }, () => Array.from({ length: 41 }, () => true))
            : null;
          const plan = planSheet(size, { ...words, ...drawn, code });
          const { box } = plan;
          expect([plan.width, plan.height]).toEqual([size.width, size.height]);
          for (const { text, x, y, sizePx, weight } of [...plan.head, ...plan.foot]) {
            expect(x + textWidth(text, sizePx, weight)).toBeLessThanOrEqual(plan.width - 30);
            const isAbove = y + sizePx / 2 <= box.y;
            const isBelow = y - sizePx / 2 >= box.y + box.height;
            expect(isAbove || isBelow).toBe(true);
            expect(y).toBeLessThan(plan.height - 20);
          }
          expect(plan.legend.x).toBeGreaterThan(box.x + box.width);
          if (plan.code !== null)
            expect(plan.code.y).toBeGreaterThanOrEqual(plan.legend.y + plan.legend.height);
        },
      ),
    );
  });
});

describe('planSheet(size, words) with more than there is room for', () => {
  const long = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc
      .tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 900 }))
      .map(([part, times]) => part.repeat(times)),
  );
  const tooMuch = fc.record({
    over: long,
    subject: long,
    facts: fc.array(long, { maxLength: 60 }),
    sources: fc.array(long, { maxLength: 12 }),
    link: long,
  });

  it('leaves the picture its room, lets nothing fall off the sheet, and keeps what is cut', () => {
    holds(
      fc.property(tooMuch, fc.constantFrom(...Object.values(paperSizes)), (drawn, size) => {
        const plan = planSheet(size, { ...words, ...drawn });
        expect(plan.box.height).toBeGreaterThan(plan.height * 0.4);
        expect(plan.box.y + plan.box.height).toBeLessThan(plan.height);
        for (const { text, x, y, sizePx, weight } of [...plan.head, ...plan.foot]) {
          expect(x + textWidth(text, sizePx, weight)).toBeLessThanOrEqual(plan.width - 30);
          expect(y - sizePx / 2).toBeGreaterThan(0);
          expect(y + sizePx / 2).toBeLessThan(plan.height - 20);
        }
        const written = plain([...plan.head, ...plan.foot].map(({ text }) => text).join(''));
        const isKept = (text: string) => written.includes(plain(text)) || plan.rest.includes(text);
        for (const text of [drawn.over, drawn.subject, ...drawn.facts, ...drawn.sources, drawn.link])
          expect(isKept(text)).toBe(true);
      }),
      15,
    );
  });

  it('counts the facts that have no room, and has them in the file', () => {
    const facts = Array.from({ length: 80 }, (_, i) => `Thema: iets wat lang heet, nummer ${i}`);
    const plan = planSheet(paperSizes.a4, { ...words, facts });
    const told = plan.head.map(({ text }) => text).join(' ');
    const shown = facts.filter((fact) => told.includes(`${fact} ·`)).length;
    expect(shown).toBeGreaterThan(5);
    expect(told).toContain(`… en nog ${80 - shown}`);
    const picture = {
      width: 10,
      height: 10,
      body: [],
      legend: [],
      facts: [],
      description: 'Een proef.',
    };
    const text = writeSvg(drawSheet(plan, picture, themes.licht));
    expect(text).toContain('Een proef.');
    expect(text).toContain(facts[79]);
  });
});

describe('wrapText(text, column)', () => {
  it('loses nothing but spaces, and no line is too wide', () => {
    const column = { width: 140, sizePx: 13, weight: 400 } as const;
    holds(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = wrapText(text, column);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(140);
      }),
    );
  });
});
