import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSigns } from '../../src/appearance/changeSigns';
import { themes } from '../../src/appearance/themes';
import { changeKinds } from '../../src/ecosystem/changes';
import { paintBadges, paintRings } from '../../src/map/paintMarks';
import type { SceneMark } from '../../src/scene/scene';

const theme = themes.licht;
const mark: SceneMark = {
  key: 'place 7',
  place: 7,
  change: 'added',
  inside: 0,
  text: '',
  sizePx: 10.5,
  r: 8,
  width: 16,
  x: 40,
  y: 20,
  ring: { x: 20, y: 40, r: 24 },
};

/** The made-up DOM has no paths: this one remembers its data. */
class FakePath {
  readonly data: string;
  constructor(data: string) {
    this.data = data;
  }
}

function paper() {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no context');
  return context;
}

/** What was set while a method was called, call by call. */
function noted(
  context: CanvasRenderingContext2D,
  method: 'stroke' | 'fillText',
  what: 'strokeStyle' | 'font',
) {
  const notes: unknown[] = [];
  vi.mocked(context[method]).mockImplementation(() => void notes.push(context[what]));
  return notes;
}

beforeEach(() => vi.stubGlobal('Path2D', FakePath));
afterEach(() => vi.unstubAllGlobals());

describe('paintRings(context, marks, theme)', () => {
  it('draws a ring in the colour of each kind, dashed only for what has stopped', () => {
    for (const kind of changeKinds) {
      const context = paper();
      const colours = noted(context, 'stroke', 'strokeStyle');
      paintRings(context, [{ ...mark, change: kind }], theme);
      expect(colours).toEqual([theme.changes[kind]]);
      expect(context.arc).toHaveBeenCalledWith(20, 40, 24, 0, Math.PI * 2);
      const dashes = vi.mocked(context.setLineDash).mock.calls.filter(([dash]) => [...dash].length > 0);
      expect(dashes).toHaveLength(kind === 'stopped' ? 1 : 0);
    }
  });

  it('draws none around what has not changed itself', () => {
    const context = paper();
    paintRings(context, [{ ...mark, change: null, inside: 3, text: '3' }], theme);
    expect(context.stroke).not.toHaveBeenCalled();
  });
});

describe('paintBadges(context, marks, theme)', () => {
  it('draws the sign of the kind, and no number where nothing is inside', () => {
    for (const kind of changeKinds) {
      const context = paper();
      paintBadges(context, [{ ...mark, change: kind }], theme);
      expect(vi.mocked(context.stroke).mock.calls).toEqual([[new FakePath(changeSigns[kind])]]);
      expect(vi.mocked(context.fillText).mock.calls.filter(([text]) => text !== '')).toEqual([]);
    }
  });

  it('writes the number in a badge that stands for others, beside the sign when there is one', () => {
    const context = paper();
    paintBadges(
      context,
      [
        { ...mark, change: null, inside: 12, text: '12' },
        { ...mark, key: 'place 8', inside: 3, text: '3', width: 30 },
      ],
      theme,
    );
    const [first, second] = vi.mocked(context.fillText).mock.calls;
    expect(first?.slice(0, 2)).toEqual(['12', mark.x]);
    expect(second?.[0]).toBe('3');
    expect(second?.[1]).toBeGreaterThan(mark.x);
    expect(context.stroke).toHaveBeenCalledOnce();
  });
});
