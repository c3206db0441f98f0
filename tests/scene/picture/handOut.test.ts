import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/appearance/measureText';
import { themes } from '../../../src/appearance/themes';
import { drawHandOut } from '../../../src/scene/picture/handOut/drawHandOut';
import type { BlockKind, TextBlock } from '../../../src/scene/picture/handOut/flowText';
import { drawLegendStrip } from '../../../src/scene/picture/handOut/legendStrip';
import { inside, type PageText, page } from '../../../src/scene/picture/handOut/page';
import { planStep } from '../../../src/scene/picture/handOut/planStep';
import { drawShortTable } from '../../../src/scene/picture/handOut/shortTable';
import { type TableRow, tablePages } from '../../../src/scene/picture/handOut/tablePages';
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

function expectInside(texts: readonly PageText[], right: number): void {
  for (const text of texts) {
    const [from, to] = spanOf(text);
    expect(from).toBeGreaterThanOrEqual(inside.left - 0.5);
    expect(to).toBeLessThanOrEqual(right);
    expect(text.y - text.sizePx / 2).toBeGreaterThanOrEqual(inside.top - 1);
    expect(text.y + text.sizePx / 2).toBeLessThanOrEqual(inside.bottom + 1);
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

const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 25 });
const list = { label: 'Verhaal', title: 'Tafels', intro: 'Uitleg.', foot: ['Bron'] };
const head: TableRow['cells'] = ['Naam', 'Soort', 'Gebied', 'Coalitie', 'Organisaties', 'Stappen'];

describe('the list of tables on paper', () => {
  it('has the head of its columns on each page, and each row whole on one', () => {
    const made = tablePages(
      Array.from({ length: 100 }, (_, index) => ({
        cells: [`Tafel ${index}`, 'tafel', 'Oostelijk Zuid-Limburg / Parkstad', '', '3', '1–4, 6'] as const,
      })),
      { ...list, head },
      theme,
    );
    expect(made.length).toBeGreaterThan(2);
    for (const { texts } of made) {
      expect(head.every((name) => texts.some((one) => one.text === name))).toBe(true);
      expectInside(texts, inside.right + 0.5);
    }
    const names = made.flatMap(({ texts }) => texts.filter((one) => /^Tafel \d/.test(one.text)));
    expect(names.map((one) => one.text)).toEqual(Array.from({ length: 100 }, (_, index) => `Tafel ${index}`));
  });

  it('ends, whatever is in it, and says so when it is empty', () => {
    expect(tablePages([], { ...list, head }, theme)).toHaveLength(1);
    holds(
      fc.property(rows, (cells) => {
        const made = tablePages(
          cells.map((row) => ({ cells: row })),
          { ...list, head },
          theme,
        );
        for (const { texts } of made) expectInside(texts, inside.right + 0.5);
      }),
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
