import '../../components/inset.css';
import { useEffect, useMemo, useState } from 'react';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Icon } from '../../components/Icon';
import { Legend } from '../../components/Legend';
import { useWords } from '../../components/Words';
import { insetWords } from '../../wording/insetWords';
import { countSectors } from './ExplorePanel';
import { crumbsOf } from './ExploreTop';
import type { Exploring } from './exploring';
import { queryNow } from './syncLink';

interface InsetProps {
  readonly exploring: Exploring;
  readonly focus: number;
  /** The panel has the legend under it. */
  readonly isPanelOpen: boolean;
}

/** What stands around the map as a part of another page: what it is, the way to the whole of it, and what the signs mean. */
export function Inset({ exploring, focus, isPanelOpen }: InsetProps) {
  const { store, actions } = exploring;
  const { frame, language } = useWords();
  const said = insetWords[language];
  const network = store((state) => state.data.network);
  const title = store((state) => state.data.title);
  const mode = store((state) => state.view.mode);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const crumbs = useMemo(() => crumbsOf(network, focus), [network, focus]);
  const sectorCounts = useMemo(() => countSectors(network), [network]);
  const address = useWholeAddress(exploring);
  return (
    <>
      <header className="inset-bar">
        <div className="inset-place">
          <h1 className="top-bar-title label">{title === '' ? frame.product : title}</h1>
          <Breadcrumbs crumbs={crumbs} onGo={({ id }) => actions.flyToId(id)} />
        </div>
        <a
          className="quiet-button inset-whole"
          data-testid="open-whole"
          href={address}
          target="_blank"
          rel="noopener"
        >
          <span>
            {said.open} <span className="visually-hidden">{said.newTab}</span>
          </span>
          <Icon name="elsewhere" />
        </a>
      </header>
      {!isPanelOpen && mode === 'kaart' && (
        <div className="inset-legend">
          <Legend
            sectorCounts={sectorCounts}
            isOpen={isLegendOpen}
            onOpen={setLegendOpen}
            onPointSector={(sector) => store.getState().pointSector(sector)}
          />
        </div>
      )}
    </>
  );
}

/** The address of the whole map with the view as it is now; it follows a moment later. */
function useWholeAddress({ store, pipeline }: Exploring): string {
  const [query, setQuery] = useState(location.search);
  useEffect(() => {
    let timer = 0;
    const follow = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setQuery(queryNow(store.getState(), pipeline)), quietMs);
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store, pipeline]);
  const parameters = new URLSearchParams(query);
  parameters.delete('ingebed');
  const written = parameters.toString();
  return `${location.pathname}${written === '' ? '' : `?${written}`}`;
}

const quietMs = 150;
