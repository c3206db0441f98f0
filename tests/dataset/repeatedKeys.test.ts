import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separateRepeatedKeys } from '../../src/dataset/repeatedKeys';

describe('separateRepeatedKeys(text)', () => {
  it.each([
    ['[{"a":1,"a":2,"a" :3}]', '[{"a":1,"a ":2,"a  " :3}]'],
    ['[{"a":{"a":1}},{"a":["a","a"]}]', '[{"a":{"a":1}},{"a":["a","a"]}]'],
    [String.raw`{"\u0061":"\"","a":"\\"}`, String.raw`{"\u0061":"\"","a ":"\\"}`],
    ['{"__proto__":1,"__proto__":2}', '{"__proto__":1,"__proto__ ":2}'],
    ['""', '""'],
  ])('makes of %s %s', (text, separated) => {
    expect(separateRepeatedKeys(text)).toBe(separated);
  });

  it('leaves JSON in which no key is repeated as it is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(separateRepeatedKeys(text)).toBe(text);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
