import { useEffect, useLayoutEffect, useState } from 'react';
import { MakerPanel } from '../../../components/present/making/MakerPanel';
import { OwnVersion } from '../../../components/present/making/OwnVersion';
import { SourcePicker } from '../../../components/present/making/SourcePicker';
import { focusStep, StepCards } from '../../../components/present/making/StepCards';
import { StepFields } from '../../../components/present/making/StepFields';
import { ThrownAway } from '../../../components/present/making/ThrownAway';
import { saveFile } from '../../../components/saveFile';
import { useWords } from '../../../components/Words';
import { storiesFile } from '../../../dataset/addFile';
import type { Story } from '../../../ecosystem/story';
import type { UseAppStore } from '../../../store/appStore';
import { isAsInFile, isFileLost, storyFile } from '../../../store/story/storyFile';
import { makingWords } from '../../../wording/makingWords';
import type { PresentWays } from '../presentWays';
import { describeStep } from './describeStep';
import { MakingFoot } from './MakingFoot';
import { type MakingActs, makingActs } from './makingActs';
import { useWorkshop } from './useWorkshop';

interface MakingProps {
  readonly store: UseAppStore;
  readonly ways: PresentWays;
  /** Id of the story that is being made. */
  readonly making: string;
  /** Turns to another story; null = no more. */
  readonly onMaking: (story: string | null) => void;
}

/** On a phone the sheet begins folded: the map is what one walks over. */
const phone = '(max-width: 56.1875rem)';

/** Making a story beside the map. */
export function Making({ store, ways, making, onMaking }: MakingProps) {
  const words = makingWords[useWords().language];
  const drafts = store((state) => state.data.drafts);
  const ofData = store((state) => state.data.stories);
  const { workshop, state } = useWorkshop(store);
  const [open, setOpen] = useOpenStep(store, making);
  const [said, setSaid] = useState('');
  const [isFolded, setFolded] = useState(() => matchMedia(phone).matches);
  const story = drafts?.find((draft) => draft.story.id === making)?.story ?? null;
  useMakingPage(isFolded || story === null);
  const [thrown, setThrown] = useState('');
  const close = (): void => {
    onMaking(null);
    ways.focusMap();
  };
  if (story === null)
    return (
      <ThrownAway
        title={state.canRedo ? '' : thrown}
        onBack={() => turnTo(state.canRedo ? workshop.redo() : workshop.undo(), making, onMaking)}
        onClose={close}
      />
    );
  const count = story.steps.length;
  const shownOpen = Math.min(open, count);
  const acts = makingActs({
    store,
    ways,
    workshop,
    story,
    open: shownOpen,
    onOpen: setOpen,
    onSaid: setSaid,
    words,
  });
  return (
    <MakerPanel
      title={story.title}
      description={story.description}
      onTitle={(title) => workshop.put({ ...story, title }, 'title')}
      onDescription={(description) => workshop.put({ ...story, description }, 'description')}
      sign={<OwnVersion isAsInFile={isAsInFile(story, ofData)} keeping={state.keeping} />}
      isFolded={isFolded}
      onFolded={setFolded}
      onUndo={state.canUndo ? () => turnTo(workshop.undo(), making, onMaking) : null}
      onRedo={state.canRedo ? () => turnTo(workshop.redo(), making, onMaking) : null}
      onClose={close}
      after={shownOpen === 0 ? count : shownOpen}
      count={count}
      onAdd={acts.add}
      said={said}
      foot={
        <MakingFoot
          canTell={count > 0}
          isFileLost={isFileLost(store.getState().data)}
          onTry={() => acts.tryFrom(1)}
          onDownload={() => saveFile(storiesFile, storyFile(store.getState().data), 'application/json')}
          onThrowAway={() => {
            setThrown(story.title);
            workshop.throwAway(story.id);
          }}
        />
      }
    >
      <Steps store={store} story={story} open={shownOpen} acts={acts} />
    </MakerPanel>
  );
}

/** The step that is open; whoever tried the story goes on with that where they stopped. */
function useOpenStep(store: UseAppStore, making: string) {
  const telling = store((state) => state.view.telling);
  const [open, setOpen] = useState(0);
  const tried = telling?.story === making && telling.isOn ? telling.step : 0;
  useEffect(() => {
    if (tried > 0) setOpen(tried);
  }, [tried]);
  return [open, setOpen] as const;
}

/** What is undone may be about another story. */
function turnTo(id: string | null, making: string, onMaking: (story: string) => void): void {
  if (id !== null && id !== making) onMaking(id);
}

function Steps({
  store,
  story,
  open,
  acts,
}: Pick<MakingProps, 'store'> & { readonly story: Story; readonly open: number; readonly acts: MakingActs }) {
  const words = useWords();
  const network = store((state) => state.data.network);
  const all = network?.members?.sources ?? [];
  const step = story.steps[open - 1];
  const chosen = (step?.sources ?? []).map(
    (id) => all.find((source) => source.id === id) ?? { id, title: id, publisher: '' },
  );
  return (
    <StepCards
      steps={story.steps}
      views={story.steps.map(({ view }) => describeStep(view, network, words))}
      open={open}
      onOpen={acts.open}
      onMove={acts.move}
    >
      {step !== undefined && (
        <StepFields
          step={step}
          onWrite={acts.write}
          sources={<SourcePicker chosen={chosen} all={all} onChosen={(sources) => acts.write({ sources })} />}
          onShow={() => acts.show(open)}
          onReview={acts.review}
          onDuplicate={() => {
            acts.duplicate();
            focusStep(open + 1);
          }}
          onRemove={() => {
            acts.remove();
            focusStep(Math.min(open, story.steps.length - 1));
          }}
          onTry={() => acts.tryFrom(open)}
        />
      )}
    </StepCards>
  );
}

/** Gives the map the room that is left. */
function useMakingPage(isFolded: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['making'] = isFolded ? 'folded' : 'open';
    return () => {
      delete dataset['making'];
    };
  }, [isFolded]);
}
