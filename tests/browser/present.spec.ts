import type { Page } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, ready, settled, stage, test } from './fixtures';
import { hitsOf, middleOf } from './hands';
import { atStep, isMarked, markPage, openStep, stateOf, storyId } from './storyHands';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

function stepShown(page: Page): Promise<string | null> {
  return stage(page).getAttribute('data-step');
}

/** Presses a key that must do nothing to the story, and one after it that shows that it was heard. */
async function expectStill(page: Page, key: string): Promise<void> {
  const before = await stepShown(page);
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await stepShown(page), `${key} moves nothing`).toBe(before);
}

test('a clicker starts the story by F5, and every key of it takes one step', async ({ page }) => {
  await page.goto(`./?verhaal=${storyId}`);
  await ready(page);
  await page.getByTestId('clicker-ready').check();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('stories')).toBeHidden();
  await markPage(page);
  await page.keyboard.press('F5');
  await atStep(page, 1);
  await page.keyboard.press('PageDown');
  await atStep(page, 2);
  await page.keyboard.press('PageUp');
  await atStep(page, 1);
  for (const key of ['ArrowRight', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await atStep(page, 4);
  for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ ']) await page.keyboard.press(key);
  await atStep(page, 1);
  // The room sees the end of the story, whatever the hand of the speaker does.
  for (let presses = 0; presses < 10; presses++) await page.keyboard.press('PageDown');
  await atStep(page, 7);
  for (let presses = 0; presses < 10; presses++)
    await page.keyboard.press(presses % 2 === 0 ? 'PageUp' : 'ArrowLeft');
  await atStep(page, 1);
  for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown'])
    await page.keyboard.press(key);
  await atStep(page, 4);
  await page.keyboard.press('End');
  await atStep(page, 7);
  await page.keyboard.press('Home');
  await atStep(page, 1);
  // Held down, a key repeats itself.
  for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await atStep(page, 2);
  // What the mouse pressed last is not pressed again by the space bar.
  await page.getByRole('button', { name: /^4\. Gegroeid/ }).click();
  for (const key of ['PageDown', ' ']) await page.keyboard.press(key);
  await atStep(page, 6);
  expect(await isMarked(page)).toBe(true);
});

test('black and back, the end and back; letters and fields are left alone', async ({ page }) => {
  await openStep(page, 3);
  const black = page.getByTestId('black');
  await page.keyboard.press('.');
  await expect(black).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(black).toBeHidden();
  expect(await stepShown(page)).toBe('3');
  await page.keyboard.press('b');
  await expect(black).toBeVisible();
  await black.click();
  await expect(black).toBeHidden();

  // Whoever types, types.
  await page.keyboard.press('Control+k');
  await expect(page.getByTestId('search')).toBeFocused();
  await page.keyboard.type('b. so f');
  for (const key of ['Home', 'End', 'PageDown', 'ArrowLeft', ' ']) await expectStill(page, key);
  await expect(page.getByTestId('search')).toHaveValue(/^b\. so +f$/);
  await expect(black).toBeHidden();
  // The list, the words, the field: each one press. The story stands.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('search')).not.toBeFocused();
  expect(await stepShown(page)).toBe('3');

  // The end is remembered.
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('caption')).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get('stap')).toBeNull();
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await page.getByRole('checkbox', { name: /Letters en tekens/ }).uncheck();
  await page.getByRole('button', { name: 'Ga verder bij stap 3' }).click();
  await atStep(page, 3);
  await expect(page.locator('.map-frame')).toBeFocused();

  // Escape in full screen is kept by the browser. It ends a detour all the same, and the next key fills the screen again.
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect(page.locator('.caption-detour')).toBeVisible();
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator('.caption-detour')).toBeHidden();
  await atStep(page, 3);

  for (const key of ['.', 'b', 'o', 's', '?']) await expectStill(page, key);
  await expect(black).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(page.context().pages()).toHaveLength(1);
  await page.keyboard.press('PageDown');
  await atStep(page, 4);
  await expect.poll(isFull).toBe(true);
});

test('without a clicker F5 is left to the browser, and comes back to the step', async ({ page }) => {
  await openStep(page, 5);
  await page.evaluate(() =>
    window.addEventListener('keydown', (event) => Object.assign(window, { isTaken: event.defaultPrevented })),
  );
  const loaded = page.waitForEvent('load', { timeout: 1500 }).catch(() => null);
  await page.keyboard.press('F5');
  // A browser without a screen may leave the key alone; what matters is that the page does.
  if ((await loaded) === null) {
    expect(await page.evaluate(() => 'isTaken' in window && window.isTaken)).toBe(false);
    await page.reload();
  }
  await atStep(page, 5);
  await expect(stage(page)).toHaveAttribute('data-selection', 'preventiecoalitie-sittard-geleen');
});

test('after a detour the next step is exactly that of a straight run', async ({ page }) => {
  await openStep(page, 3);
  const third = await stateOf(page);
  await page.keyboard.press('PageDown');
  await atStep(page, 4);
  const fourth = await stateOf(page);
  expect(fourth.painted.length).toBeGreaterThan(50);

  await page.keyboard.press('PageUp');
  await atStep(page, 3);
  await takeDetour(page);
  const detour = page.url();
  await page.keyboard.press('PageDown');
  await atStep(page, 4);
  expect(await stateOf(page)).toEqual(fourth);

  await page.keyboard.press('PageUp');
  await atStep(page, 3);
  for (const back of ['PageUp', 'Escape']) {
    await takeDetour(page);
    await page.keyboard.press(back);
    await atStep(page, 3);
    expect(await stateOf(page), back).toEqual(third);
  }

  // The link of a detour leads to the detour, and from there the story goes on.
  await page.goto(detour);
  await ready(page);
  await expect(page.locator('.caption-detour')).toBeVisible();
  await expect(stage(page)).toHaveAttribute('data-selection', 'hozl');
  await page.keyboard.press('PageDown');
  await atStep(page, 4);
  expect(await stateOf(page)).toEqual(fourth);
});

/** Looks for another organisation, opens its card and zooms in. */
async function takeDetour(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hozl');
  await hitsOf(page).first().click();
  await expect(stage(page)).toHaveAttribute('data-selection', 'hozl');
  await expect(page.getByTestId('panel')).toBeVisible();
  await settled(page);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await settled(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('selectie')).toBe('hozl');
  await expect(page.locator('.caption-detour')).toContainText('Omweg vanaf stap 3');
}

test('back and forward go through the steps', async ({ page }) => {
  await openStep(page, 1);
  await page.keyboard.press('PageDown');
  await atStep(page, 2);
  const second = await stateOf(page);
  await page.keyboard.press('PageDown');
  await atStep(page, 3);
  const third = await stateOf(page);
  await page.goBack();
  await atStep(page, 2);
  expect(await stateOf(page)).toEqual(second);
  await page.goBack();
  await atStep(page, 1);
  await page.goForward();
  await page.goForward();
  await atStep(page, 3);
  expect(await stateOf(page)).toEqual(third);
});

const changed = {
  id: 'proef',
  titel: 'Een verzonnen proef',
  stappen: [
    { titel: 'Eerste', tekst: 'Tekst een', focus: 'zuid-limburg', 'thema-kleur': 'donker' },
    { titel: 'Weg', focus: 'bestaat-niet', selectie: 'ook-niet', weergave: 'lijstje' },
    { titel: 'Nieuw', focus: 'limburg', weergave: '', selectie: 'cz' },
  ],
};

test('a story that changed in the file shows after a reload; what is gone is told', async ({ page }) => {
  let story: object = changed;
  await page.route('**/data/verhaal.json', (route) => route.fulfill({ json: story }));
  await openStep(page, 1, '', 'proef');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'donker');
  const caption = page.getByTestId('caption');
  await expect(caption).toContainText('Tekst een');

  // A step that names what is gone goes on with what is there.
  await page.keyboard.press('PageDown');
  await atStep(page, 2);
  const notice = page.locator('.notice');
  await expect(notice).toHaveCount(1);
  for (const gone of ['bestaat-niet', 'ook-niet', 'lijstje']) await expect(notice).toContainText(gone);
  await page.keyboard.press('PageDown');
  await atStep(page, 3);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');

  story = {
    ...changed,
    stappen: [changed.stappen[0], { titel: 'Anders', tekst: 'Tekst twee', selectie: 'cz' }],
  };
  await page.reload();
  await atStep(page, 2);
  await expect(caption).toContainText('Tekst twee');
  await expect(page.locator('.notice')).toContainText('stap=3');

  // The colours of a step are not those of the reader.
  await expect(html).toHaveAttribute('data-theme', 'donker');
  await page.keyboard.press('Escape');
  await expect(html).toHaveAttribute('data-theme', 'licht');
  await expect(html).not.toHaveAttribute('data-telling', /./);
  await expect(page.getByRole('banner')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('ecosysteemkaart'))).toContain('"theme":"automatic"');

  await page.goto('./?verhaal=onbekend&stap=2');
  await ready(page);
  await expect(page.locator('.notice')).toContainText('onbekend');
});

const sentence = 'Een verzonnen zin, die er alleen staat om de kolom te vullen. ';

test('axe finds nothing in any theme; a long text shrinks and then scrolls', async ({ page }) => {
  const story = {
    id: 'lang',
    titel: 'Een verzonnen proef',
    stappen: [
      { titel: 'Licht', tekst: 'Kort', bron: 'mlg-livecast', 'thema-kleur': 'licht' },
      { titel: 'Donker', tekst: sentence.repeat(9), jaar: '2020', 'thema-kleur': 'donker' },
      { titel: 'Contrast', tekst: sentence.repeat(40), selectie: 'cz', 'thema-kleur': 'contrast' },
      { titel: 'Wand', weergave: 'wand' },
      { titel: 'Slot', weergave: '' },
    ],
  };
  await page.route('**/data/verhaal.json', (route) => route.fulfill({ json: story }));
  await openStep(page, 1, '', 'lang');
  const text = page.locator('.caption-text');
  const shares: number[] = [];
  for (const [index, theme] of ['licht', 'donker', 'contrast'].entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await atStep(page, index + 1);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect((await axeOn(page).include('.telling').analyze()).violations).toEqual([]);
    shares.push(Number(await text.evaluate(({ style }) => style.getPropertyValue('--fit'))));
    const isCut = await text.evaluate((box) => box.scrollHeight > box.clientHeight + 1);
    expect(isCut).toBe(theme === 'contrast');
  }
  expect(shares[0]).toBe(1);
  expect(shares[2]).toBeLessThan(0.7);
  // What scrolls is reached and read by keyboard; a clicker goes on meanwhile.
  await expect(page.getByRole('button', { name: 'Stoppen' })).toBeInViewport({ ratio: 1 });
  // The wall has a field to type in, which does not keep the clicker from the story.
  await page.keyboard.press('PageDown');
  await atStep(page, 4);
  await expect(page.getByTestId('pad').getByRole('textbox').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await atStep(page, 5);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the years run to that of the step, and the stage rests only then; the screen stays awake', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      const request = async (kind: string) => {
        seen.push(kind);
        return { release: async () => void seen.push('released') };
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(window, { wakeLocks: seen });
    });
    const locks = () => page.evaluate(() => (window as unknown as { wakeLocks: string[] }).wakeLocks);
    const story = {
      id: 'jaren',
      titel: 'Een verzonnen proef',
      stappen: [
        { titel: 'Nu', focus: 'mijnstreek' },
        { titel: 'Jaren', jaar: '2026', jaren: '2023-2026' },
        { titel: 'Daarna', jaar: '' },
      ],
    };
    await page.route('**/data/verhaal.json', (route) => route.fulfill({ json: story }));
    await openStep(page, 1, '', 'jaren');
    expect(await locks()).toEqual(['screen']);
    await page.keyboard.press('PageDown');
    const year = page.locator('.caption-year');
    await expect(year).toHaveText('2023');
    expect(await stage(page).getAttribute('data-settled')).toBe('false');
    // On to the next at once: the years stop with the step.
    await page.keyboard.press('PageDown');
    await atStep(page, 3);
    await expect(year).toBeHidden();
    // Shift goes down in the middle of a flight, and is no detour yet.
    for (const key of ['PageUp', 'PageDown', 'Shift+ ']) await page.keyboard.press(key);
    await expect(year).toHaveText('2024');
    expect(await stage(page).getAttribute('data-settled')).toBe('false');
    await atStep(page, 2);
    await expect(year).toHaveText('2026');
    await page.keyboard.press('Escape');
    await expect.poll(locks).toEqual(['screen', 'released']);
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('buttons of 44 px lead through the steps', async ({ page }) => {
    await openStep(page, 2);
    for (const button of await page.getByTestId('caption').getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      const box = await button.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
        (await button.getAttribute('aria-label')) ?? '',
      ).toBeGreaterThanOrEqual(44);
    }
    await expect(page.getByRole('button', { name: 'Stoppen' })).toBeInViewport({ ratio: 1 });
    await page.getByTestId('caption').getByRole('button', { name: 'Volgende' }).tap();
    await atStep(page, 3);
    await page.getByTestId('caption').getByRole('button', { name: 'Vorige' }).tap();
    await atStep(page, 2);
  });
});
