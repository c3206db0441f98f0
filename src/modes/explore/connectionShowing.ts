import { type EndState, stateOfEnd, tellEnd, tellWay } from '../../network/cards/connectionCard';
import { byName } from '../../network/cards/named';
import type { ConnectionEnd } from '../../network/connectionGraph';
import type { Network } from '../../network/network';
import { drawRoute } from '../../scene/drawRoute';
import { makeRoute } from '../../scene/makeRoute';
import type { AppState, FoundConnection } from '../../store/appState';
import { wayAt } from '../../store/pipeline';
import { tellShared, tellWayInWords } from '../../wording/connectionSentences';
import { connectionWords } from '../../wording/connectionWords';
import type { Wording } from '../../wording/wording';
import { today } from './today';

/** All that it takes to show connections; fetched when one is asked for. */
export const connectionShowing = {
  makeRoute,
  drawRoute,
  /** What was found, for who does not see the map. */
  describe({ data, view, found }: AppState, words: Wording): string {
    if (found === null || data.whole === null || view.selection !== null) return '';
    if (found.network.members !== data.network?.members) return '';
    const told = tellFound(found, data.whole, { choice: data.shownChoice, way: view.way }, words);
    return `${connectionWords[words.language].spoken}: ${told}`;
  },
};

export type ConnectionShowing = typeof connectionShowing;

/**
 * Puts into words what connects two things.
 *
 * @param found - the answer
 * @param whole - all there is, also what is not shown
 * @param view - the choice it was found under, and which way is looked at
 * @param words - the language
 * @returns the sentences of one way, or of all organisations that two tables share; or why there is none
 */
export function tellFound(
  found: FoundConnection,
  whole: Network,
  { choice, way }: Pick<AppState['view'], 'choice' | 'way'>,
  words: Wording,
): string {
  const { network, ask, reply } = found;
  const said = connectionWords[words.language];
  const [from, to] = [tellEnd(network, ask.from, today()), tellEnd(network, ask.to, today())];
  if (from === null || to === null) return '';
  if (reply.length === 0) return said.same(from.name);
  const shown = wayAt(found, way.position);
  if (shown === undefined) {
    const reasons = [ask.from, ask.to].map((end) =>
      reasonOf(end, stateOfEnd({ network, whole }, choice, end), { whole, year: choice.year }, words),
    );
    const none = choice.year === null ? said.none : said.noneInYear(choice.year);
    return [...reasons, none].filter((text) => text !== '').join(' ');
  }
  const isShared = ask.from.kind === 'verband' && shown.things.length === 3;
  const told =
    isShared && ask.to.kind === 'verband'
      ? tellShared(words, [from, to], sharedNames(found), reply.count)
      : tellWayInWords(words, tellWay(network, shown, today()), way.position >= reply.ways.length);
  return choice.year === null ? told : said.inYear(choice.year, told);
}

function sharedNames({ network, reply }: FoundConnection): readonly string[] {
  return reply.ways
    .flatMap(({ things }) => things.filter(({ kind }) => kind === 'organisation'))
    .flatMap((end) => tellEnd(network, end, today())?.short ?? [])
    .sort(byName.compare);
}

function reasonOf(
  end: ConnectionEnd,
  state: EndState,
  { whole, year }: { readonly whole: Network; readonly year: number | null },
  words: Wording,
): string {
  const said = connectionWords[words.language];
  const name = tellEnd(whole, end, today())?.name ?? '';
  if (state === 'seated') return '';
  if (state === 'never') return said.noSeat[end.kind](name);
  if (state === 'filters' || year === null) return said.noSeatFiltered(name);
  return state === 'undated' ? said.undatedVerband(name, year) : said.noSeatInYear[end.kind](name, year);
}
