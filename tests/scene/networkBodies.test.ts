import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackText } from '../../src/network/packedText';
import { lineWidth, networkBody } from '../../src/scene/networkBodies';
import { realNetwork } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';

const widestPx = 196;
const kinds = ['organisation', 'verband'] as const;
/** Made-up names: words of any length, also far longer than any line. */
const someName = fc
  .array(fc.stringMatching(/^[a-zé()/-]{1,60}$/u), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

function bare(text: string): string {
  return text.replaceAll(/[\s-]/gu, '');
}

describe('networkBody(kind, name, degree)', () => {
  it('never cuts a name, and no line is wider than the widest box', () => {
    holds(
      fc.property(someName, fc.constantFrom(...kinds), (name, kind) => {
        const { lines } = networkBody(kind, name, 1);
        expect(bare(lines.join(''))).toBe(bare(name));
        expect(lineWidth(kind, lines)).toBeLessThanOrEqual(widestPx);
      }),
    );
  });

  it('ends where no name does, after the same lines however long it is', () => {
    for (const word of ['zorg', 'zorg ']) {
      const text = word.repeat(5000);
      const { lines } = networkBody('verband', text, 1);
      expect(networkBody('verband', text.repeat(10), 1).lines).toEqual(lines);
      expect(lines.length).toBeLessThanOrEqual(60);
      expect(lines.at(-1)).toMatch(/…$/u);
      expect(lineWidth('verband', lines)).toBeLessThanOrEqual(widestPx);
    }
  });

  it('breaks the names of the real data between words only', () => {
    const { network } = realNetwork();
    const { verbanden } = network;
    for (let index = 0; index < verbanden.count; index++) {
      const name = unpackText(verbanden.name, index);
      expect(networkBody('verband', name, 1).lines.join(' ')).toBe(name.trim());
    }
  });
});
