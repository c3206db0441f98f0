import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeOn } from './axeOn';
import { expect, settled, test } from './fixtures';
import { cell, recordsOf } from './records';

const story = 'netwerk-van-netwerken';
const { verhalen } = JSON.parse(readFileSync('data/verhaal.json', 'utf8'));
const steps: readonly { readonly titel: string; readonly tekst: string; readonly notitie: string }[] =
  verhalen[0].stappen;

function dialog(page: Page) {
  return page.getByTestId('hand-out');
}

/** Opens the choice of stories, and there the hand-out. */
async function openHandOut(page: Page, query: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['prints'] = String(Number(dataset['prints'] ?? 0) + 1);
    };
  });
  await page.goto(`./${query}`);
  await page.waitForFunction(() => document.documentElement.dataset['appState'] === 'ready');
  await settled(page);
  await page.getByTestId('stories').getByRole('button', { name: 'Hand-out afdrukken' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function make(page: Page, button = 'Maak de hand-out', times = 1): Promise<void> {
  await dialog(page).getByRole('button', { name: button }).click();
  await expect(page.locator('html')).toHaveAttribute('data-prints', String(times), { timeout: 30_000 });
}

/** What lies on each page of paper; `cut` are the texts that reach out of their page or their picture. */
async function pagesOf(page: Page) {
  await page.emulateMedia({ media: 'print' });
  // The page hears of it a moment later.
  await expect(page.locator('.print-sheet')).toHaveCount(1);
  const pages = await page.locator('.print-sheet > svg').evaluateAll((sheets: SVGSVGElement[]) =>
    sheets.map((sheet) => {
      const around = sheet.getBoundingClientRect();
      const cut = [...sheet.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        const own = text.ownerSVGElement?.getBoundingClientRect() ?? around;
        const slack = 1;
        return (
          box.width > 0 &&
          (box.left < own.left - slack ||
            box.right > own.right + slack ||
            box.top < own.top - slack ||
            box.bottom > own.bottom + slack)
        );
      });
      const own = [...sheet.querySelectorAll(':scope > [data-part] text')];
      const lines = own.map((text) => text.textContent);
      const points = ((297 / 25.4) * 72) / sheet.viewBox.baseVal.width;
      const sizes = own.map((text) => Number(text.getAttribute('font-size')) * points);
      return {
        kind: sheet.getAttribute('data-page') ?? '',
        lines,
        text: lines.join(' '),
        pictured: sheet.querySelectorAll('[data-part="picture"] text').length,
        cut: cut.map((text) => text.textContent),
        /** Of the smallest letters on A4, in points. */
        least: Math.min(...sizes),
      };
    }),
  );
  const title = await page.title();
  await page.emulateMedia({ media: null });
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  return { pages, title };
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

const townNames = new Set(
  recordsOf('gebieden')
    .filter((row) => cell(row, 'niveau') !== 'wijk')
    .map((row) => cell(row, 'naam')),
);

/** How many organisations sit at a verband, counted in the file. */
function organisationsAt(name: string): string {
  const verband = ['coalities', 'tafels', 'initiatieven']
    .flatMap(recordsOf)
    .find((record) => cell(record, 'naam') === name);
  const seats = recordsOf('deelnames').filter(
    (seat) => verband !== undefined && cell(seat, 'verband') === cell(verband, 'id'),
  );
  const count = new Set(seats.map((seat) => cell(seat, 'organisatie'))).size;
  return count === 0 ? '–' : String(count);
}

test('the story is seven pages and the list, with no text cut, and the reader stays where they were', async ({
  page,
}) => {
  await openHandOut(page, `?verhaal=${story}&focus=heerlen&jaar=2022`);
  const place = () => page.evaluate(() => [location.href, history.length, document.title]);
  await expect.poll(async () => (await place())[0]).toContain('focus=heerlen');
  const before = await place();
  await make(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  await make(page, 'Afdrukken', 2);
  const { pages, title } = await pagesOf(page);
  const kinds = pages.map(({ kind }) => kind);
  // One last page, as long as the tables of the data find room on it.
  const counts = (pages.at(-1)?.lines ?? []).flatMap(
    (line) => /^(\d+) (coali|tafel|initia)/.exec(line)?.[1] ?? [],
  );
  const tables = counts.map(Number).reduce((sum, count) => sum + count, 0);
  const lists = Array.from({ length: Math.ceil(tables / 165) }, () => 'tafels');
  expect(kinds).toEqual([...steps.map((_, index) => `stap-${index + 1}`), ...lists]);
  expect(title).toMatch(/^ecosysteemkaart-hand-out-een-netwerk-van-netwerken-\d{4}-\d{2}-\d{2}$/);
  for (const [index, { text, cut, pictured }] of pages.entries()) {
    expect(cut, `page ${index + 1}`).toEqual([]);
    expect(text).toContain(`${index + 1} / ${pages.length}`);
    expect(text).toContain(`met ${recordsOf('bronnen').length} bronnen`);
    const step = steps[index];
    if (step === undefined) continue;
    expect(pictured).toBeGreaterThan(10);
    expect(letters(text)).toContain(letters(step.titel));
    expect(letters(text)).toContain(letters(step.tekst));
    expect(text).toContain('Bron: ');
    expect(text).toContain(`verhaal=${story}&stap=${index + 1}`);
    expect(letters(text)).not.toContain(letters(step.notitie));
  }
  const listed = pages.filter(({ kind }) => kind === 'tafels').flatMap(({ lines }) => lines);
  const at = listed.indexOf('Preventiecoalitie Sittard-Geleen');
  expect(listed.slice(at + 1, at + 3)).toEqual([
    organisationsAt('Preventiecoalitie Sittard-Geleen'),
    expect.stringMatching(/\b5\b|–/),
  ]);
  expect(listed.slice(0, at).findLast((line) => townNames.has(line))).toBe('Sittard-Geleen');
  // No smaller than 7 points.
  expect(pages.at(-1)?.least).toBeGreaterThanOrEqual(7);
  expect(sizes).toHaveLength(pages.length);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await settled(page);
  await expect.poll(place).toEqual(before);
  await expect(page.getByTestId('stage')).toHaveAttribute('data-focus', 'heerlen');
});

const long = Array.from({ length: 30 }, (_, at) => `Alinea ${at}. ${'Wie doet hier mee? '.repeat(6).trim()}`);
/** Made up: what a story may hold and this page cannot or can barely show. */
const odd = {
  id: 'verzonnen',
  titel: 'Verzonnen <b>verhaal</b> \u{1F600}',
  stappen: [
    {
      titel: `${'Een titel zonder einde '.repeat(16)}eind`,
      tekst: long.join('\n\n'),
      notitie: 'Alleen voor <i>mij</i>',
    },
    { weergave: 'netwerk', focus: 'heerlen' },
    { titel: '<img src=x onerror=alert(1)>', tekst: 'Tekst & "tekens"', weergave: 'kaartje' },
    { titel: 'Lijst', tekst: '', weergave: 'lijst', lijst: 'tafels', bereik: 'alles' },
    { titel: 'Kwijt', weergave: 'kaart', focus: 'atlantis', selectie: 'niemand' },
  ],
};

test('a made-up story of odd steps: nothing is lost, empty, cut or read as markup', async ({ page }) => {
  const body = JSON.stringify(odd);
  await page.route('**/data/verhaal.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await openHandOut(page, '?verhaal=verzonnen&weergave=lijst');
  expect((await axeOn(page).include('[data-testid="hand-out"]').analyze()).violations).toEqual([]);
  const scrolled = () => page.locator('.stage-view').evaluate((box) => Math.round(box.scrollTop));
  await page.locator('.stage-view').evaluate((box) => box.scrollTo(0, 700));
  await make(page);
  await expect.poll(scrolled).toBe(700);
  const { pages } = await pagesOf(page);
  const of = (kind: string) => pages.filter((one) => one.kind === kind);
  const kinds = pages.map(({ kind }) => kind).filter((kind) => kind !== 'tafels');
  expect(kinds).toEqual(['stap-1', 'vervolg-1', ...[2, 3, 4, 5].map((step) => `stap-${step}`)]);
  expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
  const first = [...of('stap-1'), ...of('vervolg-1')].flatMap(({ lines }) => lines).join('');
  // One of them goes on over the page.
  const whole = long.filter((paragraph) => letters(first).includes(letters(paragraph)));
  expect(whole.length).toBeGreaterThanOrEqual(long.length - 1);
  for (const at of long.keys()) expect(first).toContain(`Alinea ${at}.`);
  expect(letters(first)).toContain(letters(odd.stappen[0]?.titel ?? ''));
  expect(first).not.toContain('Alleen voor');
  expect(of('stap-2')[0]?.text).toContain('Stap 2');
  expect(of('stap-2')[0]?.pictured).toBeGreaterThan(10);
  expect(letters(of('stap-3')[0]?.text ?? '')).toContain(letters('<img src=x onerror=alert(1)>'));
  expect(of('stap-3')[0]?.text).toContain('CBS');
  expect(of('stap-4')[0]?.text).toContain('nog');
  expect(of('stap-5')[0]?.text).toContain('Niet gevonden in deze gegevens: atlantis, niemand');
  // The list names every tafel of the data, for the fourth step shows them all.
  const listed = of('tafels').flatMap(({ lines }) => lines);
  for (const record of recordsOf('tafels'))
    expect(letters(listed.join(''))).toContain(letters(cell(record, 'naam')));
  // The notes go along when asked for, and the walk is not made again.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await dialog(page).getByLabel('Met de notities van de spreker').check();
  await make(page, 'Afdrukken', 2);
  const again = (await pagesOf(page)).pages;
  expect(again.map(({ text }) => text).join(' ')).toContain('Alleen voor <i>mij</i>');
  await expect(page.getByTestId('list')).toBeVisible();
});

test('it can be stopped on the way, from a step that is told, and gives the step back', async ({ page }) => {
  // Long enough to be stopped: a walk through a few steps is over at once.
  const long = [{ ...verhalen[0], stappen: [...steps, ...Array.from({ length: 12 }, () => steps).flat()] }];
  await page.route('**/data/verhaal.json', (route) => route.fulfill({ json: long }));
  await page.goto(`./?verhaal=${story}&stap=5`);
  await expect(page.getByTestId('stage')).toHaveAttribute('data-step', '5', { timeout: 20_000 });
  await settled(page);
  await page.getByRole('button', { name: 'Alle stappen' }).click();
  await page.getByTestId('steps').getByRole('button', { name: 'Hand-out afdrukken' }).click();
  await dialog(page).getByRole('button', { name: 'Maak de hand-out' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Annuleren' }).press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Maak de hand-out' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await settled(page);
  await expect(page.getByTestId('stage')).toHaveAttribute('data-step', '5');
  await expect(page.getByTestId('stage')).toHaveAttribute(
    'data-selection',
    'preventiecoalitie-sittard-geleen',
  );
  expect(new URL(page.url()).search).toBe(`?verhaal=${story}&stap=5`);
});
