import type { Page } from '@playwright/test';
import { expect, stage, visible } from './fixtures';

/** The story that ships with the real data. */
export const storyId = 'netwerk-van-netwerken';

/** Opens the page at a step of a story, and waits until it is shown. */
export async function openStep(page: Page, step: number, more = '', story = storyId): Promise<void> {
  await page.goto(`./?verhaal=${story}&stap=${step}${more}`);
  await atStep(page, step);
}

/** Waits until a step is shown and all has come to rest. */
export async function atStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const shown = document.querySelector<HTMLElement>('[data-testid="stage"]')?.dataset;
      const address = new URLSearchParams(location.search);
      return shown?.['step'] === wanted && shown['settled'] === 'true' && address.get('stap') === wanted;
    },
    String(step),
    { timeout: 15_000 },
  );
}

/** All by which a step can be told from another: the address, the attributes, and what is painted where. */
export async function stateOf(page: Page) {
  // The address follows a moment after the picture.
  await expect.poll(() => [...new URL(page.url()).searchParams.keys()]).toEqual(['verhaal', 'stap']);
  // Lines between closed circles are counted once the picture is at rest, and come after it.
  const attributes = await stage(page).evaluate(({ dataset }) => {
    const { elements: _, linesLeftOut: __, ...told } = dataset;
    return told;
  });
  const painted = await visible(page);
  return {
    query: new URL(page.url()).search,
    attributes,
    painted: painted
      .map(({ id, x, y, r }) => [id, Math.round(x), Math.round(y), Math.round(r)].join(' '))
      .sort(),
  };
}

/** Sets a mark that a reload takes away. */
export async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

/** Whether the page is still the one that was marked. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window);
}
