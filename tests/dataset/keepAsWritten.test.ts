import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAsWritten } from '../../src/dataset/keepAsWritten';

describe('keepAsWritten(text)', () => {
  it.each([
    ['[{"a":1,"a":2,"a" :3}]', '[{"a":1,"a ":2,"a  " :3}]'],
    ['[{"a":{"a":1}},{"a":["a","a"]}]', '[{"a":{"a":1}},{"a":["a","a"]}]'],
    [String.raw`{"\u0061":"\"","a":"\\"}`, String.raw`{"\u0061":"\"","a ":"\\"}`],
    ['{"__proto__":1,"__proto__":2}', '{"__proto__":1,"__proto__ ":2}'],
    ['""', '""'],
    ['[9007199254740993,-0,1.10,1e3,{"a":-5.50}]', '["9007199254740993","-0","1.10","1e3",{"a":"-5.50"}]'],
    ['[0,-5,1.5,12 ,true,null,"1.10","a\\"1.10"]', '[0,-5,1.5,12 ,true,null,"1.10","a\\"1.10"]'],
  ])('makes of %s %s', (text, separated) => {
    expect(keepAsWritten(text)).toBe(separated);
  });

  it('takes time in proportion to the text, however the numbers and quotes stand', () => {
    for (const part of ['1.10,', '"\\\\\\"",', `${'9'.repeat(5000)},`, '-0,']) {
      const text = `[${part.repeat(1_000_000 / part.length)}0]`;
      expect(JSON.parse(keepAsWritten(text)).length).toBe(JSON.parse(text).length);
    }
  });

  it('leaves JSON in which no key is repeated and every number is written as usual as it is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(keepAsWritten(text)).toBe(text);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
