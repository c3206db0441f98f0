import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/appearance/themes';
import type { Exploring } from '../../../src/modes/explore/exploring';
import { littleMapForFile } from '../../../src/modes/explore/littleMapForFile';
import { usualOptions } from '../../../src/store/viewOptions';
import { wordingIn } from '../../../src/wording/wording';
import { realNetwork } from '../../fixtures/anEcosystem';

function exploringWith(network: unknown): Exploring {
  const state = { data: { network }, view: { options: usualOptions, own: 'cz' } };
  return {
    store: { getState: () => state },
    pipeline: { selectionOf: () => null },
  } as unknown as Exploring;
}

describe('littleMapForFile(exploring, theme, words, room)', () => {
  const room = { width: 900, height: 700, emPx: 16 };

  it('has all names, the legend and the source in the language asked for', () => {
    const drawn = littleMapForFile(exploringWith(realNetwork().network), themes.licht, wordingIn('en'), room);
    for (const told of ['Heerlen', 'Venlo', 'Collaborations', 'CZ has a seat here'])
      expect(drawn?.body).toContain(`>${told}</text>`);
    expect(drawn?.body).toContain('Source: Statistics Netherlands (CBS) / Kadaster');
    expect(drawn?.width).toBe(900);
  });

  it('is nothing without data', () => {
    expect(littleMapForFile(exploringWith(null), themes.licht, wordingIn('nl'), room)).toBeNull();
  });
});
