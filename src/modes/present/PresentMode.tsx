import '../../components/present/clearedPage.css';
import '../../components/present/present.css';
import '../../components/present/presentSmall.css';
import '../../components/present/stories.css';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { Modal } from '../../components/Modal';
import { Caption } from '../../components/present/Caption';
import { HandOutButton } from '../../components/present/HandOutButton';
import { KeysDialog } from '../../components/present/KeysDialog';
import { PresentTools } from '../../components/present/PresentTools';
import { SpeakerOpener } from '../../components/present/SpeakerOpener';
import { StepList } from '../../components/present/StepList';
import { StoriesDialog } from '../../components/present/StoriesDialog';
import { useWords } from '../../components/Words';
import { storiesFile } from '../../dataset/addFile';
import type { Story } from '../../ecosystem/story';
import { sourcesNamed } from '../../network/cards/upkeep';
import type { Telling } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import { storyOf } from '../../store/story/storyIntents';
import { speakerWords } from '../../wording/speakerWords';
import { storyWords } from '../../wording/storyWords';
import { canFillScreen, expectLoss, useFullScreen } from './fullScreen';
import { OwnSign } from './making/OwnSign';
import { useStoryChoice } from './making/useStoryChoice';
import { type PresentActs, presentActs, type Sheet } from './presentActs';
import type { PresentWays } from './presentWays';
import { Speaker } from './Speaker';
import { tellSteps } from './tellSteps';
import { useFocusKept } from './useFocusKept';
import { usePresentKeys } from './usePresentKeys';
import { useSpeaker } from './useSpeaker';
import { useStopwatch } from './useStopwatch';
import { useTellingPage } from './useTellingPage';
import { useWakefulness } from './useWakefulness';

/** Comes when a story is made. */
const Making = lazy(async () => {
  const { Making: making } = await import('./making/Making');
  return { default: making };
});

interface PresentModeProps {
  readonly store: UseAppStore;
  readonly ways: PresentWays;
  /** A story is to be chosen. */
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  /** Id of the story that is being made; null = none. */
  readonly making: string | null;
  readonly onMaking: (story: string | null) => void;
}

/** Telling a story with the map. */
export function PresentMode({ store, ways, isChoosing, onChoosing, making, onMaking }: PresentModeProps) {
  const telling = store((state) => state.view.telling);
  const story = store((state) => storyOf(state, telling));
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const speaker = useSpeaker(useWords().language);
  const { open: openSpeaker } = speaker;
  const acts = useMemo(() => {
    const onSpeaker = (): void => {
      expectLoss();
      if (!openSpeaker()) store.getState().notify({ kind: 'speaker-blocked', value: '' });
    };
    return presentActs(store, ways, { onSheet: setSheet, onChoosing, onSpeaker });
  }, [store, ways, onChoosing, openSpeaker]);
  useEffect(() => tellSteps(store, ways), [store, ways]);
  usePresentKeys(store, acts);
  const isOn = telling?.isOn === true;
  const isBlack = store((state) => state.view.isBlack);
  useFocusKept(isOn, ways.focusMap, `${isChoosing} ${making} ${sheet} ${isBlack} ${telling?.isDetour}`);
  const shown = telling?.isOn && story !== null ? { telling, story } : null;
  useTellingPage(store, shown !== null);
  useWakefulness(shown !== null);
  const time = useStopwatch(isOn, telling?.step ?? 1);
  return (
    <>
      {isChoosing && (
        <Choosing
          store={store}
          acts={acts}
          onHandOut={ways.handOut}
          onClose={() => onChoosing(false)}
          onMake={(id) => {
            onChoosing(false);
            onMaking(id);
          }}
        >
          <SpeakerOpener isBlocked={speaker.isBlocked} onOpen={openSpeaker} />
        </Choosing>
      )}
      {making !== null && (
        <Suspense fallback={null}>
          <Making store={store} ways={ways} making={making} onMaking={onMaking} />
        </Suspense>
      )}
      {speaker.place !== null &&
        ways.drawIn(
          speaker.place.root,
          <Speaker
            store={store}
            place={speaker.place}
            acts={acts}
            telling={telling}
            story={story}
            time={time}
          />,
        )}
      {shown !== null && (
        <Told
          store={store}
          acts={acts}
          {...shown}
          sheet={sheet}
          onSheet={setSheet}
          onHandOut={ways.handOut}
        />
      )}
    </>
  );
}

interface ToldProps {
  readonly store: UseAppStore;
  readonly acts: PresentActs;
  readonly telling: Telling;
  readonly story: Story;
  readonly sheet: Sheet | null;
  readonly onSheet: (sheet: Sheet | null) => void;
  readonly onHandOut: PresentWays['handOut'];
}

/** The step that is told, beside the map. */
function Told({ store, acts, telling, story, sheet, onSheet, onHandOut }: ToldProps) {
  const { language } = useWords();
  const said = storyWords[language];
  const network = store((state) => state.data.network);
  const isBlack = store((state) => state.view.isBlack);
  const year = store((state) => state.view.choice.year);
  const fillsScreen = useFullScreen();
  const { step } = telling;
  const sources = useMemo(
    () => (network === null ? [] : sourcesNamed(network, story.steps[step - 1]?.sources ?? [])),
    [network, story, step],
  );
  return (
    <div className="telling">
      <Caption
        story={story}
        step={step}
        isDetour={telling.isDetour}
        year={year}
        sources={sources}
        sign={<OwnSign store={store} story={story} />}
        onStep={acts.goTo}
        tools={
          <PresentTools
            tools={[
              { icon: 'outline', label: said.overview, onPress: acts.overview, opens: true },
              { icon: 'black', label: said.black, onPress: acts.black },
              { icon: 'speaker', label: speakerWords[language].open, onPress: acts.speaker },
              ...(canFillScreen()
                ? ([
                    {
                      icon: 'fullScreen',
                      label: said.fullScreen,
                      onPress: acts.fullScreen,
                      isOn: fillsScreen,
                    },
                  ] as const)
                : []),
              { icon: 'help', label: said.help, onPress: acts.help, opens: true },
              { icon: 'close', label: said.stop, onPress: acts.end },
            ]}
          />
        }
      />
      {sheet === 'help' && <KeysDialog onClose={() => onSheet(null)} />}
      {sheet === 'overview' && (
        <Modal title={story.title} isOpen onClose={() => onSheet(null)} testId="steps">
          <StepList
            story={story}
            step={step}
            onStep={(next) => {
              onSheet(null);
              acts.goTo(next);
            }}
          />
          <HandOutButton
            onPress={() => {
              onSheet(null);
              onHandOut(story);
            }}
          />
        </Modal>
      )}
      {isBlack && (
        <button type="button" className="black-screen" onClick={acts.black} data-testid="black">
          <span>{said.backToPicture}</span>
        </button>
      )}
    </div>
  );
}

/** Where a story is chosen. */
function Choosing({
  store,
  acts,
  onHandOut,
  onClose,
  onMake,
  children,
}: Pick<ToldProps, 'store' | 'acts' | 'onHandOut'> & {
  readonly onClose: () => void;
  readonly onMake: (story: string) => void;
  readonly children: ReactNode;
}) {
  const { stories, sign, more, below } = useStoryChoice(store, onMake);
  const telling = store((state) => state.view.telling);
  const singleKeys = store((state) => state.view.singleKeys);
  const isClickerReady = store((state) => state.view.clickerReady);
  const isFaulty = store(({ data }) => data.problems.some(({ file }) => file === storiesFile));
  return (
    <StoriesDialog
      stories={stories}
      isFaulty={isFaulty}
      open={telling}
      singleKeys={singleKeys}
      onSingleKeys={(allows) => store.getState().allowSingleKeys(allows)}
      isClickerReady={isClickerReady}
      onClickerReady={(isReady) => store.getState().readyClicker(isReady)}
      onBegin={acts.begin}
      onClose={onClose}
      sign={sign}
      more={(story) => (
        <>
          {more(story)}
          <HandOutButton onPress={() => onHandOut(story)} />
        </>
      )}
    >
      {below}
      {children}
    </StoriesDialog>
  );
}
