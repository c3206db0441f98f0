import { organisationByKey } from '../../../network/lookUp';
import { shortNameOf } from '../../../network/names';
import { boundsOf, type NetworkPicture } from '../../../scene/networkPicture';
import { drawNetwork } from '../../../scene/picture/drawNetwork';
import { type NetworkLegendWords, networkLegend } from '../../../scene/picture/networkLegend';
import type { Picture, PictureWish } from '../../../scene/picture/picture';
import type { GraphReply } from '../../../store/questions/answerGraph';
import { legendWords } from '../../../wording/legendWords';
import { networkWords } from '../../../wording/networkWords';
import { sectorWords } from '../../../wording/sectorWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { tellCounts } from './tellCounts';
import type { ShownNetwork } from './useGraph';

/** What of the network goes on a sheet. */
export interface NetworkOnSheet {
  readonly shown: Pick<ShownNetwork, 'network' | 'picture'>;
  readonly reply: GraphReply;
  /** Where things lie that were dragged from their place, by key. */
  readonly pinned: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * Draws the network for a sheet: what is on screen, where it lies, and how much of how much that is.
 *
 * @param exploring - what is selected, and whose page it is
 * @param drawn - what is shown
 * @param wish - how large, and in which colours
 * @param words - the language
 * @returns the picture
 */
export function pictureOfNetwork(
  exploring: Exploring,
  { shown, reply, pinned }: NetworkOnSheet,
  wish: PictureWish,
  words: Wording,
): Picture {
  const { width, height, theme } = wish;
  const { selection } = exploring.store.getState().view;
  const picture = withPinned(shown.picture, pinned);
  const { body, unnamed } = drawNetwork(picture, wish, selection);
  const said = networkWords[words.language];
  const told = [
    ...tellCounts(reply, words),
    ...(unnamed === 0 ? [] : [said.unnamed(unnamed, words.number(unnamed))]),
  ];
  return {
    width,
    height,
    body,
    legend: networkLegend(picture, wordsOfLegend(exploring, shown, words), theme, selection),
    facts: told.map((fact) => fact.replace(/\.$/, '')),
    description: [`${said.frameName}.`, ...told].join(' '),
  };
}

function withPinned(picture: NetworkPicture, pinned: NetworkOnSheet['pinned']): NetworkPicture {
  if (pinned.size === 0) return picture;
  const nodes = picture.nodes.map((node) => ({ ...node, ...pinned.get(node.key) }));
  return { ...picture, nodes, bounds: boundsOf(nodes) };
}

function wordsOfLegend(
  { store }: Exploring,
  { network }: NetworkOnSheet['shown'],
  { language }: Wording,
): NetworkLegendWords {
  const said = networkWords[language];
  const share = shareWords[language];
  const own = organisationByKey(network, store.getState().view.own);
  return {
    shapes: share.shapes,
    sectors: share.sectors,
    kinds: {
      organisation: said.keyOrganisation,
      coalition: said.keyCoalition,
      tafel: said.keyTafel,
      initiative: said.keyInitiative,
    },
    sectorNames: sectorWords[language].short,
    empty: legendWords[language].empty,
    own: own < 0 ? '' : share.own(shortNameOf(network.members, own)),
    chosen: said.keyChosen,
    head: said.keyHead,
    seat: said.keySeat,
  };
}
