import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import '../../components/desk/desk.css';
import { everyProblem } from '../../components/desk/problemChoice';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { Notices } from '../../components/Notices';
import { Settings } from '../../components/Settings';
import { TopBar } from '../../components/TopBar';
import { type DeskPart, deskParts, type LanguageChoice, type ThemeChoice } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import type { DataClient } from '../../store/dataClient';
import { AskDialog } from './AskDialog';
import { ChangesBar } from './ChangesBar';
import { ComparePart } from './ComparePart';
import { FilesPart } from './FilesPart';
import type { Incoming } from './gatherFiles';
import { OriginLine } from './OriginLine';
import { PasteDialog } from './PasteDialog';
import { PreviewDialog } from './PreviewDialog';
import { ProblemsPart } from './ProblemsPart';
import { UpkeepPart } from './UpkeepPart';
import { useBringing } from './useBringing';
import { useComparison } from './useComparison';
import { useDesk } from './useDesk';
import { useDeskKeys } from './useDeskKeys';
import { useDrafts } from './useDrafts';
import { useMending } from './useMending';
import { useSaving } from './useSaving';

interface StewardModeProps {
  readonly store: UseAppStore;
  readonly data: DataClient;
  /** Files that were dropped on the page or chosen, until they are taken. */
  readonly incoming: Incoming | null;
  readonly onTaken: () => void;
  /** False while the map is shown: the desk then waits as it was left. */
  readonly isOpen: boolean;
  readonly onChooseFiles: () => void;
  readonly onShow: (id: string) => void;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** The steward's desk: what is wrong in the data, the files, what has changed, and what must be checked again. */
export function StewardMode(props: StewardModeProps) {
  const { store } = props;
  const words = useDeskWords();
  const part = store((state) => state.view.deskPart);
  const title = store((state) => state.data.title);
  const { desk, said, question } = useDesk(props);
  const mending = useMending(desk);
  const comparison = useComparison(desk);
  const drafting = useDrafts(desk);
  const problemChoice = useState(everyProblem);
  const bringing = useBringing(desk, mending, { comparison, drafting });
  const saving = useSaving(desk, mending, bringing.folder);
  const [isPasting, setPasting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { incoming, onTaken, isOpen } = props;
  const { look } = bringing.preview;
  useEffect(() => {
    if (incoming === null) return;
    // Of a drop with nothing in it but lock files there is nothing to see.
    if (incoming.brought.length > 0 || incoming.name !== '') look(incoming);
    onTaken();
  }, [incoming, onTaken, look]);
  useEffect(() => {
    if (isOpen) document.title = words.pageTitle(words.parts[part]);
  }, [isOpen, part, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part has another heading, and nothing was done in it.
  useEffect(() => {
    if (!isOpen) return;
    heading.current?.focus({ preventScroll: true });
    desk.say('');
  }, [isOpen, part]);
  const toMap = useCallback(() => store.getState().open('kaart'), [store]);
  const { say, run } = desk;
  const onEscape = () => (said.text === '' ? toMap() : say(''));
  useDeskKeys({ isOpen, onEscape, mending, onPasted: bringing.lookAtCells });
  return (
    <div className="desk" data-testid="desk" data-part={part} data-open={isOpen} inert={!isOpen}>
      <DeskBar {...props} title={title} onMap={toMap} />
      <DeskNav part={part} onPart={(next) => store.getState().open('gegevens', next)} />
      <main className="desk-main">
        <div className="desk-page">
          <OriginLine desk={desk} onLeave={() => run(bringing.leave)} />
          <h2 ref={heading} tabIndex={-1} className="desk-title">
            {words.parts[part]}
          </h2>
          <Part part={part}>
            {{
              problemen: <ProblemsPart {...{ desk, mending, drafting, problemChoice }} />,
              bestanden: (
                <FilesPart
                  desk={desk}
                  onBring={look}
                  onChooseFiles={props.onChooseFiles}
                  onPaste={() => setPasting(true)}
                />
              ),
              verschillen: (
                <ComparePart desk={desk} comparison={comparison} onChooseFiles={props.onChooseFiles} />
              ),
              nakijken: <UpkeepPart desk={desk} mending={mending} />,
            }}
          </Part>
        </div>
      </main>
      <ChangesBar mending={mending} hasFolder={bringing.folder.read !== null} saving={saving} run={run} />
      <Said key={said.turn} text={said.text} onClose={() => say('')} />
      <PreviewDialog
        looking={bringing.preview.looking}
        hasShown={bringing.hasShown}
        isComparing={part === 'verschillen'}
        onChoose={bringing.preview.choose}
        onShow={() => run(bringing.show)}
        onCompare={() => run(bringing.compare)}
        onClose={bringing.giveUp}
      />
      <AskDialog question={question} />
      <PasteDialog isOpen={isPasting} onClose={() => setPasting(false)} onPasted={bringing.lookAtCells} />
    </div>
  );
}

function Part({
  part,
  children,
}: {
  readonly part: DeskPart;
  readonly children: Readonly<Record<DeskPart, ReactNode>>;
}) {
  return children[part];
}

function DeskBar({
  store,
  title,
  onMap,
  onLanguage,
  onTheme,
}: StewardModeProps & { readonly title: string; readonly onMap: () => void }) {
  const words = useDeskWords();
  const language = store((state) => state.view.language);
  const theme = store((state) => state.view.theme);
  return (
    <TopBar
      title={title}
      breadcrumbs={<p className="desk-name">{words.title}</p>}
      search={null}
      problems={
        <button type="button" className="firm-button desk-to-map" onClick={onMap}>
          <Icon name="arrow" />
          {words.toMap}
        </button>
      }
      settings={<Settings language={language} onLanguage={onLanguage} theme={theme} onTheme={onTheme} />}
    />
  );
}

function DeskNav({ part, onPart }: { readonly part: DeskPart; readonly onPart: (part: DeskPart) => void }) {
  const words = useDeskWords();
  return (
    <nav className="desk-nav" aria-label={words.nav}>
      <ul>
        {deskParts.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === part ? 'page' : undefined}
              onClick={() => onPart(one)}
            >
              <span className="desk-nav-long">{words.parts[one]}</span>
              <span className="desk-nav-short">{words.partsShort[one]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What was done last. */
function Said({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div className="desk-said">
      <Notices texts={text === '' ? [] : [text]} onClose={onClose} />
    </div>
  );
}
