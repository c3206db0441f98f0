import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../wording/language';
import { speakerWords } from '../../wording/speakerWords';
import { keepTab, readTab } from './speakerKept';
import {
  adoptSpeakerWindow,
  openSpeakerWindow,
  renewPlace,
  type SpeakerPlace,
  sayFarewell,
  stateOfPlace,
} from './speakerWindow';

/** The window of the speaker, as the page knows it. */
export interface SpeakerDoor {
  /** Null while it is not open. */
  readonly place: SpeakerPlace | null;
  /** Opens it, or brings it to the front; false when the browser holds it back. */
  readonly open: () => boolean;
  /** The browser held it back at the last try. */
  readonly isBlocked: boolean;
}

/** A window tells nobody that it was emptied or closed; this often is looked. */
const lookMs = 250;

/** Opens the window of the speaker, finds it back after a reload, and lets go of one that was closed. */
export function useSpeaker(language: Language): SpeakerDoor {
  const [place, setPlace] = useState<SpeakerPlace | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const held = useRef<SpeakerPlace | null>(null);
  const hold = useCallback((next: SpeakerPlace | null) => {
    held.current = next;
    keepTab({ isOpen: next !== null });
    setPlace(next);
  }, []);
  const open = useCallback(() => {
    const now = held.current;
    if (now === null || stateOfPlace(now) !== 'there') hold(openSpeakerWindow());
    held.current?.window.focus();
    setBlocked(held.current === null);
    return held.current !== null;
  }, [hold]);
  useEffect(() => {
    if (readTab().isOpen && held.current === null) hold(adoptSpeakerWindow());
  }, [hold]);
  useEffect(() => {
    if (place === null) return;
    const look = (): void => {
      const state = stateOfPlace(place);
      if (state === 'gone') hold(null);
      if (state === 'empty') hold(renewPlace(place));
    };
    const timer = window.setInterval(look, lookMs);
    return () => window.clearInterval(timer);
  }, [place, hold]);
  useFarewell(place, language);
  // Without a story there is nothing to speak by. Under StrictMode the page comes back at once.
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      setTimeout(() => {
        if (isThere.current || held.current === null) return;
        held.current.window.close();
        keepTab({ isOpen: false });
      });
    };
  }, []);
  return { place, open, isBlocked };
}

/** Whoever speaks must not go on reading a window that follows nothing any more. */
function useFarewell(place: SpeakerPlace | null, language: Language): void {
  useEffect(() => {
    if (place === null) return;
    const said = speakerWords[language];
    let takeAway = (): void => undefined;
    const onLeave = (): void => {
      if (stateOfPlace(place) === 'there') takeAway = sayFarewell(place, said.mapGone);
    };
    // The browser may have kept the whole page, and brought it back.
    const onReturn = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) takeAway();
    };
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('pageshow', onReturn);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('pageshow', onReturn);
      takeAway();
    };
  }, [place, language]);
}
