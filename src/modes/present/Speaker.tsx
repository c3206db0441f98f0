import '../../components/present/speaker.css';
import '../../components/present/speakerApart.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { themeProperties, themes } from '../../appearance/themes';
import { KeysDialog } from '../../components/present/KeysDialog';
import { SpeakerClock } from '../../components/present/SpeakerClock';
import { SpeakerLooks } from '../../components/present/SpeakerLooks';
import { SpeakerView } from '../../components/present/SpeakerView';
import { SpeakerWaiting } from '../../components/present/SpeakerWaiting';
import { preferredTheme } from '../../components/useTheme';
import { useWords } from '../../components/Words';
import type { Story } from '../../ecosystem/story';
import type { Telling } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import { allStories } from '../../store/story/storyFile';
import { speakerWords } from '../../wording/speakerWords';
import { canFillScreen, useFullScreen, useScreenOwed } from './fullScreen';
import { leaveFocus } from './leaveFocus';
import { OwnSign } from './making/OwnSign';
import type { PresentActs } from './presentActs';
import { keepLook, noteSizes, readLook, type SpeakerLook } from './speakerKept';
import type { SpeakerPlace } from './speakerWindow';
import { elapsedMs } from './stopwatch';
import { tellPicture } from './tellPicture';
import { listenToKeys } from './usePresentKeys';
import type { StopwatchHands } from './useStopwatch';

interface SpeakerProps {
  readonly store: UseAppStore;
  readonly place: SpeakerPlace;
  readonly acts: PresentActs;
  /** What is told; null while no story has been chosen. */
  readonly telling: Telling | null;
  readonly story: Story | null;
  readonly time: StopwatchHands;
}

/** The window of the speaker, in step with the page because it is drawn from the same store. */
export function Speaker({ store, place, acts, telling, story, time }: SpeakerProps) {
  const [look, setLook] = useState(readLook);
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => keepLook(look), [look]);
  const isDark = useDress(store, place, story?.title ?? '', look);
  const own = useMemo(() => speakerActs(acts, place, () => setShowsKeys(true)), [acts, place]);
  useEffect(() => listenToSpeaker(place.window, store, own), [place, store, own]);
  if (story === null || telling === null) return <Waiting store={store} acts={acts} />;
  const resize = (by: number) =>
    noteSizes[look.size + by] === undefined ? undefined : () => setLook({ ...look, size: look.size + by });
  return (
    <>
      <Told
        {...{ store, acts: own, telling, story, look }}
        sign={<OwnSign store={store} story={story} />}
        clock={<Clock place={place} time={time} />}
        looks={
          <SpeakerLooks
            isDark={isDark}
            onScheme={() => setLook({ ...look, scheme: isDark ? 'light' : 'dark' })}
            onSmaller={resize(-1)}
            onLarger={resize(1)}
            onKeys={() => setShowsKeys(true)}
          />
        }
      />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </>
  );
}

/** Offers what can be told, one's own stories among it. */
function Waiting({ store, acts }: Pick<SpeakerProps, 'store' | 'acts'>) {
  const data = store((state) => state.data);
  const stories = data.stories === null ? null : allStories(data).filter(({ steps }) => steps.length > 0);
  return <SpeakerWaiting stories={stories} onBegin={(id) => acts.begin(id, 1)} />;
}

interface ToldProps extends Pick<SpeakerProps, 'store' | 'acts'> {
  readonly telling: Telling;
  readonly story: Story;
  readonly look: SpeakerLook;
  readonly sign: ReactNode;
  readonly clock: ReactNode;
  readonly looks: ReactNode;
}

function Told({ store, acts, telling, story, look, ...parts }: ToldProps) {
  const { frame } = useWords();
  const network = store((state) => state.data.network);
  const isBlack = store((state) => state.view.isBlack);
  const isFull = useFullScreen();
  const isOwed = useScreenOwed();
  return (
    <SpeakerView
      story={story}
      step={telling.step}
      isOn={telling.isOn}
      isDetour={telling.isDetour}
      isBlack={isBlack}
      screen={isFull || !canFillScreen() ? 'full' : isOwed ? 'owed' : 'left'}
      noteRem={noteSizes[look.size] ?? noteSizes[0]}
      tellPicture={(step) => tellPicture(story, step, network, frame)}
      hands={acts}
      {...parts}
    />
  );
}

/** What lies over the page would lie over the picture that the room sees: it opens in this window instead. */
function speakerActs(acts: PresentActs, { root }: SpeakerPlace, help: () => void): PresentActs {
  const overview = (): void =>
    root.querySelector<HTMLElement>('.step-list [aria-current], .step-list button')?.focus();
  return {
    ...acts,
    help,
    overview,
    run: (key) => (key === 'help' ? help() : key === 'overview' ? overview() : acts.run(key)),
  };
}

/** Ticks with the window that shows it: that of the map may be out of sight, and browsers let those sleep. */
function Clock({ place, time }: Pick<SpeakerProps, 'place' | 'time'>) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = (): void => setNow(new Date());
    tick();
    const timer = place.window.setInterval(tick, 250);
    return () => place.window.clearInterval(timer);
  }, [place]);
  const { stopwatch } = time;
  // A hand on the stopwatch is seen at once, before the next tick.
  const at = Math.max(now.getTime(), stopwatch.since ?? 0);
  return (
    <SpeakerClock
      now={now}
      elapsedMs={elapsedMs(stopwatch, at)}
      isRunning={stopwatch.since !== null}
      onStart={time.start}
      onPause={time.pause}
      onReset={time.reset}
    />
  );
}

/** Gives the window its title, its language and its colours; tells whether these are dark. */
function useDress(store: UseAppStore, { root }: SpeakerPlace, title: string, look: SpeakerLook): boolean {
  const { language } = useWords();
  const chosen = store((state) => state.view.theme);
  const page = chosen === 'automatic' ? preferredTheme() : chosen;
  const isOther = look.scheme !== null && look.scheme !== themes[page].scheme;
  const name = !isOther ? page : look.scheme === 'dark' ? 'donker' : 'licht';
  useEffect(() => {
    const paper = root.ownerDocument;
    paper.title = [speakerWords[language].window, title].filter((part) => part !== '').join(' · ');
    paper.documentElement.lang = language;
  }, [root, language, title]);
  useEffect(() => {
    const { style, dataset } = root.ownerDocument.documentElement;
    dataset['theme'] = name;
    style.colorScheme = themes[name].scheme;
    for (const [property, value] of themeProperties(themes[name])) style.setProperty(property, value);
  }, [root, name]);
  return themes[name].scheme === 'dark';
}

/** All keys of presenting, and F5 never loads this window again: it has no address to load. */
function listenToSpeaker(target: Window, store: UseAppStore, acts: PresentActs): () => void {
  const stops = [listenToKeys(target, store, acts), leaveFocus(target)];
  const keep = (event: KeyboardEvent): void => {
    const isReload =
      event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r');
    if (isReload) event.preventDefault();
  };
  target.addEventListener('keydown', keep);
  return () => {
    for (const stop of stops) stop();
    target.removeEventListener('keydown', keep);
  };
}
