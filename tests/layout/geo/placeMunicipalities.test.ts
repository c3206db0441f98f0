import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalities, placeMunicipalities } from '../../../src/layout/geo/placeMunicipalities';
import { csvRows } from '../../fixtures/csvRows';
import { holds } from '../../fixtures/holds';

const box = { x: 10, y: 20, width: 300, height: 600 };

describe('placeMunicipalities(ask)', () => {
  it('draws each of the 31 municipalities of the data once', () => {
    const { shapes } = placeMunicipalities({ box, isDense: false, groups: [] });
    const codes = csvRows('gebieden').flatMap((row) =>
      row['niveau'] === 'gemeente' ? (row['code'] ?? '') : [],
    );
    expect(codes).toHaveLength(31);
    expect(shapes.map(({ code }) => code)).toEqual(codes.sort());
    expect(municipalities.map(({ name }) => name).join()).not.toContain('(L.)');
  });

  it('stays in its box, whatever that is, and fills it one way', () => {
    holds(
      fc.property(
        fc.double({ min: 40, max: 2000, noNaN: true }),
        fc.double({ min: 40, max: 2000, noNaN: true }),
        fc.boolean(),
        (width, height, isDense) => {
          const { shapes } = placeMunicipalities({ box: { x: 5, y: 7, width, height }, isDense, groups: [] });
          const left = Math.min(...shapes.map(({ bounds }) => bounds.x));
          const top = Math.min(...shapes.map(({ bounds }) => bounds.y));
          const right = Math.max(...shapes.map(({ bounds }) => bounds.x + bounds.width));
          const bottom = Math.max(...shapes.map(({ bounds }) => bounds.y + bounds.height));
          expect(left).toBeGreaterThanOrEqual(4.9);
          expect(top).toBeGreaterThanOrEqual(6.9);
          expect(right).toBeLessThanOrEqual(5.1 + width);
          expect(bottom).toBeLessThanOrEqual(7.1 + height);
          expect(Math.min(Math.abs(right - left - width), Math.abs(bottom - top - height))).toBeLessThan(0.2);
          expect(shapes).toHaveLength(isDense ? 16 : 31);
        },
      ),
      30,
    );
  });

  it('has north above and east to the right', () => {
    const { shapes } = placeMunicipalities({ box, isDense: false, groups: [] });
    const centre = new Map(shapes.map((shape) => [shape.name, shape.centre]));
    expect(centre.get('Gennep')?.[1]).toBeLessThan(centre.get('Venlo')?.[1] ?? 0);
    expect(centre.get('Venlo')?.[1]).toBeLessThan(centre.get('Vaals')?.[1] ?? 0);
    expect(centre.get('Maastricht')?.[0]).toBeLessThan(centre.get('Kerkrade')?.[0] ?? 0);
  });

  it('draws one border around a group, without those inside it', () => {
    const parkstad = new Set(['GM0917', 'GM0928', 'GM0882']);
    const { groups, outline } = placeMunicipalities({
      box,
      isDense: false,
      groups: [parkstad, new Set(), new Set(municipalities.map(({ code }) => code))],
    });
    expect(groups[0]?.match(/M/g)).toHaveLength(1);
    expect(groups[1]).toBe('');
    expect(groups[2]?.match(/M/g)).toHaveLength(1);
    expect(outline.match(/M/g)).toHaveLength(1);
  });
});
