import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/appearance/measureText';
import { themes } from '../../../src/appearance/themes';
import { verbandKinds } from '../../../src/ecosystem/ecosystem';
import { drawHandOut } from '../../../src/scene/picture/handOut/drawHandOut';
import type { BlockKind, TextBlock } from '../../../src/scene/picture/handOut/flowText';
import { drawLegendStrip } from '../../../src/scene/picture/handOut/legendStrip';
import { inside, type PageText, page } from '../../../src/scene/picture/handOut/page';
import { planStep } from '../../../src/scene/picture/handOut/planStep';
import { drawShortTable } from '../../../src/scene/picture/handOut/shortTable';
import { listBottom, tablePages } from '../../../src/scene/picture/handOut/tablePages';
import type { TableGroup } from '../../../src/scene/picture/handOut/tableRows';
import { type SvgNode, writeSvg } from '../../../src/scene/picture/svg';
import { holds } from '../../fixtures/holds';
import { readSvg } from '../../fixtures/readSvg';

const theme = themes.licht;
const told = {
  code: null,
  codeHint: 'Scan',
  goesOn: 'Lees verder',
  goneOn: 'Vervolg',
  label: 'Stap 1 van 1',
};

function planOf(title: string, blocks: readonly TextBlock[]) {
  return planStep({ ...told, title, blocks });
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

/** From its left to its right end. */
function spanOf({ text, x, sizePx, weight, anchor }: PageText): readonly [number, number] {
  const width = textWidth(text, sizePx, weight);
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}

function expectInside(texts: readonly PageText[], right: number, bottom = inside.bottom): void {
  for (const text of texts) {
    const [from, to] = spanOf(text);
    expect(from).toBeGreaterThanOrEqual(inside.left - 0.5);
    expect(to).toBeLessThanOrEqual(right);
    expect(text.y - text.sizePx / 2).toBeGreaterThanOrEqual(inside.top - 1);
    expect(text.y + text.sizePx / 2).toBeLessThanOrEqual(bottom + 1);
  }
}

/** Names and texts as people and machines make them. */
const words = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 14 }) },
    fc.constantFrom('😀', '<b>vet</b>', '&', '"', 'x'.repeat(120), 'preventiecoalitie', 'Ωμέγα'),
  ),
  { maxLength: 200 },
);
const text = words.map((parts) => parts.join(' '));
const cell = words.map((parts) => parts.slice(0, 30).join(' '));
const blocks = fc.array(
  fc.record({ kind: fc.constantFrom<BlockKind>('body', 'source', 'note', 'heading', 'remark'), text }),
  { maxLength: 6 },
);

describe('the texts of a step on paper', () => {
  it('are all there, in order, in their column and on the page, however long', () => {
    holds(
      fc.property(text, blocks, (title, given) => {
        const plan = planOf(title, given);
        expectInside(plan.texts, inside.left + page.column);
        for (const texts of plan.more) expectInside(texts, inside.right);
        const set = [
          plan.texts,
          ...plan.more.map((texts) => texts.filter(({ text: one }) => one !== told.goneOn)),
        ];
        const all = letters(
          set.flatMap((texts) => texts.map((one) => one.text).filter((one) => one !== told.goesOn)).join(''),
        );
        expect(all.endsWith(letters(given.map((block) => block.text).join('')))).toBe(true);
        // The title too: above, or where it is too long as the first of the text.
        expect(all).toContain(letters(title));
      }),
    );
  });

  it('keep the largest letters when short, become smaller when longer, and then go on and say so', () => {
    const size = (count: number) => {
      const plan = planOf('Titel', [
        { kind: 'body', text: 'Wie werkt hier samen aan een gezonde regio? '.repeat(count) },
      ]);
      const body = plan.texts.filter(({ weight }) => weight === 400);
      return {
        px: body[0]?.sizePx ?? 0,
        more: plan.more.length,
        goesOn: plan.texts.some((one) => one.text === told.goesOn),
      };
    };
    expect(size(3)).toEqual({ px: 17, more: 0, goesOn: false });
    expect(size(30).px).toBeLessThan(17);
    expect(size(30).more).toBe(0);
    expect(size(90)).toMatchObject({ more: 1, goesOn: true });
    expect(size(400).more).toBeGreaterThan(1);
  });
});

const rows = fc.array(
  fc.record({
    kind: fc.constantFrom(...verbandKinds),
    name: cell,
    organisations: fc.constantFrom('–', '7', '1.204'),
    steps: fc.constantFrom('', '1–4, 6', Array.from({ length: 40 }, (_, at) => at * 2).join(', ')),
  }),
  { minLength: 1, maxLength: 15 },
);
const groups = fc.array(fc.record({ title: cell, rows }), { maxLength: 6 });
const list = {
  label: 'Verhaal',
  title: 'Tafels',
  intro: 'Uitleg.',
  kinds: { coalition: '65 coalities', tafel: '34 tafels', initiative: '65 initiatieven' },
  columns: { organisations: 'organisaties', steps: 'stappen' },
  goneOn: (title: string) => `${title} (vervolg)`,
  foot: ['Bron'],
};

function tablesOf(count: number, perGroup: number): readonly TableGroup[] {
  return Array.from({ length: Math.ceil(count / perGroup) }, (_, at) => ({
    title: `Gebied ${at}`,
    rows: Array.from({ length: Math.min(perGroup, count - at * perGroup) }, (_, row) => ({
      kind: 'tafel',
      name: `Tafel ${at * perGroup + row} in Oostelijk Zuid-Limburg`,
      organisations: '12',
      steps: '1–4, 6',
    })),
  }));
}

function numbersIn(texts: readonly PageText[]): readonly number[] {
  return texts.flatMap(({ text: one }) => /^Tafel (\d+)/.exec(one)?.[1] ?? []).map(Number);
}

describe('the list of tables on paper', () => {
  it('is one page as long as that can be read, in letters as large as there is room for', () => {
    const sizeOf = (count: number) => {
      const made = tablePages(tablesOf(count, 12), list, theme);
      const [name] = made[0]?.texts.filter((one) => one.text.startsWith('Tafel 0')) ?? [];
      return { pages: made.length, px: name?.sizePx ?? 0 };
    };
    expect(sizeOf(20)).toEqual({ pages: 1, px: 15 });
    expect(sizeOf(170).pages).toBe(1);
    expect(sizeOf(170).px).toBeLessThan(15);
    expect(sizeOf(170).px).toBeGreaterThanOrEqual(10.7);
    expect(sizeOf(500).pages).toBeGreaterThan(1);
  });

  it('has each row once and whole in its order, and names again what goes on', () => {
    const made = tablePages(tablesOf(500, 250), list, theme);
    for (const { texts } of made) expectInside(texts, inside.right + 0.5, listBottom);
    expect(made.flatMap(({ texts }) => numbersIn(texts))).toEqual(
      Array.from({ length: 500 }, (_, index) => index),
    );
    const headings = made.flatMap(({ texts }) => texts.filter((one) => one.text.startsWith('Gebied 0')));
    expect(headings.length).toBeGreaterThan(1);
  });

  it('ends, whatever is in it, loses no name, and says so when it is empty', () => {
    expect(tablePages([], list, theme)).toHaveLength(1);
    holds(
      fc.property(groups, (given) => {
        const made = tablePages(given, list, theme);
        for (const { texts } of made) expectInside(texts, inside.right + 0.5, listBottom);
        const all = letters(made.flatMap(({ texts }) => texts.map((one) => one.text)).join(''));
        for (const { name } of given.flatMap((group) => group.rows)) {
          if (name.length < 100) expect(all).toContain(letters(name));
        }
      }),
      40,
    );
  });
});

/** The texts that are drawn, with where they are: nothing here is moved but by the strip itself. */
function drawnTexts(nodes: readonly SvgNode[]) {
  return readSvg(writeSvg({ name: 'svg', attributes: {}, children: nodes })).filter(
    ({ name }) => name === 'text',
  );
}

const box = { x: 400, y: 50, width: 800, height: 600 };

describe('what stands in the place of a picture', () => {
  it('is a table that stays in its box, and tells how much is left out', () => {
    holds(
      fc.property(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 15 }),
        (cells) => {
          const left: number[] = [];
          const more = (of: number, columns: number): string => {
            left.push(of, columns);
            return 'meer';
          };
          const table = {
            title: 'Lijst',
            remark: '',
            head: Array.from({ length: 9 }, (_, at) => `K${at}`),
            rows: cells,
            more,
          };
          for (const { attributes } of drawnTexts(drawShortTable(table, box, theme))) {
            expect(Number(attributes['y'])).toBeLessThanOrEqual(box.y + box.height);
            expect(Number(attributes['x'])).toBeLessThanOrEqual(box.x + box.width);
          }
          const [of = 0] = left;
          expect(of).toBeLessThanOrEqual(cells.length);
        },
      ),
    );
  });

  it('has a legend that takes no more than its room', () => {
    holds(
      fc.property(
        fc.array(
          fc.record({
            title: fc.string({ maxLength: 20 }),
            entries: fc.array(
              text.map((one) => ({ sign: [], text: [...one].slice(0, 200).join('') })),
              { maxLength: 30 },
            ),
          }),
          { maxLength: 3 },
        ),
        (parts) => {
          const strip = drawLegendStrip(parts, { x: 0, y: 0, width: 800, most: 130 }, theme);
          const all = parts.flatMap(({ entries }) => entries.map((entry) => letters(entry.text))).join('');
          const titles = parts
            .filter(({ entries }) => entries.length > 0)
            .map(({ title }) => letters(title))
            .join('');
          expect(
            letters(
              drawnTexts([strip.node])
                .map((one) => one.text)
                .join(''),
            ).length,
          ).toBe(all.length + titles.length);
        },
      ),
    );
    const strip = drawLegendStrip(
      [
        {
          title: 'Vormen',
          entries: Array.from({ length: 25 }, () => ({ sign: [], text: 'deelnemers niet bekend' })),
        },
      ],
      { x: 0, y: 0, width: 800, most: 90 },
      theme,
    );
    expect(strip.height).toBeLessThanOrEqual(90);
  });
});

it('draws each page with its number, its foot and nothing that is read as markup', () => {
  const content = {
    kind: 'stap-1',
    name: '<b>&',
    texts: [],
    drawn: [],
    foot: ['Bron: <i>x</i>', 'https://voorbeeld.nl/?stap=1'],
  };
  const pages = drawHandOut([content, content], (at, of) => `${at} / ${of}`, theme);
  const texts = pages.map((one) =>
    readSvg(writeSvg(one))
      .filter(({ name }) => name === 'text')
      .map((line) => line.text),
  );
  expect(texts).toEqual([
    ['Bron: <i>x</i>', 'https://voorbeeld.nl/?stap=1', '1 / 2'],
    ['Bron: <i>x</i>', 'https://voorbeeld.nl/?stap=1', '2 / 2'],
  ]);
});
