import type { Locator, Page } from '@playwright/test';
import { axeOn } from './axeOn';
import { download } from './deskHands';
import { expect, open, settled, stage, test } from './fixtures';

/** Made-up answers of nobody: each is one that a file, a spreadsheet or a page could take for something else. */
const strange = [
  '=SOM(A1:A9)',
  '+31 is geen nummer',
  '-1 plek; "altijd" open',
  '@allen, samen',
  '"Rust", zei iemand; echt',
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '😀 👩‍⚕️ meer plezier',
  "'s avonds open",
  'een|twee|drie',
];
const many = Array.from({ length: 300 }, (_, index) =>
  index < strange.length ? (strange[index] ?? '') : `Antwoord ${index}: ${strange[index % strange.length]}`,
);

const card = (page: Page): Locator => page.getByTestId('answer');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Plak of laad een lijst' }).click();
  await page.getByLabel('Plak hier').fill(text);
  await page.getByRole('button', { name: /^Voeg .* toe$/ }).click();
}

/** Gives the page this file as that of the site. */
async function withFile(page: Page, body: Buffer | string): Promise<void> {
  await page.route('**/data/bijdragen.csv', (route) => route.fulfill({ contentType: 'text/csv', body }));
}

test('300 pasted answers hang on the wall, run nothing, and come back the same from the file', async ({
  page,
}) => {
  await open(page, '?weergave=wand');
  const problems = await page.locator('html').getAttribute('data-problems');
  await paste(page, many.join('\n'));
  await expect(card(page)).toHaveCount(300);
  const onWall = async () => (await page.locator('.wall-text').allTextContents()).toSorted();
  expect(await onWall()).toEqual(many.toSorted());
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  await expect(page.locator('.wall img, .wall script')).toHaveCount(0);
  // What is there already does not come twice.
  await page.getByRole('button', { name: 'Plak of laad een lijst' }).click();
  await page.getByLabel('Plak hier').fill(`${many[7]}\nNieuw`);
  await expect(page.getByTestId('preview-answer')).toHaveText([/staat er al$/, /nieuw$/]);
  await page.keyboard.press('Escape');
  const saved = await download(page, () =>
    page.getByRole('button', { name: 'Download bijdragen.csv' }).click(),
  );
  expect(saved.name).toBe('bijdragen.csv');
  expect(saved.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  await page.reload();
  await expect(card(page)).toHaveCount(300);
  await page.getByRole('button', { name: 'Antwoorden invoeren' }).click();
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await page.getByRole('button', { name: /^Gooi 300 antwoorden/ }).click();
  await expect(card(page)).toHaveCount(0);
  await withFile(page, saved.bytes);
  await open(page, '?weergave=wand');
  await expect(card(page)).toHaveCount(300);
  expect(await onWall()).toEqual(many.toSorted());
  // No more than before.
  expect(await page.locator('html').getAttribute('data-problems')).toBe(problems);
});

test('answers are typed one after the other, and each leads to its place while the wall stays', async ({
  page,
}) => {
  await open(page, '?weergave=wand');
  const field = page.getByRole('textbox', { name: /^Antwoord:/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('Een plek om te oefenen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '1 antwoord toegevoegd.' })).toBeAttached();
  await expect(field).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field).toHaveAccessibleName('Antwoord: Wat kan ik voor het ecosysteem betekenen?');
  await page.keyboard.type('Kennis');
  const tie = page.getByRole('combobox', { name: /^Hoort bij/ });
  await tie.fill('CZ');
  await expect(page.getByTestId('pad').getByRole('option').first()).toContainText('CZ');
  await tie.press('Enter');
  await page.getByLabel('Thema (mag leeg)').selectOption('jeugd');
  await field.press('Enter');
  await expect(card(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['jeugd 1', 'Zonder thema 1']);
  await page.getByRole('button', { name: 'Toon CZ op de kaart' }).click();
  await settled(page);
  await expect(stage(page)).toHaveAttribute('data-selection', 'cz');
  await expect(stage(page)).toHaveAttribute('data-view', 'wand');
  await expect(page.locator('#map')).toBeVisible();
  // A change, and back.
  await page.getByRole('button', { name: 'Wijzig: Kennis' }).click();
  await field.fill('Kennis en tijd');
  await field.press('Enter');
  await expect(card(page).filter({ hasText: 'Kennis en tijd' })).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(card(page).filter({ hasText: 'Kennis en tijd' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Haal weg: Kennis' }).press('Enter');
  await expect(card(page)).toHaveCount(1);
  // The keyboard goes on where there is something to do.
  await expect(field).toBeFocused();
});

test('what may name someone waits for the reader', async ({ page }) => {
  await open(page, '?weergave=wand');
  await paste(page, 'Vraag Jan Jansen\nMail iemand@voorbeeld.nl\nGemeente Heerlen doet mee');
  await expect(card(page)).toHaveCount(1);
  const held = page.getByTestId('held-answer');
  await expect(held).toHaveCount(2);
  await expect(held.last()).toContainText('‘Jan Jansen’ lijkt de naam van iemand.');
  // The last that came is on top.
  await expect(held.first().getByRole('button', { name: /^Toch opnemen/ })).toHaveCount(0);
  await held
    .first()
    .getByRole('button', { name: /^Maak onherkenbaar/ })
    .press('Enter');
  await expect(held.getByRole('textbox')).toBeFocused();
  await expect(card(page).filter({ hasText: 'Mail [e-mailadres]' })).toBeVisible();
  await held.getByRole('textbox').fill('Vraag de gemeente');
  await held.getByRole('button', { name: /^Pas aan/ }).click();
  await expect(held).toHaveCount(0);
  await expect(card(page)).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: /^Antwoord:/ })).toBeFocused();
});

test('a second window of this browser shows what is typed in the first', async ({ page, context }) => {
  await open(page, '?weergave=wand');
  const other = await context.newPage();
  await open(other, '?weergave=wand');
  await page.getByRole('textbox', { name: /^Antwoord:/ }).fill('Samen eten');
  await page.keyboard.press('Enter');
  await expect(card(other)).toHaveText([/Samen eten/]);
});

const file = [
  'vraag;bijdrage;betreft;themas;datum;bijeenkomst',
  'halen;Een vast gezicht;cz;;2026-11-12;Proefdag',
  'brengen;Een zaal;denktank-mip;jeugd;2026-11-12;Proefdag',
  'halen;Rust;;;2026-11-12;Proefdag',
].join('\r\n');

test('answers in the data stand on the wall and with what they concern', async ({ page }) => {
  await withFile(page, file);
  await open(page, '?selectie=cz');
  const told = page.getByTestId('answers-of');
  await expect(told).toContainText('Een vast gezicht');
  await expect(told).not.toContainText('Rust');
  await told.getByRole('button', { name: 'Naar alle antwoorden' }).click();
  await expect(card(page)).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['jeugd 1', 'Zonder thema 2']);
  await page.getByText('Voor mij (2)').click();
  await expect(card(page)).toHaveCount(2);
  await expect.poll(() => new URL(page.url()).searchParams.get('vraag')).toBe('halen');
});

for (const [theme, size] of [
  ['licht', { width: 1280, height: 720 }],
  ['donker', { width: 390, height: 844 }],
  ['contrast', { width: 1920, height: 1080 }],
] as const) {
  test(`axe finds nothing on the wall at ${size.width} wide, ${theme}`, async ({ page }) => {
    await withFile(page, file);
    await page.setViewportSize(size);
    await open(page, `?weergave=wand&thema-kleur=${theme}`);
    await page.getByRole('button', { name: 'Antwoorden invoeren' }).click();
    await page.getByRole('textbox', { name: /^Antwoord:/ }).fill('Vraag Jan Jansen');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('held')).toBeVisible();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Plak of laad een lijst' }).click();
    await page.getByLabel('Plak hier').fill('Naam;Antwoord\nX;Tijd');
    await expect(page.getByTestId('preview-answer')).toHaveCount(1);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
  });
}
