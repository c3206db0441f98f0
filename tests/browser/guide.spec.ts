import { expectAccessible } from './axeOn';
import { expect, go, open, stage, test } from './fixtures';
import { cell, recordsOf } from './records';

const withTheme = (theme: string): readonly string[] =>
  ['coalities', 'tafels', 'initiatieven']
    .flatMap(recordsOf)
    .filter((record) => cell(record, 'themas').split('|').includes(theme))
    .map((record) => cell(record, 'id'));

test('a plain word leads by its synonym to the tables it is about, as cards', async ({ page, context }) => {
  await open(page);
  await page.getByRole('link', { name: 'Wegwijzer' }).focus();
  await page.keyboard.press('Enter');
  const guide = page.getByTestId('guide');
  await guide.getByRole('searchbox', { name: 'Waar gaat het over?' }).focus();
  await page.keyboard.type('geldzorgen');
  await page.keyboard.press('Enter');
  await expect(guide.getByRole('status')).toContainText('geldzorgen');
  const cards = guide.getByTestId('guide-card');
  await expect(cards.first()).toBeVisible();
  const ids = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
  for (const id of withTheme('armoede')) expect(ids).toContain(id);
  for (const question of ['Waarom', 'Wie', 'Hoe']) await expect(cards.first()).toContainText(question);
  await expect.poll(() => new URL(page.url()).searchParams.get('zoek')).toBe('geldzorgen');
  const other = await context.newPage();
  await open(other, new URL(page.url()).search);
  await expect(other.getByTestId('guide-card')).toHaveCount(ids.length);
});

test('a theme is one press, counted as the files count it; a card leads to the map and back', async ({
  page,
}) => {
  await open(page, '?weergave=wegwijzer');
  const guide = page.getByTestId('guide');
  await expect(guide.getByRole('button', { name: /^jeugd/ })).toHaveText(`jeugd${withTheme('jeugd').length}`);
  await guide.getByRole('button', { name: /^ggz/ }).click();
  await expect(guide.getByTestId('guide-card').first()).toBeVisible();
  await guide
    .getByRole('button', { name: /op de kaart$/ })
    .first()
    .click();
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await expect(stage(page)).not.toHaveAttribute('data-selection', '');
  await page.goBack();
  await expect(stage(page)).toHaveAttribute('data-view', 'wegwijzer');
});

test('the search of the page leads to the cards of what it found', async ({ page }) => {
  await open(page);
  await page.getByTestId('search').fill('valpreventie Heerlen');
  await page.getByRole('button', { name: /^Wegwijzer:/ }).click();
  await expect(page.getByTestId('guide')).toContainText('valpreventie Heerlen');
  await expect(page.getByTestId('guide-card').first()).toBeVisible();
});

test('a long question shows first what fits all of it, then part by part, and on each card by which words', async ({
  page,
}) => {
  await open(
    page,
    `?weergave=wegwijzer&zoek=${encodeURIComponent('vrijwilligers die ouderen helpen in Kerkrade')}`,
  );
  const groups = page.getByTestId('guide-group');
  await expect(groups.first()).toHaveAttribute('data-whole', 'true');
  await expect(groups.first().getByRole('heading', { level: 3 })).toContainText('Past bij alles');
  const first = groups.first().locator('[data-id="seniorenraad-kerkrade"]');
  await expect(first.getByTestId('found-by')).toContainText('vrijwilligers als ‘burgerparticipatie’');
  const atFirst = await groups.count();
  await page.getByRole('button', { name: /^Toon ook wat minder past/ }).click();
  // The button that was pressed is gone: the keyboard goes on at the first that came.
  await expect(
    groups.nth(atFirst).getByRole('heading', { level: 4 }).first().getByRole('button'),
  ).toBeFocused();
  const part = groups.filter({ hasText: 'Deels: alleen ‘ouderen’, in een groter gebied dan Kerkrade' });
  await expect(part.getByTestId('guide-card')).toHaveCount(3);
  await part.getByRole('button', { name: /^Toon de volgende/ }).click();
  expect(await part.getByTestId('guide-card').count()).toBeGreaterThan(3);
  await expect(part.getByTestId('guide-card').nth(3).getByRole('heading').getByRole('button')).toBeFocused();
});

test('what filters hide is told, and what nothing fits as a whole or at all', async ({ page }) => {
  await open(page, '?weergave=wegwijzer&zoek=ggz&soort=tafel');
  const guide = page.getByTestId('guide');
  await expect(guide.getByRole('status')).toContainText('door uw filters verborgen');
  const kinds = await guide.locator('.guide-card .label').allInnerTexts();
  expect(kinds.every((kind) => kind.toLowerCase().startsWith('tafel'))).toBe(true);

  await test.step('what fits in part says so, and which word nothing is found by', async () => {
    await go(page, `?weergave=wegwijzer&zoek=${encodeURIComponent('ouderen die vallen in Heerlen xqzw')}`);
    const status = page.getByTestId('guide').getByRole('status');
    await expect(status).toContainText('Geen verband past bij alles');
    await expect(status).toContainText('Op ‘xqzw’ is niets gevonden.');
    await expect(page.locator('[data-id="valpreventie-beekdaelen"]').getByTestId('found-by')).toContainText(
      'vallen',
    );
  });

  await test.step('what nothing is about is said, with what to do', async () => {
    await go(page, '?weergave=wegwijzer&zoek=xqzw');
    await expect(page.getByTestId('guide').getByRole('status')).toContainText(
      'Geen coalitie, tafel of initiatief',
    );
  });
});

test('axe finds nothing in the guide', async ({ page }) => {
  await open(page, '?weergave=wegwijzer&zoek=jeugd&org=hozl');
  await expect(page.getByTestId('guide-card').first()).toBeVisible();
  await expectAccessible(page, ['licht', 'donker']);
});
