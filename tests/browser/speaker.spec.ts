import type { Page } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, settled, stage, test } from './fixtures';
import { hitsOf, middleOf } from './hands';
import { atStep, openStep } from './storyHands';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens the window of the speaker by its key. */
async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.getByTestId('speaker').waitFor();
  return speaker;
}

/** Closes the window of the speaker, and waits until the page has noticed. */
async function closeSpeaker(page: Page, speaker: Page): Promise<void> {
  await speaker.close();
  const kept = () => page.evaluate(() => sessionStorage.getItem('ecosysteemkaart-spreker-tab'));
  await expect.poll(kept).toContain('"isOpen":false');
}

/** Which step a window shows. */
function stepIn(speaker: Page) {
  return speaker.getByTestId('speaker');
}

test('the window of the speaker follows at once, and steers', async ({ page }) => {
  await openStep(page, 2);
  const speaker = await openSpeaker(page);
  await expect(speaker).toHaveTitle(/^Spreker · /);
  await expect(stepIn(speaker)).toHaveAttribute('data-step', '2');
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('Eén stap uit: Zuid-Limburg');
  await expect(speaker.getByRole('region', { name: 'Notitie' })).toContainText('Vraag wie hier ook');
  await expect(speaker.getByRole('region', { name: 'Hierna' })).toContainText('Nog een stap: heel Limburg');

  // Told in frames of the map, which a slow machine does not make more: 200 ms are twelve.
  await speaker.evaluate(() => {
    const map = window.opener as Window;
    const seen: Record<string, number> = { frames: 0 };
    Object.assign(window, { seen });
    const count = (): void => {
      seen['frames'] = (seen['frames'] ?? 0) + 1;
      map.requestAnimationFrame(count);
    };
    count();
    for (const [name, home] of Object.entries({ stage: map.document, speaker: document })) {
      const step = home.querySelector(`[data-testid="${name}"]`);
      if (step === null) throw new Error(`There is no ${name}.`);
      new MutationObserver(() => {
        seen[name] = seen['frames'] ?? 0;
      }).observe(step, { attributes: true, attributeFilter: ['data-step'] });
    }
  });
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(stepIn(speaker)).toHaveAttribute('data-step', '3');
  const seen = async (name: string) =>
    (await speaker.evaluate(() => Reflect.get(window, 'seen') as Record<string, number>))[name] ?? Number.NaN;
  await expect.poll(() => seen('frames')).toBeGreaterThan(1);
  expect(Math.abs((await seen('speaker')) - (await seen('stage')))).toBeLessThan(12);

  // And the other way: buttons, keys, the list of steps.
  await speaker.getByRole('button', { name: 'Volgende' }).click();
  await atStep(page, 4);
  await speaker.keyboard.press('PageUp');
  await atStep(page, 3);
  await speaker.getByRole('button', { name: /^6\s*Eén organisatie/ }).click();
  await atStep(page, 6);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
  await speaker.keyboard.press('Home');
  await atStep(page, 1);
  await speaker.keyboard.press('.');
  await expect(page.getByTestId('black')).toBeVisible();
  await expect(speaker.getByText('Het scherm is zwart')).toBeVisible();
  await speaker.getByRole('button', { name: 'Zwart scherm' }).click();
  await expect(page.getByTestId('black')).toBeHidden();
  await speaker.keyboard.press('?');
  await expect(speaker.getByTestId('story-keys')).toBeVisible();
  await expect(page.getByTestId('story-keys')).toBeHidden();
  await speaker.keyboard.press('Escape');
  await expect(speaker.getByTestId('story-keys')).toBeHidden();
  await expect(stage(page)).toHaveAttribute('data-step', '1');

  // Its end and its going on.
  await speaker.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByTestId('caption')).toBeHidden();
  await speaker.getByRole('button', { name: 'Ga verder bij stap 1' }).click();
  await atStep(page, 1);
});

test('tells the speaker of a detour, and takes the map back', async ({ page }) => {
  await openStep(page, 3);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hozl');
  await hitsOf(page).first().click();
  await expect(speaker.getByTestId('speaker-detour')).toContainText('Omweg vanaf stap 3');
  await speaker.getByTestId('speaker-detour').getByRole('button').click();
  await atStep(page, 3);
  await expect(stage(page)).toHaveAttribute('data-selection', '');
  await expect(speaker.getByTestId('speaker-detour')).toBeHidden();
});

test('closing the window does no harm, and loading the page again finds it back', async ({ page }) => {
  await openStep(page, 2);
  const speaker = await openSpeaker(page);
  await page.reload();
  await atStep(page, 2);
  await page.keyboard.press('PageDown');
  await expect(stepIn(speaker)).toHaveAttribute('data-step', '3');
  await expect(speaker.locator('.speaker-farewell')).toHaveCount(0);
  await speaker.keyboard.press('PageDown');
  await atStep(page, 4);
  expect(page.context().pages()).toHaveLength(2);

  // Emptied by loading it again, it is drawn again.
  await speaker.evaluate(() => document.body.replaceChildren());
  await expect(stepIn(speaker)).toHaveAttribute('data-step', '4');

  await closeSpeaker(page, speaker);
  await page.keyboard.press('PageDown');
  await atStep(page, 5);
  const again = await openSpeaker(page);
  await expect(stepIn(again)).toHaveAttribute('data-step', '5');

  // A page that went away leaves no window that looks alive.
  await page.goto('about:blank');
  await expect(again.getByRole('alert')).toContainText('De kaart is gesloten of wordt opnieuw geladen');
  await expect(again.getByRole('alert')).toContainText('druk daar dan op S');
});

test('counts the time from the first step, holds it, and goes on after a reload', async ({ page }) => {
  await openStep(page, 1);
  const speaker = await openSpeaker(page);
  const spoken = speaker.getByTestId('speaker-spoken');
  await expect(spoken).toHaveAttribute('data-running', 'true');
  await expect(spoken).toHaveText(/0:0[1-9]/);
  await speaker.getByRole('button', { name: 'Tijd stilzetten' }).click();
  const held = await spoken.innerText();
  await page.reload();
  await atStep(page, 1);
  await expect(spoken).toHaveAttribute('data-running', 'false');
  expect(await spoken.innerText()).toBe(held);
  await speaker.getByRole('button', { name: 'Tijd op nul' }).click();
  await expect(spoken).toContainText('0:00');
  await speaker.getByRole('button', { name: 'Tijd laten lopen' }).click();
  await expect(spoken).toHaveText(/0:0[1-9]/);
});

test('keeps the size of the note and its own light; axe finds nothing', async ({ page }) => {
  await openStep(page, 4);
  const speaker = await openSpeaker(page);
  await speaker.setViewportSize({ width: 900, height: 700 });
  expect((await axeOn(speaker).analyze()).violations).toEqual([]);
  const size = () => speaker.locator('.speaker-note').evaluate((note) => getComputedStyle(note).fontSize);
  const before = Number.parseFloat(await size());
  await speaker.getByRole('button', { name: 'Notitie groter' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
  await speaker.getByRole('button', { name: 'Donker venster' }).click();
  await expect(speaker.locator('html')).toHaveAttribute('data-theme', 'donker');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'licht');
  expect((await axeOn(speaker).analyze()).violations).toEqual([]);
  const large = await size();
  await closeSpeaker(page, speaker);
  const again = await openSpeaker(page);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'donker');
  await expect(again.locator('.speaker-note')).toHaveCSS('font-size', large);
});

test('a window that the browser holds back is told, with what to do', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await openStep(page, 2);
  await page.keyboard.press('s');
  await expect(page.getByText('De browser hield het sprekersvenster tegen.')).toBeVisible();
  await expect(stage(page)).toHaveAttribute('data-step', '2');
  await page.keyboard.press('PageDown');
  await atStep(page, 3);
  await expect(page.getByText('De browser hield het sprekersvenster tegen.')).toBeHidden();
});

test('opens before the story begins, and then shows it', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.getByRole('button', { name: 'Presenteren' }).click();
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByTestId('open-speaker').click(),
  ]);
  await expect(speaker.getByTestId('speaker')).toContainText('Kies een verhaal');
  await page.getByRole('button', { name: 'Begin bij het begin' }).click();
  await atStep(page, 1);
  await expect(stepIn(speaker)).toHaveAttribute('data-step', '1');

  // Opened on the way, it ends the full screen; a click on the map brings that back, and is no detour.
  await closeSpeaker(page, speaker);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  const again = await openSpeaker(page);
  await expect(again.getByText('klik één keer op de kaart')).toBeVisible();
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  await expect.poll(isFull).toBe(true);
  await expect(again.getByText('klik één keer op de kaart')).toBeHidden();
  await atStep(page, 1);
  await expect(again.getByTestId('speaker-detour')).toBeHidden();
});
