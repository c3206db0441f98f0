import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, open, settled, stage, test } from './fixtures';
import { hitsOf } from './hands';

async function openStories(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Presenteren', exact: true }).click();
  await expect(page.getByTestId('stories').getByRole('heading', { level: 3 }).first()).toBeVisible();
}

async function beginStory(page: Page, title: string): Promise<void> {
  await openStories(page);
  await page.getByRole('button', { name: 'Nieuw verhaal maken' }).click();
  await page.getByLabel('Hoe heet het verhaal?').fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('maker')).toContainText('Nog geen stappen');
}

function cards(page: Page) {
  return page.getByTestId('step-card');
}

async function choose(page: Page, query: string): Promise<void> {
  await page.getByTestId('search').fill(query);
  await hitsOf(page).first().click();
  await settled(page);
}

async function kept(page: Page): Promise<void> {
  await expect(page.getByTestId('own-version')).toContainText('Bewaard in deze browser');
}

async function downloaded(
  page: Page,
): Promise<{ readonly text: string; readonly verhalen: readonly Told[] }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download verhaal.json' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('verhaal.json');
  const text = readFileSync(await download.path(), 'utf8');
  return { text, verhalen: JSON.parse(text).verhalen };
}

interface Told {
  readonly id: string;
  readonly stappen: readonly Readonly<Record<string, string>>[];
}

test('a story is made beside the map, tried, kept, downloaded and thrown away', async ({ page, browser }) => {
  await open(page);
  await beginStory(page, 'Wie zit waar?');
  await page.getByTestId('add-step').click();
  await choose(page, 'Preventiecoalitie Sittard-Geleen');
  await page.getByTestId('add-step').click();
  await page.getByRole('link', { name: 'Lijst' }).click();
  await expect(stage(page)).toHaveAttribute('data-view', 'lijst');
  await page.getByTestId('add-step').click();
  await expect(cards(page)).toHaveCount(3);

  // The last is open: it is written, and gets a source of the data.
  await page.getByLabel('Titel', { exact: true }).fill('De lijst');
  await page.getByLabel('Tekst voor de zaal').fill('<b>Wie</b> doet mee?');
  await page.getByLabel('Notitie voor de spreker').fill('Even stil zijn.');
  await page.getByLabel('Bronnen').fill('live-cast');
  await page.keyboard.press('Enter');

  // By keyboard: the third comes second.
  await page.getByRole('button', { name: /^Verplaats stap 3/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByTestId('maker').getByText('Staat nu op plaats 2 van 3.')).toBeAttached();
  await expect(page.getByRole('button', { name: /^Verplaats stap 2/ })).toBeFocused();
  await expect(cards(page).nth(1)).toContainText('De lijst');
  await kept(page);

  const { text, verhalen } = await downloaded(page);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const first = JSON.parse(readFileSync('data/verhaal.json', 'utf8')).verhalen[0];
  expect(verhalen[0]).toEqual(first);
  const [start, list, coalition] = verhalen[1]?.stappen ?? [];
  expect(verhalen[1]?.id).toBe('wie-zit-waar');
  expect(start).toEqual({ focus: 'mijnstreek' });
  expect(list).toMatchObject({
    titel: 'De lijst',
    selectie: 'preventiecoalitie-sittard-geleen',
    weergave: 'lijst',
  });
  expect(list?.['bron']).toMatch(/livecast|live-cast/);
  // It says only what differs: the selection and the place are those of the step before.
  expect(coalition).toEqual({ weergave: '' });

  // Tried from the step that is open; the text of the file is only text.
  await page.getByRole('button', { name: 'Probeer vanaf hier' }).click();
  await expect(stage(page)).toHaveAttribute('data-step', '2');
  await expect(page.getByTestId('caption')).toContainText('<b>Wie</b> doet mee?');
  await expect(page.getByTestId('maker')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-step', '3');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('maker')).toBeVisible();
  await expect(cards(page).nth(2)).toHaveAttribute('data-open', 'true');

  // Undone and done again.
  await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
  await expect(cards(page)).toHaveCount(2);
  // The keyboard stays in the list.
  await expect(cards(page).nth(1).getByRole('button', { expanded: false })).toBeFocused();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cards(page)).toHaveCount(3);
  await kept(page);

  // It is there after a reload, by its link too; elsewhere the link says that it is not.
  const link = page.url();
  expect(new URL(link).searchParams.get('verhaal')).toBe('wie-zit-waar');
  await open(page, '?verhaal=wie-zit-waar&stap=2');
  await expect(page.getByTestId('caption')).toContainText('De lijst');
  const other = await browser.newPage();
  await other.goto(`${link.split('?')[0]}?verhaal=wie-zit-waar&stap=2`);
  await expect(other.getByText("Het verhaal 'wie-zit-waar' uit de link is er niet meer.")).toBeVisible();
  await other.close();

  await page.keyboard.press('Escape');
  await openStories(page);
  const own = page.getByTestId('stories').getByRole('listitem').filter({ hasText: 'Wie zit waar?' });
  await expect(own).toContainText('Uw eigen versie');
  await own.getByRole('button', { name: 'Weggooien' }).click();
  await expect(own).toHaveCount(0);
  await page.getByTestId('stories').getByRole('button', { name: 'Ongedaan maken' }).click();
  await own.getByRole('button', { name: 'Weggooien' }).click();
  await expect(page.getByTestId('stories')).toContainText('is weggegooid');
  // A page that goes takes with it what is not written yet.
  await expect(page.locator('.thrown-away')).toHaveAttribute('data-keeping', 'yes');
  await open(page);
  await openStories(page);
  await expect(page.getByTestId('stories').getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('a story of the file is changed by pointer, and stays what it was in the file', async ({ page }) => {
  await open(page);
  await openStories(page);
  await page.getByRole('button', { name: 'Bewerken', exact: true }).click();
  await expect(cards(page)).toHaveCount(7);
  const grip = page.getByRole('button', { name: /^Verplaats stap 1;/ });
  const from = await grip.boundingBox();
  const to = await cards(page).nth(2).boundingBox();
  if (from === null || to === null) throw new Error('the steps are not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height - 5, { steps: 4 });
  await page.mouse.up();
  await expect(cards(page).nth(2)).toContainText('De Mijnstreek');
  await kept(page);
  const { verhalen } = await downloaded(page);
  expect(verhalen).toHaveLength(1);
  expect(verhalen[0]?.stappen.map(({ titel }) => titel).slice(0, 3)).toEqual([
    'Eén stap uit: Zuid-Limburg',
    'Nog een stap: heel Limburg',
    'De Mijnstreek',
  ]);
  await page.getByRole('button', { name: 'Weggooien' }).click();
  await expect(page.getByTestId('maker')).toContainText('is weggegooid');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cards(page)).toHaveCount(7);
});

test('a file of stories that is brought to the page is told, and what is wrong with it too', async ({
  page,
}) => {
  await open(page);
  const told = {
    titel: 'Verzonnen verhaal',
    stappen: [{ titel: 'x', focus: 'limburg' }, { weergave: 'kaartt' }],
  };
  await page.getByTestId('file-input').setInputFiles({
    name: 'verhaal (1).json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(told)),
  });
  await expect(page.getByTestId('brought')).toHaveAttribute('data-state', 'stories');
  await expect(page.getByText("Stap 2 van verhaal 1 in verhaal.json: weergave 'kaartt'")).toBeVisible();
  await page.getByTestId('show-data').click();
  await expect(page.getByTestId('local-data')).toBeVisible();
  await openStories(page);
  await expect(page.getByTestId('stories').getByRole('heading', { level: 3 })).toHaveText(
    'Verzonnen verhaal',
  );
});

test('axe finds nothing where a story is made, in any colours', async ({ page }) => {
  await open(page, '?thema-kleur=contrast');
  await openStories(page);
  await page.getByRole('button', { name: 'Kopie bewerken' }).click();
  await cards(page).nth(1).getByRole('button', { expanded: false }).click();
  await page.getByLabel('Bronnen').fill('mijn');
  await expect(page.locator('.source-hits')).toBeVisible();
  await settled(page);
  for (const theme of ['donker', 'contrast', 'licht']) {
    await page.locator('.theme-choice select').selectOption(theme);
    const { violations } = await axeOn(page)
      .include('[data-testid="maker"]')
      .withRules(['color-contrast'])
      .analyze();
    expect(violations).toEqual([]);
  }
  expect((await axeOn(page).include('[data-testid="maker"]').analyze()).violations).toEqual([]);
  await openStories(page);
  await expect(page.getByTestId('own-version').last()).toBeVisible();
  expect((await axeOn(page).include('[data-testid="stories"]').analyze()).violations).toEqual([]);
});
