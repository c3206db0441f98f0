import { organisationByKey } from '../../../network/lookUp';
import { shortNameOf } from '../../../network/names';
import type { Camera, Viewport } from '../../../scene/camera';
import { drawScene } from '../../../scene/picture/drawScene';
import { type MapLegendWords, mapLegend } from '../../../scene/picture/mapLegend';
import type { Picture, PictureWish } from '../../../scene/picture/picture';
import type { Scene } from '../../../scene/scene';
import type { SharedLines } from '../../../scene/sharedLines';
import { changeWords } from '../../../wording/changeWords';
import { legendWords } from '../../../wording/legendWords';
import { ownWords } from '../../../wording/ownWords';
import { sectorWords } from '../../../wording/sectorWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import { describeStage } from '../describeStage';
import type { Exploring } from '../exploring';

/**
 * Draws the map for a sheet: cut anew at its size, with the same middle, so that all that is on screen is on it.
 *
 * @param exploring - store and pipeline
 * @param wish - how large, and in which colours
 * @param words - of the page
 * @param cut - what is otherwise than on screen
 * @returns the picture; null while there is no map
 */
export function mapPicture(
  exploring: Exploring,
  wish: PictureWish,
  words: Wording,
  cut: SheetCut = {},
): Picture | null {
  const scene = sheetScene(exploring, wish, cut);
  return scene === null ? null : pictureOfScene(exploring, scene, wish, words);
}

/** What of a map on a sheet is otherwise than on screen. */
export interface SheetCut {
  /** Lines between the circles that are closed there; left out = those of the screen. */
  readonly shared?: SharedLines | undefined;
  /** From where it is looked at; left out = from where all that is on screen is seen. */
  readonly camera?: Camera | undefined;
}

/**
 * Draws a scene for a sheet.
 *
 * @param exploring - the words for what is shown
 * @param scene - cut at the size of the sheet
 * @param wish - how large, and in which colours
 * @param words - of the page
 * @returns the picture
 */
export function pictureOfScene(
  exploring: Exploring,
  scene: Scene,
  { width, height, theme }: PictureWish,
  words: Wording,
): Picture {
  return {
    width,
    height,
    body: drawScene(scene, theme, { width, height }),
    legend: mapLegend(scene, wordsOfLegend(exploring, words), theme),
    facts: [],
    description: describeStage(exploring, scene, words),
  };
}

/**
 * Asks for the lines between the circles that are closed on a sheet.
 *
 * @param exploring - store, pipeline and worker
 * @param wish - how large
 * @param cut - from where it is looked at
 * @returns the lines
 */
export async function sheetLines(
  exploring: Exploring,
  wish: PictureWish,
  cut: Pick<SheetCut, 'camera'> = {},
): Promise<SharedLines> {
  const scene = sheetScene(exploring, wish, cut);
  const closed = scene?.circles.filter(({ isOpen }) => !isOpen) ?? [];
  return exploring.data.share(
    closed.map(({ place }) => place),
    mostPairs,
  );
}

const mostPairs = 400;

/**
 * Cuts the map for a sheet.
 *
 * @param exploring - store and pipeline
 * @param wish - how large
 * @param cut - what is otherwise than on screen
 * @returns the scene; null while there is no map
 */
export function sheetScene(
  { store, pipeline }: Exploring,
  { width, height }: Pick<PictureWish, 'width' | 'height'>,
  { shared, camera: wanted }: SheetCut,
): Scene | null {
  const state = store.getState();
  const { camera, viewport } = state.view;
  if (camera === null) return null;
  return pipeline.sceneFrom(state, {
    viewport: { width, height },
    camera: wanted ?? fitCamera(camera, viewport, { width, height }),
    shared: shared ?? state.shared,
  });
}

/**
 * Keeps in sight what is in sight when the stage gets another size.
 *
 * @param camera - of the stage
 * @param from - its size
 * @param to - the other size
 * @returns the camera with the same middle, as near as nothing falls out
 */
export function fitCamera(camera: Camera, from: Viewport, to: Viewport): Camera {
  const scale = Math.min(to.width / Math.max(1, from.width), to.height / Math.max(1, from.height));
  return { ...camera, zoom: camera.zoom * scale };
}

function wordsOfLegend(exploring: Exploring, words: Wording): MapLegendWords {
  const { things, language } = words;
  const said = shareWords[language];
  const legend = legendWords[language];
  const changes = changeWords[language];
  return {
    shapes: said.shapes,
    sectors: said.sectors,
    kinds: things.kind,
    sectorNames: sectorWords[language].short,
    head: legend.head,
    empty: legend.empty,
    own: ownWords[language].legend(ownName(exploring)),
    lines: {
      shared: legend.sharedLine,
      seat: legend.seatLine,
      relation: legend.relationLine,
      home: legend.homeLine,
      way: said.wayLine,
    },
    changesTitle: changes.legend,
    changes: changes.kinds,
  };
}

function ownName({ store }: Exploring): string {
  const { data, view } = store.getState();
  const own = data.whole === null ? -1 : organisationByKey(data.whole, view.own);
  return data.whole === null || data.whole.members === null || own < 0
    ? ''
    : shortNameOf(data.whole.members, own);
}
