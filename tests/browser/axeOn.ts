import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Looks at a page with axe. In one go: the page has no frames of other sites, for which axe hands over all it found to
 * an empty page, which takes five times as long on a long list.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
