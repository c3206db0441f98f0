import '../../components/network/network.css';
import '../../components/network/networkLow.css';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { NetworkList, NetworkText } from '../../components/network/NetworkList';
import { type NetworkRow, networkRows } from '../../components/network/networkRows';
import { useTheme } from '../../components/useTheme';
import { useWords } from '../../components/Words';
import type { MountedGraph } from '../../graph/mountGraph';
import { isSameChoice } from '../../network/choice';
import { findThing, idOfThing, keyOfId, nameOfThing, organisationByKey } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import { networkPicture } from '../../scene/networkPicture';
import type { GraphReply } from '../../store/questions/answerGraph';
import { viewWords } from '../../wording/viewWords';
import type { DrawPicture, Exploring } from './exploring';
import { NetworkHead } from './network/NetworkHead';
import { NetworkNothing } from './network/NetworkNothing';
import { NetworkStage } from './network/NetworkStage';
import { pictureOfNetwork } from './network/pictureOfNetwork';
import { type Centre, mostElements, useCentre } from './network/useCentre';
import { isReduced, type ShownNetwork, startsOnMap, travelMs, useGraph } from './network/useGraph';
import { useGroundForm } from './network/useGroundForm';
import type { StageViewProps } from './stageViewProps';
import { useAnswer } from './useAnswer';
import { focusMap } from './useChoosing';
import { usePicturing } from './usePicturing';

/** The selection or the place in focus as a plain graph of organisations and tables. */
export function NetworkView(props: StageViewProps) {
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const centre = useCentre(props.exploring, drawn);
  const isReady = props.exploring.store((state) => state.data.network?.members != null);
  const said = viewWords[useWords().language];
  if (centre === null || !isReady) return <p className="view-nothing soft">{said.coming}</p>;
  return <NetworkOf {...props} centre={centre} drawn={drawn} />;
}

interface NetworkOfProps extends StageViewProps {
  readonly centre: Centre;
  /** Gets the keys of what is drawn. */
  readonly drawn: { current: ReadonlySet<string> };
}

function NetworkOf({ exploring, centre, drawn, ...props }: NetworkOfProps) {
  const { store } = exploring;
  const isList = store((state) => state.view.options.networkAs === 'lijst');
  const { reply, shown } = useShown(exploring, centre, isList);
  drawn.current = useMemo(() => new Set(shown?.picture.nodes.map(({ key }) => key) ?? []), [shown?.picture]);
  const theme = useTheme(store((state) => state.view.theme));
  const { graph, setGraph, onSettled } = useGraph(exploring, shown, theme);
  useOnSheet(exploring, { shown, reply, graph });
  const [isPinned, setPinned] = useState(false);
  const onCentre = useCallback(
    (key: string) => {
      store.getState().select(key);
      store.getState().arrange({ centre: '' });
    },
    [store],
  );
  return (
    <div className="view network" data-as={isList ? 'lijst' : 'netwerk'} data-testid="network">
      <NetworkHead
        exploring={exploring}
        centre={centre}
        reply={reply}
        isList={isList}
        isPinned={isPinned && shown?.isPicture === true}
        next={useNext(exploring, shown, centre)}
        onBack={() => goBack({ exploring, centre, graph, shown })}
        onPutBack={() => graph?.putBack(isReduced() ? 0 : travelMs)}
        onCentre={onCentre}
        onFilters={props.onFilters}
      />
      {shown !== null && isNothing(shown) && <NetworkNothing exploring={exploring} centre={centre} />}
      {(shown === null ? !isList : shown.isPicture) && (
        <NetworkStage
          exploring={exploring}
          network={shown?.network ?? null}
          graph={graph}
          onMount={setGraph}
          onSettled={onSettled}
          onPinned={setPinned}
          onCentre={onCentre}
          onHelp={props.onHelp}
        />
      )}
      {shown !== null && reply !== null && !isNothing(shown) && (
        <ToldLater {...{ exploring, shown, reply, onCentre }} onSelect={props.onSelect} />
      )}
    </div>
  );
}

/** Asks the worker for the network, and makes a picture of what it answers. */
function useShown(exploring: Exploring, { ask: centre }: Centre, isList: boolean) {
  const { store } = exploring;
  const steps = store((state) => state.view.steps);
  const own = store((state) => state.view.own);
  const network = store((state) => state.data.network);
  const choice = store((state) => state.view.choice);
  const shownChoice = store((state) => state.data.shownChoice);
  const form = useGroundForm(exploring.history.isOnLoan);
  const ask = { centre, steps, most: mostElements, form } as const;
  const answered = useAnswer(exploring, 'graph', ask);
  const asked = JSON.stringify(answered?.ask);
  const isCurrent =
    answered !== null &&
    asked === JSON.stringify(ask) &&
    answered.network === network &&
    isSameChoice(choice, shownChoice);
  const pictured = useMemo(() => {
    if (answered === null || answered.network.members === null) return null;
    const full = { ...answered.network, members: answered.network.members };
    return { network: full, picture: networkPicture(full, answered.reply, organisationByKey(full, own)) };
  }, [answered, own]);
  const shown = useMemo((): ShownNetwork | null => {
    if (pictured === null) return null;
    const made = { ...pictured, asked, isCurrent };
    return { ...made, isPicture: !isList && !isNothing(made) };
  }, [pictured, asked, isCurrent, isList]);
  return { reply: answered?.reply ?? null, shown };
}

/** Hands over what draws the network for a sheet, while it is shown as a picture. */
function useOnSheet(
  exploring: Exploring,
  {
    shown,
    reply,
    graph,
  }: {
    readonly shown: ShownNetwork | null;
    readonly reply: GraphReply | null;
    readonly graph: MountedGraph | null;
  },
): void {
  const { network, picture, isPicture = false } = shown ?? {};
  const draw = useMemo((): DrawPicture | null => {
    if (!isPicture || !network || !picture || reply === null) return null;
    return (wish, words) => {
      const pinned = graph?.pinned() ?? new Map();
      return pictureOfNetwork(exploring, { shown: { network, picture }, reply, pinned }, wish, words);
    };
  }, [exploring, network, picture, isPicture, reply, graph]);
  usePicturing(exploring, draw);
}

function isNothing({ picture: { nodes, edges } }: Pick<ShownNetwork, 'picture'>): boolean {
  return edges.length === 0 && nodes.length < 2;
}

/** What is selected in the network and does not stand in its middle. */
function useNext({ store }: Exploring, shown: ShownNetwork | null, centre: Centre) {
  const key = store((state) => state.view.selection);
  if (key === null || shown === null || key === centre.key) return null;
  if (!shown.picture.nodes.some((node) => node.key === key)) return null;
  const thing = findThing(shown.network, key);
  if (thing === null) return null;
  const { members } = shown.network;
  const isShort = thing.kind === 'organisation';
  return { key, name: isShort ? shortNameOf(members, thing.index) : nameOfThing(shown.network, thing) };
}

interface ToldProps {
  readonly exploring: Exploring;
  readonly shown: ShownNetwork;
  readonly reply: GraphReply;
  readonly onCentre: (key: string) => void;
  readonly onSelect: StageViewProps['onSelect'];
}

/** The picture comes first: with long words at once it would hold the page up. */
function ToldLater(props: ToldProps) {
  const isNext = useDeferredValue(true, !props.shown.isPicture);
  return isNext && <Told {...props} />;
}

/** The same in words: as a list when the reader wants one, else for who hears the page. */
function Told({ exploring, shown, reply, onCentre, onSelect }: ToldProps) {
  const selection = exploring.store((state) => state.view.selection);
  const { network } = shown;
  const rows = useMemo(() => networkRows(network, reply), [network, reply]);
  if (shown.isPicture) return <NetworkText rows={rows} />;
  const chosen = selection === null ? null : findThing(network, selection);
  return (
    <NetworkList
      rows={rows}
      selected={chosen === null ? null : idOfThing(network, chosen)}
      onSelect={onSelect}
      onCentre={({ named }: NetworkRow) => onCentre(keyOfId(network, named.kind, named.id))}
    />
  );
}

/** Everything goes back to its place on the map, which then shows the same thing. */
async function goBack({
  exploring,
  centre,
  graph,
  shown,
}: {
  readonly exploring: Exploring;
  readonly centre: Centre;
  readonly graph: MountedGraph | null;
  readonly shown: ShownNetwork | null;
}): Promise<void> {
  const { store, actions } = exploring;
  if (graph !== null && shown?.isPicture && !isReduced())
    await graph.leave(startsOnMap(exploring, shown.network), travelMs);
  // In a task of its own: the map is painted in the same frame in which the network goes.
  await new Promise((resolve) => setTimeout(resolve));
  const { selection, mode } = store.getState().view;
  if (mode !== 'netwerk') return;
  if (selection === null && centre.thing !== null) store.getState().select(centre.key);
  store.getState().open('kaart');
  if (selection === null && centre.thing === null) actions.flyToPlace(centre.ask.index);
  else actions.flyToSelection();
  focusMap();
}
