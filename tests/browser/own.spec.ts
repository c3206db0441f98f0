import { expectAccessible } from './axeOn';
import { expect, go, open, test } from './fixtures';
import { openPanel } from './hands';
import { cell, nameOf, seatsOf } from './records';

const { seats, current, past } = seatsOf('hozl');
const tablesNow = new Set(current.map((record) => cell(record, 'verband')));
const sums = `${seats.length} zetels · ${past.length} daarvan voorbij · nu bij ${tablesNow.size} verbanden`;

test('an organisation is chosen once by keyboard, shown, kept and in the link', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'Mijn organisatie', exact: true }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByTestId('panel');
  const field = panel.getByRole('combobox', { name: 'Uw organisatie' });
  await expect(field).toBeFocused();
  await page.keyboard.type('hozl');
  await expect(panel.getByRole('option').first()).toContainText('Huisartsen Oostelijk Zuid-Limburg');
  await page.keyboard.press('Enter');
  const own = page.getByTestId('own');
  await expect(own).toContainText(sums);
  await expect(page.getByRole('button', { name: 'Mijn organisatie: HOZL' })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('org')).toBe('hozl');
  await expect.poll(() => new URL(page.url()).searchParams.get('paneel')).toBe('wij');
  const address = page.url();
  const other = await context.newPage();
  await open(other, new URL(address).search);
  await expect(other.getByTestId('own')).toContainText(sums);
  // Without a word in the link this browser still knows it.
  await open(other);
  await expect(other.getByRole('button', { name: 'Mijn organisatie: HOZL' })).toBeVisible();
});

test('what is told of the own organisation: seats that are over, all of a list, and what the files lack', async ({
  page,
}) => {
  await open(page, '?org=hozl&paneel=wij');
  const own = page.getByTestId('own');

  await test.step('seats that are over stand apart, below those of now, with until when', async () => {
    expect(past.length).toBeGreaterThan(0);
    const groups = own.locator('.card-section').first().locator('.sector-group');
    const told = async () => {
      const counts = await groups.locator('.count').allInnerTexts();
      return counts.map(Number).reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(told).toBe(seats.length);
    await expect(groups.last().getByRole('heading')).toHaveText(`Voorbij${past.length}`);
    await expect(groups.last().getByRole('listitem')).toHaveCount(past.length);
    for (const record of past) {
      const item = groups
        .last()
        .getByRole('listitem')
        .filter({ hasText: nameOf(cell(record, 'verband')) });
      if (cell(record, 'tot') !== '')
        await expect(item.first()).toContainText(cell(record, 'tot').slice(0, 4));
    }
  });

  await test.step('all tables without a seat and all companions are a press away, and what each tells unfolds', async () => {
    for (const which of ['shared', 'absences']) {
      const list = own.locator(`ul.${which}`);
      const button = own.locator(`ul.${which} ~ .growing-more`);
      const all = Number(/\d+/.exec(await button.innerText())?.[0]);
      expect(all).toBeGreaterThan(10);
      await button.click();
      await expect(list.locator(':scope > li')).toHaveCount(all);
      const last = list.locator(':scope > li').last();
      const unfold = list.locator('summary').last();
      await unfold.click();
      await expect(unfold.locator('~ ul button').first()).toBeVisible();
      await expect(last).toBeVisible();
      await button.click();
      await expect(list.locator(':scope > li')).not.toHaveCount(all);
    }
  });

  await test.step('where the columns are empty it says what is missing and how to fill it', async () => {
    await expect(own).toContainText('kolommen “brengt” en “haalt”');
    await own.getByRole('button', { name: 'Naar de gegevens' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('weergave')).toBe('gegevens');
  });
});

test('a year changes what is told of the own organisation, and what is hidden is told too', async ({
  page,
}) => {
  await open(page, '?org=hozl&paneel=wij&jaar=2018');
  const own = page.getByTestId('own');
  await expect(own).toContainText('door uw filters verborgen');
  await expect(own.getByText('Nog niet aan tafel')).toBeVisible();
  const told = await own.locator('.own-sums').innerText();
  const inYear = Number(/^\d+/.exec(told)?.[0]);
  expect(inYear).toBeGreaterThan(0);
  expect(inYear).toBeLessThan(seats.length);
  await expect(own).toContainText(`Nog ${seats.length - inYear} zetels`);
  // In a year, what is shown was there.

  await expect(own).not.toContainText('voorbij');

  await test.step('without a seat in the year nothing is said of themes or of others', async () => {
    await go(page, '?org=hozl&paneel=wij&jaar=2009');
    await expect(own).toContainText('0 zetels');
    await expect(own).toContainText('Wij hebben hier geen zetel, en dus geen thema’s');
    await expect(own).not.toContainText('staat geen thema in de gegevens');
    await expect(own).not.toContainText('zitten wij al');
  });
});

test('an organisation that is not there is told, and let go', async ({ page }) => {
  await open(page, '?org=bestaat-niet&paneel=wij');
  await expect(page.getByRole('status').filter({ hasText: 'bestaat-niet' })).toBeVisible();
  await expect(page.getByTestId('own').getByRole('combobox')).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('org')).toBeNull();
});

test('axe finds nothing about the own organisation', async ({ page }) => {
  await open(page, '?org=hozl&paneel=wij');
  const panel = await openPanel(page);
  await expect(panel.getByTestId('own')).toBeVisible();
  await panel.getByRole('button', { name: 'Andere kiezen' }).click();
  await panel.getByRole('combobox').fill('cz');
  await expect(panel.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, ['donker']);
});

test('back undoes the last choice: the organisation, what connects it, and what a view asks', async ({
  page,
}) => {
  const said = (name: string) => new URL(page.url()).searchParams.get(name);
  await open(page);
  await page.getByRole('button', { name: 'Mijn organisatie', exact: true }).click();
  await page.getByRole('combobox', { name: 'Uw organisatie' }).fill('hozl');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect.poll(() => said('org')).toBe('hozl');
  await page.getByRole('link', { name: 'Wegwijzer' }).click();
  await page.getByTestId('guide').getByRole('button', { name: /^ggz/ }).click();
  await expect.poll(() => said('zoek')).toBe('ggz');
  await page.goBack();
  await expect.poll(() => said('zoek')).toBeNull();
  await expect(page.getByTestId('guide').getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-view', 'kaart');
  await expect(page.getByTestId('own')).toContainText('Huisartsen');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Mijn organisatie', exact: true })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Mijn organisatie: HOZL' })).toBeVisible();
});

test('an organisation is made one’s own from its card', async ({ page }) => {
  await open(page, '?selectie=cz');
  await page.getByTestId('panel').getByRole('button', { name: 'Dit is mijn organisatie' }).click();
  await expect(page.getByTestId('own')).toContainText('CZ');
  await expect.poll(() => new URL(page.url()).searchParams.get('org')).toBe('cz');
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(
    page.getByTestId('panel').getByRole('button', { name: 'Dit is mijn organisatie' }),
  ).toBeHidden();
});

test('a link of someone else shows their view, and this browser goes on knowing whose it is', async ({
  page,
}) => {
  await open(page, '?selectie=hozl');
  await page.getByTestId('panel').getByRole('button', { name: 'Dit is mijn organisatie' }).click();
  await expect(page.getByTestId('own')).toContainText('Huisartsen');
  await open(page, '?org=cz');
  await expect(page.getByRole('button', { name: 'Mijn organisatie: CZ' })).toBeVisible();
  await open(page);
  await expect(page.getByRole('button', { name: 'Mijn organisatie: HOZL' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const query of ['', '?org=hozl']) {
    test(`the field and what it finds have room, ${query === '' ? 'at first' : 'for another'}`, async ({
      page,
    }) => {
      await open(page, query);
      await page.getByRole('button', { name: /^Mijn organisatie/ }).tap();
      const panel = page.getByTestId('panel');
      if (query !== '') await panel.getByRole('button', { name: 'Andere kiezen' }).tap();
      const field = panel.getByRole('combobox', { name: 'Uw organisatie' });
      await field.tap();
      await expect(field).toBeInViewport({ ratio: 1 });
      await page.keyboard.type('ggd');
      await expect(panel.getByRole('option').nth(2)).toBeInViewport({ ratio: 1 });
      const gap = await panel.getByRole('listbox').evaluate((list) => {
        const under = list.closest('.picker')?.querySelector('input')?.getBoundingClientRect().bottom ?? 0;
        return list.getBoundingClientRect().top - under;
      });
      expect(gap).toBeLessThan(32);
    });
  }
});
