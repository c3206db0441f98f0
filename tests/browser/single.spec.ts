import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { bring, download, realText, show, upload } from './deskHands';
import { expect, open, ready, stage, test } from './fixtures';
import { atStep, storyId } from './storyHands';

/** Without a network at all: a borrowed laptop in a hall. */
test.use({ offline: true });

const mostBytes = 5_000_000;

/** The file alone in an empty folder, as on a USB stick, and what the page asks for beside itself. */
function onStick(page: Page, info: TestInfo, name: string) {
  const folder = info.outputPath('stick');
  mkdirSync(folder, { recursive: true });
  const asked: string[] = [];
  // What the page made itself is no request: its worker, and pictures that it draws.
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:') && !request.isNavigationRequest()) asked.push(request.url());
  });
  const file = `${folder}/${name}`;
  return { file, asked, address: pathToFileURL(file).href };
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

test('the single file works from a stick: map, search, year, views, story and speaker window, and asks for nothing', async ({
  page,
}, info) => {
  const built = 'dist-single/ecosysteemkaart.html';
  expect(existsSync(built), 'run `npm run build:single` first').toBe(true);
  expect(statSync(built).size).toBeLessThan(mostBytes);
  const { file, asked, address } = onStick(page, info, 'kaart op een stick.html');
  copyFileSync(built, file);
  await visit(page, address);
  await expect(stage(page)).toHaveAttribute('data-focus', 'mijnstreek');
  await page.getByTestId('search').fill('burgerkracht');
  await page
    .getByRole('option', { name: /burgerkracht/i })
    .first()
    .click();
  await expect(stage(page)).toHaveAttribute('data-selection', /burgerkracht/);
  for (const [name, view] of [
    ['Netwerk', 'netwerk'],
    ['Kaartje', 'kaartje'],
    ['Lijst', 'lijst'],
    ['Kaart', 'kaart'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(stage(page)).toHaveAttribute('data-view', view);
    await expect(stage(page)).toHaveAttribute('data-settled', 'true');
    if (view !== 'kaart') await expect(page.locator('.stage-view > *').first()).toBeVisible();
  }
  await page.goto(`${address}?verhaal=${storyId}&stap=1`);
  await atStep(page, 1);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '1');
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await atStep(page, 2);
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '2');
  await speaker.keyboard.press('PageDown');
  await atStep(page, 3);
  await speaker.close();
  await visit(page, `${address}?jaar=2018&data=proef`);
  await expect(page.getByText('één bestand met de gegevens erin')).toBeVisible();
  await expect(page.locator('.stage-sign').first()).toContainText('2018');
  await page.getByRole('button', { name: 'Hulp en toetsen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Bewaar de kaart');
  expect(asked).toEqual([]);
});

test('a file saved from such a file has what was brought to it and made in it, whatever is in that, and begins with the view', async ({
  page,
}, info) => {
  const { file, asked, address } = onStick(page, info, 'eerste.html');
  copyFileSync('dist-single/ecosysteemkaart.html', file);
  await visit(page, `${address}?focus=heerlen&thema-kleur=donker`);
  const hostile = '</script><script>document.title="geraakt"</script><img src=x onerror=alert(1)>$&$1\u2028';
  const cell = `"${hostile.replaceAll('"', '""')}"`;
  await bring(page, [
    upload('tafels.csv', `${realText('tafels').trimEnd()}\nproef-vijand,${cell},werkgroep,heerlen\n`),
  ]);
  await show(page);
  await page.getByTestId('present').click();
  await page.getByRole('button', { name: 'Nieuw verhaal maken' }).click();
  await page.getByLabel('Hoe heet het verhaal?').fill(`Verzonnen ${hostile}`);
  await page.keyboard.press('Enter');
  await page.getByTestId('add-step').click();
  await expect(page.getByTestId('own-version')).toContainText('Bewaard in deze browser');
  // What is made in a file stays with it.
  await visit(page, `${address}?focus=heerlen&thema-kleur=donker&weergave=wand`);
  await page.getByRole('textbox', { name: /^Antwoord:/ }).fill(`Antwoord ${hostile}`);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('answer')).toHaveCount(1);
  const saved = await save(page);
  const second = onStick(page, info, saved.name);
  writeFileSync(second.file, saved.bytes);
  await visit(page, second.address);
  await expect(stage(page)).toHaveAttribute('data-focus', 'heerlen');
  await expect(page.getByTestId('answer')).toContainText('Antwoord </script>');
  await page.getByTestId('search').fill('geraakt');
  await expect(page.getByRole('option').first()).toContainText('</script>');
  await page.keyboard.press('Escape');
  await page.getByTestId('present').click();
  await expect(page.getByTestId('stories')).toContainText('Verzonnen </script>');
  expect(await page.title()).not.toBe('geraakt');
  expect(asked).toEqual([]);
});

/** Saves the page as one file from its own dialog. */
async function save(page: Page) {
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  return download(page, () => page.getByRole('button', { name: 'Bewaar als één bestand' }).click());
}

test.describe('from the site', () => {
  test.use({ offline: false });

  test('the page saves itself with what is shown', async ({ page }, info) => {
    await open(page, '?focus=limburg&selectie=cz&jaar=2022');
    const saved = await save(page);
    expect(saved.name).toMatch(/^ecosysteemkaart-cz[\w-]*-\d{4}-\d{2}-\d{2}\.html$/);
    expect(saved.bytes.length).toBeLessThan(mostBytes);
    const counts = await page.locator('html').getAttribute('data-counts');
    const { file, asked, address } = onStick(page, info, saved.name);
    writeFileSync(file, saved.bytes);
    await page.context().setOffline(true);
    await visit(page, address);
    await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
    await expect(page.locator('html')).toHaveAttribute('data-counts', counts ?? '');
    expect(new URL(page.url()).protocol).toBe('file:');
    expect(asked).toEqual([]);
  });
});
