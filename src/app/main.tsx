import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../components/frame.css';
import './page.css';
import { createExploring } from '../modes/explore/exploring';
import { exposePage } from '../modes/explore/exposePage';
import { syncLink } from '../modes/explore/syncLink';
import { createAppStore } from '../store/appStore';
import { connectData } from '../store/dataClient';
import { dataAddress, openInside } from '../store/inside';
import { keepInBrowser, readKept } from '../store/keptChoices';
import { readLink } from '../store/link';
import { mapWords } from '../wording/mapWords';
import { App } from './App';
import { startWorker } from './startWorker';

const kept = readKept();
const inside = openInside();
const link = readLink(location.search === '' ? (inside?.start ?? '') : location.search, kept.own);
const language = link.language ?? kept.language;
const store = createAppStore({
  mode: link.mode,
  deskPart: link.deskPart,
  language,
  words: mapWords[language].scene,
  theme: link.theme ?? kept.theme,
  singleKeys: kept.singleKeys,
  clickerReady: kept.clickerReady,
  telling: link.telling,
  focus: link.focus,
  selection: link.selection,
  showsRelations: link.showsRelations,
  steps: link.steps,
  choice: link.choice,
  own: link.own,
  keptOwn: kept.own,
  connection: link.connection,
  options: link.options,
  panelTab: link.panelTab,
  notices: [
    ...(inside === null || link.data === null ? [] : [{ kind: 'data-inside' as const, value: link.data }]),
    ...(link.refusedData === null ? [] : [{ kind: 'data-refused' as const, value: link.refusedData }]),
    ...(link.unknownView === null ? [] : [{ kind: 'unknown-view' as const, value: link.unknownView }]),
    ...link.unknownValues.map((value) => ({ kind: 'unknown-value' as const, value })),
  ],
});
const worker = startWorker();
const client = connectData(worker, store, link.refusedData, inside?.files ?? null);
const base = dataAddress(link.data);
client.load(base);
const exploring = createExploring(store, client);
exposePage(exploring);
syncLink(exploring);
keepInBrowser(store);
if (import.meta.hot) import.meta.hot.on('ecosystem:data-changed', () => client.load(base));

const root = document.getElementById('app');
if (root === null) throw new Error('main: the page has no element with id "app"');
createRoot(root).render(
  <StrictMode>
    <App exploring={exploring} />
  </StrictMode>,
);
