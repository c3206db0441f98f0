import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChanges } from '../../src/components/readChanges';

describe('readChanges(text)', () => {
  it('gives an entry per heading, with its lines', () => {
    expect(readChanges('# Nieuw\n\n## Mei\r\n\n- Eén\n- Twee gaat\n  verder\n\n## April\n* Drie')).toEqual([
      { title: 'Mei', lines: ['Eén', 'Twee gaat verder'] },
      { title: 'April', lines: ['Drie'] },
    ]);
  });

  it('leaves marks in the text as text', () => {
    expect(readChanges('## <b>\n- <script>alert(1)</script>')).toEqual([
      { title: '<b>', lines: ['<script>alert(1)</script>'] },
    ]);
  });

  it('finds something in the list of this project', () => {
    expect(readChanges(readFileSync('public/changes.md', 'utf8')).length).toBeGreaterThan(0);
  });
});
