import type { Theme } from '../../../appearance/themes';
import { keyOfId, keyOfPlace, keyOfThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import type { Box } from '../../../scene/boxes';
import { pictureArea } from '../../../scene/picture/handOut/planStep';
import { frameIn, type PictureFrame, type StepShown } from '../../../scene/picture/handOut/stepPage';
import type { LegendPart, Picture } from '../../../scene/picture/picture';
import type { Scene } from '../../../scene/scene';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { isDrawing } from '../share/makeSheet';
import { pictureOfScene, sheetLines, sheetScene } from '../share/mapPicture';
import { tellView } from '../share/tellView';
import { cameraOfStep, type ShownStep } from './showStep';
import { tableInShort } from './tableInShort';

/** How a hand-out is to be. */
export interface HandOutLook {
  readonly theme: Theme;
  readonly words: Wording;
  readonly now: Date;
}

/** What a step shows, caught for paper. */
export interface CaughtStep {
  readonly frame: PictureFrame;
  readonly shown: StepShown;
  /** Keys of the coalitions, tafels and initiatives that it shows. */
  readonly keys: readonly string[];
  readonly lost: readonly string[];
  /** Sources of the picture and of the data; whole sentences. */
  readonly sources: readonly string[];
  /** What it shows, for who does not see it. */
  readonly description: string;
}

/** A picture, and what of the ecosystem is in it. */
interface Drawn {
  readonly picture: Picture;
  readonly keys: readonly string[];
}

/**
 * Catches what a step shows, for its page: the picture, drawn anew as large as the page has room; else a table in short.
 *
 * @param exploring - store, pipeline, worker and what draws the view
 * @param shown - the step, as it is shown now
 * @param look - colours and language
 * @returns what goes on the page
 */
export async function catchStep(
  exploring: Exploring,
  shown: ShownStep,
  look: HandOutLook,
): Promise<CaughtStep> {
  const { words, theme, now } = look;
  const told = tellView(exploring, words, now);
  const { lost } = shown;
  if (!isDrawing(exploring)) return catchTable(exploring, shown, look);
  const draw = await drawerOf(exploring, shown, look);
  const caption = captionOf(told, words);
  const frameFor = (legend: readonly LegendPart[], facts: readonly string[]): PictureFrame =>
    frameIn(pictureArea, { caption: [caption, ...facts].join(' · '), legend }, theme);
  let frame = frameFor([], []);
  let drawn = draw(frame.box);
  // What is told below a picture takes room away from it, which may change what is to be told.
  for (let turn = 0; turn < mostTurns && drawn !== null; turn++) {
    const next = frameFor(drawn.picture.legend, drawn.picture.facts);
    const isSame = next.box.height === frame.box.height;
    frame = next;
    if (isSame) break;
    drawn = draw(frame.box);
  }
  if (drawn === null) return catchTable(exploring, shown, look);
  const { picture, keys } = drawn;
  return {
    frame,
    shown: { kind: 'picture', picture },
    keys,
    lost,
    sources: [...told.sources, told.source],
    description: picture.description,
  };
}

const mostTurns = 3;

async function catchTable(
  exploring: Exploring,
  { link, lost }: ShownStep,
  look: HandOutLook,
): Promise<CaughtStep> {
  const { words, theme, now } = look;
  const told = tellView(exploring, words, now);
  const { table, keys } = await tableInShort(exploring, link.mode, told.subject, words);
  // What it is about stands above the table.
  const caption = captionOf({ ...told, subject: '' }, words);
  return {
    frame: frameIn(pictureArea, { caption, legend: [] }, theme),
    shown: { kind: 'table', table },
    keys,
    lost,
    sources: [...told.sources, told.source],
    description: table.title,
  };
}

/** What is shown, and what is left out; that nothing is left out goes without saying. */
function captionOf(
  { subject, narrowedTo, facts }: ReturnType<typeof tellView>,
  { language }: Wording,
): string {
  const { allYears, noFilters } = shareWords[language];
  const told = facts.filter((fact) => fact !== allYears && fact !== noFilters);
  return [subject, narrowedTo, ...told].filter((part) => part !== '').join(' · ');
}

async function drawerOf(
  exploring: Exploring,
  shown: ShownStep,
  { words, theme }: HandOutLook,
): Promise<(box: Box) => Drawn | null> {
  const { store, picturing, elsewhere } = exploring;
  if (store.getState().view.mode === 'kaart') return mapDrawer(exploring, shown, { words, theme });
  const { draw } = picturing;
  const network = store.getState().data.network;
  const seen = elsewhere.drawn?.visible() ?? [];
  const keys = network === null ? [] : seen.flatMap(({ id, kind }) => keyOfDrawn(network, id, kind));
  return ({ width, height }) => {
    const picture = draw?.({ width, height, theme }, words) ?? null;
    return picture && { picture, keys };
  };
}

function keyOfDrawn(network: Network, id: string, kind: string): readonly string[] {
  const verband = (['coalition', 'tafel', 'initiative'] as const).find((one) => one === kind);
  return verband === undefined ? [] : [keyOfId(network, verband, id)];
}

async function mapDrawer(
  exploring: Exploring,
  { link }: ShownStep,
  { words, theme }: Pick<HandOutLook, 'words' | 'theme'>,
): Promise<(box: Box) => Drawn | null> {
  const cameraFor = (box: Box) => cameraOfStep(exploring.store.getState(), link, box) ?? undefined;
  const around = { ...pictureArea, theme };
  // A picture without some lines is better than none.
  const shared = await sheetLines(exploring, around, { camera: cameraFor(pictureArea) }).catch(
    () => undefined,
  );
  return (box) => {
    const wish = { width: box.width, height: box.height, theme };
    const scene = sheetScene(exploring, wish, { shared, camera: cameraFor(box) });
    const { network } = exploring.store.getState().data;
    if (scene === null || network === null) return null;
    return { picture: pictureOfScene(exploring, scene, wish, words), keys: keysIn(scene, network, box) };
  };
}

/** What is drawn as a table, or as the circle of a coalition, and is in sight. */
function keysIn({ circles, tables }: Scene, network: Network, { width, height }: Box): readonly string[] {
  const isInSight = ({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): boolean =>
    x + r > 0 && x - r < width && y + r > 0 && y - r < height;
  return [
    ...circles
      .filter((circle) => circle.kind === 'coalition' && isInSight(circle))
      .map(({ place }) => keyOfPlace(network, place)),
    ...tables
      .filter(isInSight)
      .map(({ verband }) => keyOfThing(network, { kind: 'verband', index: verband })),
  ];
}
