import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/modes/explore/share/codeOf';
import { fileNameOf, fileWord } from '../../../src/modes/explore/share/fileName';
import { fitCamera } from '../../../src/modes/explore/share/mapPicture';
import { tableKinds } from '../../../src/modes/explore/share/tables';
import { facetNames } from '../../../src/network/choice';
import { type CodeModules, quietZone } from '../../../src/scene/picture/drawCode';
import { writeLink } from '../../../src/store/link';
import { usualOptions } from '../../../src/store/viewOptions';
import { csvRows } from '../../fixtures/csvRows';
import { holds } from '../../fixtures/holds';

/** What a camera sees of a code: some pixels a module, with the light around it. */
function pixelsOf(modules: CodeModules, perModule: number) {
  const size = (modules.length + 2 * quietZone) * perModule;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const row = modules[Math.floor(y / perModule) - quietZone];
      if (row?.[Math.floor(x / perModule) - quietZone] !== true) continue;
      data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { data, size };
}

function readCode(modules: CodeModules | null): string | null {
  if (modules === null) return null;
  const { data, size } = pixelsOf(modules, 4);
  return jsQR(data, size, size)?.data ?? null;
}

/** Everything that a link can tell, with the longest ids of the data and all there is to choose. */
function longestLink(): string {
  const longest = (table: string): string =>
    csvRows(table)
      .map((row) => row['id'] ?? '')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const valuesOf = (table: string, column: string) => [
    ...new Set(
      csvRows(table)
        .flatMap((row) => (row[column] ?? '').toLowerCase().split('|'))
        .filter((value) => value !== ''),
    ),
  ];
  const choice = {
    level: valuesOf('gebieden', 'niveau'),
    kind: ['coalitie', 'tafel', 'initiatief'],
    theme: valuesOf('tafels', 'themas'),
    sector: [
      'gemeente',
      'overheid',
      'zorgverzekeraar',
      'ziekenhuis',
      'eerstelijn',
      'ouderenzorg',
      'ggz',
      'welzijn',
    ],
    status: valuesOf('tafels', 'status'),
    role: valuesOf('deelnames', 'rol').slice(0, 12),
    year: 2022,
  };
  expect(facetNames.every((facet) => choice[facet].length > 0)).toBe(true);
  const query = writeLink('?data=voorbeelden/regio', {
    mode: 'lijst',
    deskPart: 'problemen',
    focus: longest('gebieden'),
    selection: longest('organisaties'),
    language: 'en',
    theme: 'contrast',
    showsRelations: true,
    steps: 3,
    choice,
    telling: null,
    own: longest('organisaties'),
    connection: { from: longest('tafels'), to: longest('initiatieven') },
    options: {
      ...usualOptions,
      list: 'deelnames',
      sort: '-verband',
      by: longest('organisaties'),
      scope: 'alles',
      threshold: 12,
      overlapAs: 'matrix',
      against: 'gebied',
      gapsAs: 'lijst',
      query: 'wie helpt er bij eenzaamheid van ouderen?',
    },
    panelTab: 'filters',
  });
  return `https://ecosysteemkaart.voorbeeld.nl/mijnstreek/${query}`;
}

describe('codeOf(link)', () => {
  it('is read back from the longest link', () => {
    const link = longestLink();
    expect(link.length).toBeGreaterThan(700);
    expect(readCode(codeOf(link))).toBe(link);
  });

  it('is read back from links of any length that fits, and else there is none', () => {
    const start = 'https://voorbeeld.nl/?selectie=';
    for (const length of [0, 120, 1000, 2300, 2900]) {
      const link = `${start}${'stichting-'.repeat(300).slice(0, length)}`;
      expect(readCode(codeOf(link)), String(length)).toBe(link);
    }
    expect(codeOf('x'.repeat(2954))).toBeNull();
    expect(codeOf('x'.repeat(20_000))).toBeNull();
  });
});

describe('fileNameOf(parts, day, ending)', () => {
  it('carries subject and day', () => {
    expect(fileNameOf(['Mijnstreek', ''], '2026-11-26', 'png')).toBe(
      'ecosysteemkaart-mijnstreek-2026-11-26.png',
    );
    expect(fileNameOf(['’s-Gravenhage & Één', 'Lijst'], '2026-11-26', 'csv')).toBe(
      'ecosysteemkaart-s-gravenhage-een-lijst-2026-11-26.csv',
    );
  });

  it('is a safe name whatever the subject', () => {
    holds(
      fc.property(fc.string(), (text) => {
        expect(fileNameOf([text], '2026-11-26', 'svg')).toMatch(
          /^ecosysteemkaart(-[a-z0-9]+)*-2026-11-26\.svg$/,
        );
        expect(fileWord(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('fitCamera(camera, from, to)', () => {
  it('keeps in sight all that is', () => {
    const side = fc.integer({ min: 200, max: 3000 });
    const size = fc.record({ width: side, height: side });
    holds(
      fc.property(size, size, fc.integer({ min: 1, max: 500 }), (from, to, zoom) => {
        const fitted = fitCamera({ x: 3, y: 4, zoom }, from, to);
        expect([fitted.x, fitted.y]).toEqual([3, 4]);
        expect(to.width / fitted.zoom).toBeGreaterThanOrEqual(from.width / zoom - 1e-6);
        expect(to.height / fitted.zoom).toBeGreaterThanOrEqual(from.height / zoom - 1e-6);
      }),
    );
  });
});

describe('tableKinds(mode, list)', () => {
  it('begins with what is shown, and has each list once', () => {
    expect(tableKinds('overlap', 'tafels').slice(0, 2)).toEqual(['overlap', 'tafels']);
    expect(tableKinds('kaart', 'organisaties')).toHaveLength(6);
    expect(new Set(tableKinds('lijst', 'gebieden')).size).toBe(6);
  });
});
