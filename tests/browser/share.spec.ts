import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import AnyGraph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import jsQR from 'jsqr';
import { axeOn } from './axeOn';
import { expect, go, open, test, visible } from './fixtures';
import { tabTo } from './hands';
import { cell, recordsOf } from './records';

const day = /\d{4}-\d{2}-\d{2}/.source;

function dialog(page: Page) {
  return page.getByTestId('share');
}

async function openShare(page: Page, query = ''): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Shares another view of the page that is open. */
async function goShare(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await go(page, query);
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function drawn(page: Page, format = 'screen'): Promise<void> {
  const preview = page.getByTestId('share-preview');
  await expect(preview).toHaveAttribute('data-format', format);
  await expect(preview.locator('> div > svg')).toBeVisible();
}

/** Presses a button in a part of the dialog, and takes the file that comes of it. */
async function download(page: Page, part: string, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('region', { name: part }).getByRole('button', { name: button }).click();
  return coming;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** Width and height as the head of a PNG says. */
function sizeOfPng(bytes: Buffer): readonly number[] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('by keyboard: open, copy the link, and Esc gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?selectie=cz&jaar=2022');
  const door = page.getByRole('button', { name: 'Delen', exact: true });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, dialog(page).getByRole('button', { name: 'Kopieer de link' }));
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { searchParams } = new URL(link);
  expect([searchParams.get('selectie'), searchParams.get('jaar')]).toEqual(['cz', '2022']);
  await expect(dialog(page)).toContainText('Een ander kan de link niet openen');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(door).toBeFocused();
});

test('the picture is a file with subject, day, filters, source and link, sharp and with editable text', async ({
  page,
}) => {
  await openShare(page, '?focus=heerlen&jaar=2023&thema=jeugd');
  await drawn(page);
  const labels = (await visible(page)).filter(({ label }) => label !== '').length;
  expect(labels).toBeGreaterThan(0);
  const file = await download(page, 'Beeld', 'Download SVG');
  expect(file.suggestedFilename()).toMatch(new RegExp(`^ecosysteemkaart-heerlen-${day}\\.svg$`));
  const text = (await bytesOf(file)).toString();
  const png = await download(page, 'Beeld', 'Download PNG');
  expect(png.suggestedFilename()).toMatch(new RegExp(`^ecosysteemkaart-heerlen-${day}\\.png$`));
  const link = await page.getByTestId('share-link').inputValue();
  await page.goto('about:blank');
  const read = await page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    return {
      name: root.nodeName,
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
      pictures: root.querySelectorAll('image, foreignObject').length,
      labels: root.querySelectorAll('.map-label').length,
      texts: root.querySelectorAll('.map-label > text').length,
      foot: [...root.querySelectorAll('#foot text')].map((line) => line.textContent).join(''),
      head: [...root.querySelectorAll('#head text')].map((line) => line.textContent),
    };
  }, text);
  expect([read.name, read.pictures, read.texts]).toEqual(['svg', 0, read.labels]);
  expect(read.labels).toBeGreaterThan(0);
  expect(read.head.slice(0, 2)).toEqual(['Ecosysteem Mijnstreek · Kaart', 'Heerlen']);
  expect(read.head.join(' ')).toContain('Jaar: 2023');
  expect(read.head.join(' ')).toContain('Thema: jeugd');
  expect(read.foot).toContain(`met ${recordsOf('bronnen').length} bronnen`);
  expect(read.foot.replace(/\s/g, '')).toContain(link);
  expect(sizeOfPng(await bytesOf(png))).toEqual(read.size.map((side) => side * 2));
});

test('the table has the rows that are seen, and below them what it is about', async ({ page }) => {
  await openShare(page, '?weergave=lijst&lijst=tafels&bereik=alles&soort=tafel&jaar=2022');
  const file = await download(page, 'Tabel', 'Download CSV');
  expect(file.suggestedFilename()).toMatch(new RegExp(`-tafels-${day}\\.csv$`));
  const [rows = '', about = ''] = (await bytesOf(file)).toString().split('\r\n\r\n');
  const year = (row: Parameters<typeof cell>[0], column: string): number =>
    Number(cell(row, column).slice(0, 4));
  const there = recordsOf('tafels').filter(
    (row) =>
      year(row, 'start') > 0 &&
      year(row, 'start') <= 2022 &&
      !(year(row, 'eind') > 0 && year(row, 'eind') < 2022),
  );
  const ids = rows
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';')[0] ?? '');
  expect(ids.toSorted()).toEqual(there.map((row) => cell(row, 'id')).toSorted());
  expect(about).toContain('Jaar: 2022');
  expect(about).toContain('Bron: gegevens van Ecosysteem Mijnstreek');
  expect(about).toContain('weergave=lijst');

  await test.step('of the guide, as it answers: everywhere and by its question', async () => {
    await goShare(page, '?weergave=wegwijzer&zoek=eenzaam+kerkrade&focus=heerlen');
    const answers = await download(page, 'Tabel', 'Download CSV');
    expect(answers.suggestedFilename()).toMatch(
      new RegExp(`^ecosysteemkaart-overal-eenzaam-kerkrade-wegwijzer-${day}\\.csv$`),
    );
    const text = (await bytesOf(answers)).toString();
    expect(text).toMatch(
      /^\uFEFFId;Naam;Soort;Gebied;Past bij;Groter gebied\r\n.*;eenzaam\|kerkrade;nee\r\n/i,
    );
    expect(text).toContain('Vraag: “eenzaam kerkrade”');
  });
});

test('the whole network is read by others, with all that is in the files', async ({ page }) => {
  await openShare(page, '?jaar=2022');
  const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const nodes = verbanden.length + recordsOf('organisaties').length;
  const belonging = verbanden.filter(
    (row) => cell(row, 'onderdeel_van') !== '' || cell(row, 'coalitie') !== '',
  );
  const edges = recordsOf('deelnames').length + recordsOf('relaties').length + belonging.length;
  const gexf = await download(page, 'Hele netwerk', 'GEXF');
  expect(gexf.suggestedFilename()).toMatch(
    new RegExp(`^ecosysteemkaart-ecosysteem-mijnstreek-${day}\\.gexf$`),
  );
  const graph = parseGexf(AnyGraph, (await bytesOf(gexf)).toString());
  expect([graph.order, graph.size]).toEqual([nodes, edges]);
  const graphml = await download(page, 'Hele netwerk', 'GraphML');
  const same = parseGraphml(AnyGraph, (await bytesOf(graphml)).toString());
  expect([same.order, same.size]).toEqual([nodes, edges]);
  expect(same.getNodeAttributes('cz')).toEqual(graph.getNodeAttributes('cz'));
  const kumu = await download(page, 'Hele netwerk', 'Kumu JSON');
  const { elements, connections } = JSON.parse((await bytesOf(kumu)).toString());
  expect([elements.length, connections.length]).toEqual([nodes, edges]);
  await dialog(page).getByText('Wat de filters laten zien').click();
  const part = await download(page, 'Hele netwerk', 'GEXF');
  const seen = parseGexf(AnyGraph, (await bytesOf(part)).toString());
  expect(seen.order).toBeLessThan(nodes);
  expect(seen.filterNodes((_, { type }) => type !== 'organisatie')).toHaveLength(
    verbanden.filter((row) => {
      const year = (column: string): number => Number(cell(row, column).slice(0, 4));
      return year('start') > 0 && year('start') <= 2022 && !(year('eind') > 0 && year('eind') < 2022);
    }).length,
  );
});

test('the code on the screen leads to the link, also in the dark', async ({ page }) => {
  await openShare(page, '?thema-kleur=donker&selectie=cz');
  const link = await page.getByTestId('share-link').inputValue();
  const shot = await page.getByTestId('share-code').screenshot();
  const pixels = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      return { data: [...data], width: picture.width, height: picture.height };
    },
    [...shot],
  );
  const read = jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
  expect(read?.data).toBe(link);

  await test.step('it fills the screen with its quiet zone whole, and Escape goes back to sharing', async () => {
    await page.getByRole('button', { name: 'Vul het scherm' }).click();
    const screen = page.getByTestId('share-code-screen');
    await expect(screen.getByRole('img')).toBeInViewport({ ratio: 1 });
    expect((await screen.getByRole('img').boundingBox())?.height).toBeGreaterThan(700);
    await page.keyboard.press('Escape');
    await expect(screen).toBeHidden();
    await expect(page.getByTestId('share')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Vul het scherm' })).toBeFocused();
  });
});

test('printed, the map is one sheet with its legend, and the page comes back', async ({ page, faults }) => {
  faults.expect(/font|woff2|ERR_FAILED/i);
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await openShare(page);
  await drawn(page);
  await dialog(page).getByText('A3 liggend').click();
  await drawn(page, 'a3');
  await dialog(page).getByRole('button', { name: 'Print op A3' }).click();
  // As a function: a text is code that the page does not let in.
  await page.waitForFunction(() => 'printed' in window);
  const a3 = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pagesOf(a3)).toEqual(['1191 x 842']);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('stage')).toBeVisible();
  expect(pagesOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))).toEqual(['842 x 595']);

  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await drawn(page);
  await test.step('it is made once, and only the sheet gets its size from the page', async () => {
    const told = await page.evaluate(() => {
      const sizesOf = (rules: CSSRuleList, inner: Element | null): readonly string[] =>
        [...rules].flatMap((rule) => {
          if (rule instanceof CSSMediaRule) return sizesOf(rule.cssRules, inner);
          if (!(rule instanceof CSSStyleRule)) return [];
          return rule.style.width !== '' && inner?.matches(rule.selectorText) ? [rule.selectorText] : [];
        });
      const sizes = (selector: string) => {
        const inner = document.querySelector(selector);
        return inner === null
          ? ['not there']
          : [...document.styleSheets].flatMap((sheet) => sizesOf(sheet.cssRules, inner));
      };
      window.dispatchEvent(new Event('beforeprint'));
      const first = document.querySelector('.print-sheet');
      window.dispatchEvent(new Event('beforeprint'));
      const isSame = first !== null && first === document.querySelector('.print-sheet');
      const sized = [...sizes('.share-preview svg svg'), ...sizes('.print-sheet svg svg')];
      window.dispatchEvent(new Event('afterprint'));
      return { isSame, sized, left: document.querySelectorAll('.print-sheet').length };
    });
    expect(told).toEqual({ isSame: true, sized: [], left: 0 });
  });

  await test.step('a picture is made also where its letters cannot be fetched', async () => {
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: '' }));
    const png = await download(page, 'Beeld', 'Download PNG');
    expect(sizeOfPng(await bytesOf(png))[0]).toBeGreaterThan(1000);
  });
});

/** Sizes of the pages of a PDF, in points. */
function pagesOf(pdf: string): readonly string[] {
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(
    ([, width, height]) => `${Math.floor(Number(width) + 0.1)} x ${Math.round(Number(height))}`,
  );
}

for (const [name, query, subject, told] of [
  ['the network', '?weergave=netwerk&midden=cz&stappen=1', 'CZ', 'Tot 1 stap vanaf het midden'],
  [
    'the little map',
    '?weergave=kaartje&kleurt=deelname',
    'Limburg per gemeente',
    'Deelname aan: alles wat getoond wordt',
  ],
] as const) {
  test(`${name} goes along as picture, table and on paper, with where it comes from`, async ({ page }) => {
    await openShare(page, query);
    await drawn(page);
    const isMap = name === 'the little map';
    const view = isMap ? 'kaartje' : 'netwerk';
    const file = await download(page, 'Beeld', 'Download SVG');
    const word = subject.toLowerCase().replaceAll(' ', '-');
    expect(file.suggestedFilename()).toMatch(new RegExp(`^ecosysteemkaart-${word}-${view}-${day}\\.svg$`));
    const text = (await bytesOf(file)).toString();
    await dialog(page).getByText('Met titel, filters, bron en link onder de rijen').click();
    const table = await download(page, 'Tabel', 'Download CSV');
    expect(table.suggestedFilename()).toMatch(new RegExp(`-${view}-${day}\\.csv$`));
    const rows = (await bytesOf(table)).toString().split('\r\n');
    if (isMap) {
      expect(rows.filter((row) => row.startsWith('GM'))).toHaveLength(31);
      expect(rows.at(-2)).toContain('CBS / Kadaster');
    } else {
      const seats = recordsOf('deelnames').filter((row) => cell(row, 'organisatie') === 'cz');
      const ofCz = rows.filter((row) => row.startsWith('cz;')).map((row) => row.split(';')[1]);
      expect(ofCz.sort()).toEqual(seats.map((row) => cell(row, 'verband')).sort());
    }
    await page.keyboard.press('Escape');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pagesOf(pdf)).toEqual(['842 x 595']);
    await page.goto('about:blank');
    const read = await page.evaluate((source) => {
      const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      return {
        name: root.nodeName,
        pictures: root.querySelectorAll('image, foreignObject').length,
        labels: root.querySelectorAll('.map-label').length,
        texts: root.querySelectorAll('.map-label > text').length,
        legend: root.querySelectorAll('#legend text').length,
        head: [...root.querySelectorAll('#head text')].map((line) => line.textContent).join(' '),
        foot: [...root.querySelectorAll('#foot text')].map((line) => line.textContent).join(' '),
      };
    }, text);
    expect([read.name, read.pictures, read.texts]).toEqual(['svg', 0, read.labels]);
    expect([read.labels > 5, read.legend > 4]).toEqual([true, true]);
    expect(read.head).toContain(subject);
    expect(read.head).toContain(told);
    expect(read.foot.includes('Bron: CBS / Kadaster')).toBe(isMap);
  });
}

test('what is no drawing says so, and leads to what is', async ({ page }) => {
  await test.step('the network as a list', async () => {
    await openShare(page, '?weergave=netwerk&midden=cz&netwerk-als=lijst');
    await expect(dialog(page)).toContainText('Netwerk als lijst is geen tekening');
    await dialog(page).getByRole('button', { name: 'Naar Netwerk', exact: true }).click();
    await drawn(page);
  });

  await test.step('a network with nothing in it, which does not lead to itself', async () => {
    const seated = new Set(recordsOf('deelnames').map((row) => cell(row, 'verband')));
    const empty = recordsOf('initiatieven').find((row) => !seated.has(cell(row, 'id')));
    await goShare(page, `?weergave=netwerk&selectie=${cell(empty ?? new Map(), 'id')}`);
    await expect(dialog(page)).toContainText('Hier is niets te tekenen: Netwerk');
    await expect(dialog(page)).not.toContainText('als lijst is geen tekening');
    await expect(dialog(page).getByRole('button', { name: 'Naar Kaart', exact: true })).toBeVisible();
    await expect(dialog(page).getByRole('button', { name: 'Naar Netwerk', exact: true })).toHaveCount(0);
  });

  await test.step('a view in words', async () => {
    await goShare(page, '?weergave=hiaten');
    await expect(dialog(page)).toContainText('Hiaten is geen tekening');
    const file = await download(page, 'Tabel', 'Download CSV');
    expect(file.suggestedFilename()).toMatch(/-hiaten-/);
    expect((await bytesOf(file)).toString()).toMatch(/^\uFEFFThema;/);
    await dialog(page).getByRole('button', { name: 'Naar Kaart', exact: true }).click();
    await drawn(page);
  });

  await test.step('and on paper it tells of which place it is', async () => {
    await page.keyboard.press('Escape');
    await go(page, '?weergave=overlap&bereik=alles&focus=heerlen');
    await expect(page.getByTestId('overlap')).toHaveAttribute('aria-busy', 'false');
    await expect
      .poll(() =>
        page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const head = document.querySelector('.print-head')?.textContent ?? '';
          window.dispatchEvent(new Event('afterprint'));
          return head;
        }),
      )
      .toContain('Ecosysteem Mijnstreek · Overlap · Overal');
  });
});

test('axe finds nothing, in each theme and of each sort of view', async ({ page }) => {
  await openShare(page, '?jaar=2022');
  for (const [theme, media, query] of [
    ['licht', {}, ''],
    ['donker', { colorScheme: 'dark' }, '?weergave=overlap'],
    ['contrast', { contrast: 'more' }, '?weergave=kaartje'],
  ] as const) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    if (query !== '') await goShare(page, query);
    if (theme !== 'donker') await drawn(page);
    const { violations } = await axeOn(page).include('[data-testid="share"]').analyze();
    expect(violations).toEqual([]);
  }
});
