import { describe, expect, it } from 'vitest';
import type { ColumnForm } from '../../../src/dataset/schema';
import { cleanCharacters } from '../../../src/validation/checks/characters';
import type { Flaw } from '../../../src/validation/checks/flaw';

function clean(raw: string, form: ColumnForm = 'name') {
  const flaws: Flaw[] = [];
  return { text: cleanCharacters(raw, form, flaws), flaws };
}

describe('cleanCharacters(raw, form, flaws)', () => {
  it.each([
    ['MartÃ\u00ADn', 'Martín'],
    ['Ã\u008Fle', 'Ïle'],
    ['Ã\u00A0', 'à'],
    ['CoÃ¶peratie', 'Coöperatie'],
    ['«CoÃ¶»', '«Coö»'],
    ['CoÃƒÂ¶peratie', 'Coöperatie'],
    ['donâ€™t', 'don’t'],
    ['donâ\u0080\u0099t', 'don’t'],
    ['hoi ðŸ™‚', 'hoi 🙂'],
    ['ï»¿x', 'x'],
    ['aï»¿x', 'ax'],
    ['Î±Î²', 'αβ'],
    ['Ð”Ð°', 'Да'],
    ['Ð”Ð° Ñ‚Ð°Ðº', 'Да так'],
  ])('finds %j broken in a name and an id, and nothing else, and suggests %j', (raw, likely) => {
    for (const form of ['name', 'id', 'text'] as const) {
      const { flaws } = clean(raw, form);
      expect(flaws).toEqual([{ code: 'broken-characters', facts: { value: raw.trim(), nearest: likely } }]);
    }
  });

  it.each(['Coï¿½peratie', 'Co\uFFFDperatie'])('finds %j broken, without a likely text', (raw) => {
    expect(clean(raw).flaws).toEqual([{ code: 'broken-characters', facts: { value: raw } }]);
  });

  it.each([
    ...[
      '“CAFÉ”',
      '“café”…',
      'Gauß’ wet',
      'É“',
      'naïef',
      'Ångström',
      'Ö‰',
      'Ñ‚',
      'Î”',
      '“Garð”…”',
      '🙂',
      'Δα',
    ],
    ...['na»ïef', 'Ð”x', 'Ãn'],
  ])('finds nothing wrong with %j', (raw) => {
    expect(clean(raw)).toEqual({ text: raw, flaws: [] });
  });

  it('tells a control or invisible character that is no part of a misread letter beside it', () => {
    const codes = (raw: string) => clean(raw).flaws.map(({ code }) => code);
    expect(codes('A\0 CoÃ¶p')).toEqual(['control-character', 'broken-characters']);
    expect(codes('A\u200B MartÃ\u00ADn')).toEqual(['invisible-character', 'broken-characters']);
    expect(codes('Mart\u00ADn')).toEqual(['invisible-character']);
    expect(codes('A\u008Fle')).toEqual(['control-character']);
    expect(clean('A\0 CoÃ¶p').flaws[1]?.facts.nearest).toBe('A Coöp');
  });

  it('shows where a character is that cannot be seen, and that of no other', () => {
    const shown = (raw: string, form: ColumnForm) => clean(raw, form).flaws.map(({ facts }) => facts.value);
    expect(shown('\uFEFFzorg\u200B', 'name')).toEqual(['⟨U+FEFF⟩zorg⟨U+200B⟩']);
    expect(shown('a\u200Db\u00ADc', 'name')).toEqual(['a\u200Db⟨U+00AD⟩c']);
    expect(shown('a\u200Db\u00ADc', 'id')).toEqual(['a⟨U+200D⟩b⟨U+00AD⟩c']);
    const far = `${'x'.repeat(200)}\u202Ey`;
    expect(shown(far, 'name')).toEqual([`…${'x'.repeat(30)}⟨U+202E⟩y`]);
  });

  it('counts characters, however they are stored', () => {
    expect(clean('🙂'.repeat(5_001), 'text').flaws).toEqual([]);
    expect(clean('🙂'.repeat(10_000), 'text').flaws).toEqual([]);
    const { text, flaws } = clean(`x${'🙂'.repeat(10_000)}`, 'text');
    expect(text).toBe(`x${'🙂'.repeat(9_999)}`);
    expect(flaws.map(({ code, facts }) => [code, facts.count])).toEqual([['value-too-long', '10001']]);
    expect(clean('x'.repeat(10_000), 'text').flaws).toEqual([]);
    expect(clean('x'.repeat(10_001), 'text').flaws[0]?.facts.count).toBe('10001');
  });
});
