import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * Looks at a page with axe. In one go: the page has no frames of other sites, for which axe hands over all it found to
 * an empty page, which takes five times as long on a long list.
 */
export function axeOn(page: Page): AxeBuilder {
  // It names the place of each thing that is well, too, unless told otherwise: half of its time.
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/** The looks of the page, and what the system of a reader says who gets each. */
const looks = {
  licht: { colorScheme: 'light', contrast: 'no-preference' },
  donker: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;

export type Look = keyof typeof looks;

/** What axe knows of colours. All else is the same in every look: they differ in the values of custom properties alone. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that axe finds nothing in a page as it stands, in one look after the other, and leaves it in the first. The page
 * must not have its look from the link.
 *
 * @param part - selector of what to look at; without it the whole page
 */
export async function expectAccessible(page: Page, names: readonly Look[], part?: string): Promise<void> {
  const found: string[] = [];
  for (const [turn, name] of names.entries()) {
    await wear(page, name);
    const axe = axeOn(page);
    if (part !== undefined) axe.include(part);
    const { violations } = await (turn === 0 ? axe : axe.withRules(ofColour)).analyze();
    const places = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    found.push(...places.map((place) => `${name}: ${place}`));
  }
  const [first] = names;
  if (first !== undefined && names.length > 1) await wear(page, first);
  expect(found).toEqual([]);
}

async function wear(page: Page, name: Look): Promise<void> {
  await page.emulateMedia(looks[name]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', name);
}
