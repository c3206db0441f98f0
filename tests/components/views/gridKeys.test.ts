import { describe, expect, it } from 'vitest';
import { nextPosition } from '../../../src/components/views/gridKeys';

const size = { rows: 20, columns: 5 };

function landing(keys: readonly string[], start = { row: 0, column: 0 }) {
  return keys.reduce((at, key) => {
    const ctrlKey = key.startsWith('Ctrl+');
    return nextPosition({ key: key.replace('Ctrl+', ''), ctrlKey }, at, size) ?? at;
  }, start);
}

describe('nextPosition(press, from, size)', () => {
  it('goes a cell further with an arrow, and stops at the edges', () => {
    expect(landing(['ArrowDown', 'ArrowRight', 'ArrowRight'])).toEqual({ row: 1, column: 2 });
    expect(landing(Array.from({ length: 30 }, () => 'ArrowDown'))).toEqual({ row: 19, column: 0 });
    expect(landing(Array.from({ length: 9 }, () => 'ArrowRight'))).toEqual({ row: 0, column: 4 });
  });

  it('reaches the heads of rows and columns, but not the corner', () => {
    expect(landing(['ArrowLeft'])).toEqual({ row: 0, column: -1 });
    expect(landing(['ArrowLeft', 'ArrowUp'])).toEqual({ row: 0, column: -1 });
    expect(landing(['ArrowUp', 'ArrowLeft'])).toEqual({ row: -1, column: 0 });
  });

  it('goes to the ends of a row, and of the grid with Ctrl', () => {
    expect(landing(['End'])).toEqual({ row: 0, column: 4 });
    expect(landing(['End', 'Home'])).toEqual({ row: 0, column: -1 });
    expect(landing(['Ctrl+End'])).toEqual({ row: 19, column: 4 });
    expect(landing(['Ctrl+End', 'Ctrl+Home'])).toEqual({ row: 0, column: 0 });
    expect(landing(['PageDown', 'PageDown'])).toEqual({ row: 16, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(nextPosition({ key: 'a', ctrlKey: false }, { row: 0, column: 0 }, size)).toBeNull();
    expect(nextPosition({ key: 'ArrowDown', ctrlKey: true }, { row: 0, column: 0 }, size)).toBeNull();
  });
});
