import { useCallback, useEffect, useRef, useState } from 'react';
import { themes } from '../../../appearance/themes';
import { useWords } from '../../../components/Words';
import type { Story } from '../../../ecosystem/story';
import { dayOf } from '../../../store/dayOf';
import type { Exploring } from '../exploring';
import { fileNameOf } from '../share/fileName';
import { type Paper, printSheets } from '../share/printSheet';
import { type CaughtStory, catchStory, pagesOf } from './makeHandOut';

/** How far a hand-out is. */
export type HandOutState =
  | { readonly at: 'start' }
  | { readonly at: 'walk'; readonly step: number }
  | { readonly at: 'ready'; readonly pages: number }
  | { readonly at: 'failed'; readonly isEarly: boolean };

export interface HandOutHandle {
  readonly state: HandOutState;
  /** Makes it, where that was not done yet, and prints it. */
  readonly print: (wish: { readonly withNotes: boolean; readonly paper: Paper }) => void;
  readonly cancel: () => void;
}

/** Makes and prints the hand-out of a story. */
export function useHandOut(exploring: Exploring, story: Story): HandOutHandle {
  const words = useWords();
  const [state, setState] = useState<HandOutState>({ at: 'start' });
  const caught = useRef<CaughtStory | null>(null);
  const walking = useRef<AbortController | null>(null);
  const cancel = useCallback(() => walking.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const print = useCallback<HandOutHandle['print']>(
    (wish) => {
      const run = async (signal: AbortSignal): Promise<void> => {
        const onStep = (step: number): void => setState({ at: 'walk', step });
        const { theme, language } = exploring.store.getState().view;
        // Paper is light, whatever the screen is.
        const look = { theme: themes[theme === 'contrast' ? 'contrast' : 'licht'], words, now: new Date() };
        if (caught.current?.look.words.language !== language) caught.current = null;
        caught.current ??= await catchStory(exploring, story, look, { signal, onStep });
        if (signal.aborted) return setState({ at: 'start' });
        if (caught.current === null) return setState({ at: 'failed', isEarly: true });
        const sheets = pagesOf(caught.current, wish.withNotes);
        setState({ at: 'ready', pages: sheets.length });
        const title = fileNameOf(['hand-out', story.title], dayOf(look.now), '').replace(/\.$/, '');
        printSheets(exploring, { sheets, paper: wish.paper, title });
      };
      walking.current?.abort();
      walking.current = new AbortController();
      run(walking.current.signal).catch(() => setState({ at: 'failed', isEarly: false }));
    },
    [exploring, story, words],
  );
  return { state, print, cancel };
}
