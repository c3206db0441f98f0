import { describe, expect, it } from 'vitest';
import { sectors } from '../../src/appearance/sectors';
import { softness, type Theme, themeNames, themeProperties, themes } from '../../src/appearance/themes';
import { changeKinds } from '../../src/ecosystem/changes';

type Pair = readonly [what: string, front: string, back: string];

function channelsOf(colour: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
  if (hex === null) throw new Error(`channelsOf: "${colour}" is not written as #rrggbb`);
  return hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a colour looks like when only a part of it shows. */
function blend(front: string, back: string, share: number): string {
  const backs = channelsOf(back);
  const mixed = channelsOf(front).map(
    (channel, index) => channel * share + (backs[index] ?? 0) * (1 - share),
  );
  return `#${mixed
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function tooClose(pairs: readonly Pair[], least: number): readonly string[] {
  return pairs
    .filter(([, front, back]) => contrast(front, back) < least)
    .map(([what, front, back]) => `${what}: ${front} on ${back} is ${contrast(front, back).toFixed(2)}`);
}

function textPairs(theme: Theme): readonly Pair[] {
  const grounds = ['ground', 'surface', 'surfaceRaised'] as const;
  const inks = ['ink', 'inkSoft', 'accent', 'warning', 'error', 'relation'] as const;
  return [
    ...inks.flatMap((ink) =>
      grounds.map((ground): Pair => [`${ink} on ${ground}`, theme[ink], theme[ground]]),
    ),
    ...theme.areaTints.map((tint, depth): Pair => [`areaInk on tint ${depth}`, theme.areaInk, tint]),
    ['areaInk on the ground', theme.areaInk, theme.ground],
    ['ink on a coalition', theme.ink, theme.coalitionFill],
    ['tafelInk', theme.tafelInk, theme.tafelFill],
    ['initiativeInk', theme.initiativeInk, theme.initiativeFill],
    ['emptyInk', theme.emptyInk, theme.emptyFill],
    ['onAccent', theme.onAccent, theme.accent],
    ...sectors.map((sector): Pair => [`on ${sector}`, theme.onSector, theme.sectors[sector]]),
    ...changeKinds.map((kind): Pair => [`the sign of ${kind}`, theme.onSector, theme.changes[kind]]),
    ['a number of changes', theme.ground, theme.ink],
  ];
}

function shapePairs(theme: Theme): readonly Pair[] {
  const grounds = [theme.coalitionFill, theme.ground, ...theme.areaTints];
  const against = (what: string, colour: string): readonly Pair[] =>
    grounds.map((ground, depth): Pair => [`${what} on ground ${depth}`, colour, ground]);
  return [
    ...sectors.flatMap((sector) => against(sector, theme.sectors[sector])),
    ...changeKinds.flatMap((kind) => against(kind, theme.changes[kind])),
    ...against('coalitionRing', theme.coalitionRing),
    ...against('initiativeRing', theme.initiativeRing),
    ...against('accent', theme.accent),
    ...against('relation', theme.relation),
    ...theme.areaTints.map((tint, depth): Pair => [`areaRing on tint ${depth}`, theme.areaRing, tint]),
    ['initiativeRing around its own fill', theme.initiativeRing, theme.initiativeFill],
    ['the ring of an empty table', theme.coalitionRing, theme.emptyFill],
  ];
}

describe.each(themeNames)('the theme %s', (name) => {
  const theme = themes[name];

  it('gives every text at least 4.5 : 1 (WCAG 1.4.3)', () => {
    expect(tooClose(textPairs(theme), 4.5)).toEqual([]);
  });

  it('gives every seat, ring and line of its own at least 3 : 1 (WCAG 1.4.11)', () => {
    expect(tooClose(shapePairs(theme), 3)).toEqual([]);
  });

  it('gives areas further in a tint that goes on in one direction', () => {
    const steps = theme.areaTints.map(luminance);
    const ordered = [...steps].sort((a, b) => (theme.scheme === 'light' ? b - a : a - b));
    expect(steps).toEqual(ordered);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('gives what is toned down letters that can be read, inside it and beside it', () => {
    const grounds = [theme.ground, theme.coalitionFill, ...theme.areaTints];
    const fills = [theme.tafelFill, theme.initiativeFill, theme.emptyFill, ...Object.values(theme.sectors)];
    const inside = grounds.flatMap((ground) =>
      fills.map((fill): Pair => {
        const pale = blend(fill, ground, softness.fill);
        return [`ink on pale ${fill}`, theme.ink, pale];
      }),
    );
    const besides = grounds.map(
      (ground): Pair => ['ink beside', blend(theme.ink, ground, softness.besides), ground],
    );
    expect(tooClose([...inside, ...besides], 4.5)).toEqual([]);
  });

  it('gives no two sectors the same colour', () => {
    expect(new Set(Object.values(theme.sectors)).size).toBe(sectors.length);
  });
});

describe('the theme contrast', () => {
  it('gives the text that people read most at least 7 : 1 (WCAG 1.4.6)', () => {
    const { ink, inkSoft, ground, surface, areaInk, areaTints } = themes.contrast;
    const pairs: readonly Pair[] = [
      ['ink', ink, ground],
      ['inkSoft', inkSoft, surface],
      ...areaTints.map((tint, depth): Pair => [`areaInk on tint ${depth}`, areaInk, tint]),
    ];
    expect(tooClose(pairs, 7)).toEqual([]);
  });
});

describe('themeProperties(theme)', () => {
  it('gives every colour a property, and the same ones in every theme', () => {
    const names = themeNames.map((name) => [...themeProperties(themes[name]).keys()].sort());
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
    const properties = themeProperties(themes.licht);
    expect(properties.get('--surface-raised')).toBe(themes.licht.surfaceRaised);
    for (const sector of sectors) {
      expect(properties.get(`--sector-${sector}`)).toBe(themes.licht.sectors[sector]);
    }
    for (const kind of changeKinds) {
      expect(properties.get(`--change-${kind}`)).toBe(themes.licht.changes[kind]);
    }
  });
});
