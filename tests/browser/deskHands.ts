import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type SourceFile, type TableName, tableNames } from '../../src/dataset/dataset';
import { expect, open, ready } from './fixtures';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The real data as files. */
export const realFiles: readonly SourceFile[] = tableNames.map((table) => ({
  name: `${table}.csv`,
  bytes: readFileSync(`data/${table}.csv`),
}));

/** The text of a real file. */
export function realText(table: TableName): string {
  return readFileSync(`data/${table}.csv`, 'utf8');
}

/** The real file of a table with its lines changed. */
export function changed(table: TableName, change: (lines: string[]) => void): string {
  const lines = realText(table).trimEnd().split(/\r?\n/);
  change(lines);
  return `${lines.join('\n')}\n`;
}

export function upload(name: string, content: string | Uint8Array): Upload {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** RFC 4180 with commas, read apart from the product's own reader. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  for (const [, written = '', end] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/** What the page says of its data, for other programs. */
export async function marks(page: Page, name: 'counts' | 'problems'): Promise<Record<string, number>> {
  return JSON.parse((await page.locator('html').getAttribute(`data-${name}`)) ?? '{}');
}

/** Lets the site answer a file of the data with a text of the test's own. */
export async function answer(page: Page, file: string, body: string): Promise<void> {
  await page.route(`**/data/${file}`, (route) =>
    route.fulfill({ status: 200, contentType: 'text/csv', body }),
  );
}

/** Opens a part of the steward's desk. */
export async function openDesk(page: Page, part: string, query = ''): Promise<void> {
  await open(page, `?weergave=gegevens&onderdeel=${part}${query}`);
  await expect(page.getByTestId('desk')).toHaveAttribute('data-part', part);
}

/** Chooses files, and waits until they have been looked at. */
export async function bring(page: Page, files: readonly Upload[]): Promise<void> {
  await page.getByTestId('file-input').setInputFiles([...files]);
  await expect(page.getByTestId('brought').first()).toBeVisible({ timeout: 20_000 });
}

/** Shows what is being looked at. */
export async function show(page: Page): Promise<void> {
  await page.getByTestId('show-data').click();
  await expect(page.getByTestId('desk')).toBeHidden();
  await ready(page);
}

/** Saves what a press downloads. */
export async function download(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
