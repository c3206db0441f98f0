import '../../../components/views/pagePrint.css';
import '../../../components/share/printSheet.css';
import { themes } from '../../../appearance/themes';
import { drawOnPage } from '../../../components/share/drawOnPage';
import type { SvgNode } from '../../../scene/picture/svg';
import { shareWords } from '../../../wording/shareWords';
import { wordingIn } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { isDrawing, makeSheet, makeWholeSheet } from './makeSheet';
import { tellView } from './tellView';

export type Paper = 'a4' | 'a3';

/** Sheets that were made beforehand. */
interface Prepared {
  readonly paper: Paper;
  readonly sheets: readonly SvgNode[];
  /** Of the file that comes of it; left out = that of the page. */
  readonly title?: string;
}

/** What goes on paper next. */
let prepared: Prepared | null = null;

/** Stops following, while that is done. */
let following: (() => void) | null = null;

/**
 * Puts a sheet in the place of the page whenever it is printed while a drawing fills the stage, however that was asked for.
 *
 * @param exploring - store, pipeline, and what draws the view
 * @returns stops it; asked for again, it is still followed once
 */
export function followPrinting(exploring: Exploring): () => void {
  following ??= startFollowing(exploring);
  return following;
}

function startFollowing(exploring: Exploring): () => void {
  const paper = window.matchMedia('print');
  let remove: (() => void) | null = null;
  // Browsers tell of it twice, and a sheet takes long to make.
  const begin = (): void => {
    remove ??= layOut(exploring);
  };
  const end = (): void => {
    remove?.();
    remove = null;
    prepared = null;
  };
  const onPaper = (): void => (paper.matches ? begin() : end());
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', onPaper);
  return () => {
    end();
    following = null;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', onPaper);
  };
}

/**
 * Prints the drawing that fills the stage.
 *
 * @param exploring - store, pipeline, worker, and what draws the view
 * @param paper - its size; it lies on its long side
 * @returns nothing to tell: the browser asks the rest
 */
export async function printSheet(exploring: Exploring, paper: Paper): Promise<string> {
  const sheet = await makeWholeSheet(exploring, wishFor(exploring, paper));
  if (sheet !== null) prepared = { paper, sheets: [sheet] };
  requestAnimationFrame(() => window.print());
  return '';
}

/**
 * Prints sheets that were made beforehand, whatever fills the stage.
 *
 * @param exploring - as for what fills the stage
 * @param sheets - a page each, as large as the paper or to be enlarged to it; and what the file is called
 */
export function printSheets(exploring: Exploring, sheets: Required<Prepared>): void {
  followPrinting(exploring);
  prepared = sheets;
  requestAnimationFrame(() => window.print());
}

function wishFor({ store }: Exploring, paper: Paper) {
  const { theme, language } = store.getState().view;
  // Paper is light, whatever the screen is.
  const printed = themes[theme === 'contrast' ? 'contrast' : 'licht'];
  return { format: paper, theme: printed, words: wordingIn(language), now: new Date() } as const;
}

/** The browser does not wait once it prints: all is there at once. */
function layOut(exploring: Exploring): () => void {
  if (prepared !== null) return laySheets(prepared);
  const { mode } = exploring.store.getState().view;
  if (mode === 'gegevens') return () => undefined;
  if (!isDrawing(exploring)) return tellOnPaper(exploring);
  const sheet = makeSheet(exploring, wishFor(exploring, 'a4'));
  return sheet === null ? () => undefined : laySheets({ paper: 'a4', sheets: [sheet] });
}

function laySheets({ paper, sheets, title }: Prepared): () => void {
  const box = document.createElement('div');
  box.className = 'print-sheet';
  box.append(...sheets.map(drawOnPage));
  const size = pageSize(paper, '0');
  const before = document.title;
  if (title !== undefined) document.title = title;
  document.body.append(box);
  document.documentElement.dataset['print'] = paper;
  return () => {
    size.remove();
    box.remove();
    if (title !== undefined) document.title = before;
    delete document.documentElement.dataset['print'];
  };
}

function pageSize(paper: Paper, margin: string): HTMLElement {
  const size = document.createElement('style');
  size.textContent = `@page { size: ${paper.toUpperCase()} landscape; margin: ${margin}; }`;
  document.head.append(size);
  return size;
}

/** Other views are printed as they are, with what they are about above them and where they come from below. */
function tellOnPaper(exploring: Exploring): () => void {
  const { mode, language } = exploring.store.getState().view;
  const words = wordingIn(language);
  const told = tellView(exploring, words, new Date());
  const facts = told.facts.join(' · ');
  const foot = lines('print-foot', [
    ...(mode === 'lijst' ? [`${told.subject} · ${facts}`] : []),
    told.source,
    shareWords[language].made(told.date),
    told.link,
  ]);
  document.body.append(foot);
  // The list has a head of its own.
  const head = lines(
    'print-head',
    mode === 'lijst' ? [] : [`${told.title} · ${told.view} · ${told.subject}`, facts],
  );
  if (mode !== 'lijst') document.body.prepend(head);
  const size = pageSize('a4', '14mm 12mm');
  return () => {
    size.remove();
    head.remove();
    foot.remove();
  };
}

function lines(className: string, texts: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  for (const text of texts) {
    const line = document.createElement('p');
    line.textContent = text;
    box.append(line);
  }
  return box;
}
