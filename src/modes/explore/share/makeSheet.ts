import type { Theme } from '../../../appearance/themes';
import type { ViewMode } from '../../../ecosystem/views';
import { drawSheet } from '../../../scene/picture/drawSheet';
import type { Picture, PictureWish } from '../../../scene/picture/picture';
import { paperSizes, planSheet, type SheetSize } from '../../../scene/picture/planSheet';
import type { SvgNode } from '../../../scene/picture/svg';
import type { SharedLines } from '../../../scene/sharedLines';
import { legendWords } from '../../../wording/legendWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { codeOf } from './codeOf';
import { mapPicture, sheetLines } from './mapPicture';
import { tellView } from './tellView';

/** The sizes in which a picture can be taken along. */
export const sheetFormats = ['screen', 'a4', 'a3'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** What a sheet is to be. */
export interface SheetWish {
  readonly format: SheetFormat;
  readonly theme: Theme;
  readonly words: Wording;
  readonly now: Date;
}

/** The views that are drawings. */
export const drawnViews: readonly ViewMode[] = ['kaart', 'netwerk', 'kaartje'];

/**
 * Tells whether what fills the stage can be drawn on a sheet.
 *
 * @param exploring - store, and what draws the view
 * @returns true for the map, and for another drawing once it is there
 */
export function isDrawing({ store, picturing }: Exploring): boolean {
  const { mode } = store.getState().view;
  return mode === 'kaart' || (drawnViews.includes(mode) && picturing.draw !== null);
}

/**
 * Makes a sheet of the view that is shown.
 *
 * @param exploring - store, pipeline, and what draws the view
 * @param wish - how large, in which colours and language
 * @param shared - lines between circles that are closed on the sheet; left out = those of the screen
 * @returns the sheet, an element `svg`; null when the view is no drawing, or not there yet
 */
export function makeSheet(exploring: Exploring, wish: SheetWish, shared?: SharedLines): SvgNode | null {
  const { theme, words } = wish;
  let plan = planFor(exploring, wish);
  let picture = pictureNow(exploring, { ...plan.box, theme }, words, shared);
  // What a picture tells of itself takes room away from it, so both are made again until it tells what is so.
  let told = '';
  for (let turn = 0; turn < mostTurns && picture !== null && toldBy(picture) !== told; turn++) {
    told = toldBy(picture);
    plan = planFor(exploring, wish, picture);
    picture = pictureNow(exploring, { ...plan.box, theme }, words, shared);
  }
  return picture === null ? null : drawSheet(plan, picture, theme);
}

const mostTurns = 4;

function toldBy({ facts }: Picture): string {
  return facts.join('\n');
}

/**
 * Makes a sheet with the lines that belong to it.
 *
 * @param exploring - store, pipeline, worker, and what draws the view
 * @param wish - how large, in which colours and language
 * @returns as `makeSheet`
 */
export async function makeWholeSheet(exploring: Exploring, wish: SheetWish): Promise<SvgNode | null> {
  // What asked for it is painted first: together they would hold up the page.
  await new Promise((resolve) => setTimeout(resolve));
  if (exploring.store.getState().view.mode !== 'kaart') return makeSheet(exploring, wish);
  const { box } = planFor(exploring, wish);
  const shared = await sheetLines(exploring, { ...box, theme: wish.theme });
  return makeSheet(exploring, wish, shared);
}

function pictureNow(
  exploring: Exploring,
  wish: PictureWish,
  words: Wording,
  shared?: SharedLines,
): Picture | null {
  const { mode } = exploring.store.getState().view;
  if (mode === 'kaart') return mapPicture(exploring, wish, words, { shared });
  return drawnViews.includes(mode) ? (exploring.picturing.draw?.(wish, words) ?? null) : null;
}

function planFor(exploring: Exploring, { format, words, now }: SheetWish, picture?: Picture) {
  const told = tellView(exploring, words, now);
  const said = shareWords[words.language];
  const over = said.over(told.title, told.view);
  return planSheet(sizeOf(exploring, format), {
    name: `${told.subject} · ${over}`,
    over,
    subject: told.subject,
    facts: [...told.facts, ...(picture?.facts ?? [])],
    more: (count) => said.andMore(words.number(count)),
    legend: legendWords[words.language].title,
    sources: [...told.sources, told.source, said.made(told.date)],
    link: told.link,
    code: location.protocol === 'file:' ? null : codeOf(told.link),
  });
}

/** A stage on a phone is too small for the words around it. */
const leastScreen = { width: 760, height: 480 } as const;

function sizeOf({ store }: Exploring, format: SheetFormat): SheetSize {
  if (format !== 'screen') return paperSizes[format];
  const { width, height } = store.getState().view.viewport;
  return {
    of: 'picture',
    scale: 1,
    width: Math.round(Math.max(leastScreen.width, width)),
    height: Math.round(Math.max(leastScreen.height, height)),
  };
}
