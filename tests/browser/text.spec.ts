import { textWidth } from '../../src/appearance/measureText';
import { expect, open, test } from './fixtures';
import { cell, recordsOf } from './records';

const weights = [400, 600, 700] as const;

test('the table of glyph widths agrees with the canvas of the browser', async ({ page }) => {
  await open(page);
  const names = ['organisaties', 'coalities', 'tafels', 'initiatieven', 'gebieden']
    .flatMap(recordsOf)
    .map((record) => cell(record, 'naam'));
  const measured = await page.evaluate(
    async ({ texts, fonts }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return [];
      const all: number[][] = [];
      for (const font of fonts) {
        await document.fonts.load(font, 'aë€');
        context.font = font;
        context.textRendering = 'geometricPrecision';
        all.push(texts.map((text) => context.measureText(text).width));
      }
      return all;
    },
    { texts: names, fonts: weights.map((weight) => `${weight} 20px "Source Sans 3 Variable"`) },
  );
  const strays = weights.flatMap((weight, row) =>
    names.map((name, index) => ({
      name,
      weight,
      // Above 1: our text is wider than the painted one, because the painted one is kerned.
      ratio: textWidth(name, 20, weight) / (measured[row]?.[index] ?? 0),
    })),
  );
  expect(strays.length).toBe(3 * names.length);
  expect(strays.filter(({ ratio }) => !(ratio > 0.99 && ratio < 1.04))).toEqual([]);
  const mean = strays.reduce((sum, { ratio }) => sum + ratio, 0) / strays.length;
  expect(mean).toBeLessThan(1.02);
});
