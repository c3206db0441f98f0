import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/buildNetwork';
import { paintedName, paintedShortName } from '../../src/network/names';
import { anEcosystem } from '../fixtures/anEcosystem';

describe('paintedName(network, kind, index) and paintedShortName(network, organisation)', () => {
  const long = 'Regionaal samenwerkingsverband '.repeat(20).trim();
  const emoji = '🧩'.repeat(200);
  const network = buildNetwork(
    anEcosystem({
      areas: [{ id: 'a', name: 'Limburg' }],
      verbanden: [{ id: 't', name: long }],
      organisations: [{ id: 'o', name: emoji }],
    }),
  );

  it('give a name of usual length whole', () => {
    expect(paintedName(network, 'areas', 0)).toBe('Limburg');
  });

  it('cut a name that would fit nowhere between words, and never through a sign', () => {
    const painted = paintedName(network, 'verbanden', 0);
    expect(painted.length).toBeLessThanOrEqual(111);
    expect(painted.endsWith('…')).toBe(true);
    expect(long.startsWith(painted.slice(0, -1))).toBe(true);
    expect(painted).not.toMatch(/\s…$/);
    expect(paintedShortName(network, 0)).not.toMatch(/\p{Surrogate}/u);
  });
});
