import { useCallback, useRef, useState } from 'react';
import type { Preview, PreviewChoices } from '../../store/desk/deskTalk';
import type { Desk } from './desk';
import type { Incoming } from './gatherFiles';

/** What was brought and is being looked at; null: nothing. */
export interface Looking {
  readonly incoming: Incoming;
  /** Rises with each set of files. */
  readonly number: number;
  readonly choices: PreviewChoices;
  /** Null while the files are being read. */
  readonly preview: Preview | null;
}

export interface PreviewHandle {
  readonly looking: Looking | null;
  look(incoming: Incoming): void;
  choose(choices: PreviewChoices): void;
  close(): void;
}

/** So many sets of files were looked at since the page opened; the worker goes by the newest. */
let looks = 0;

const noChoices: PreviewChoices = { tables: new Map(), added: new Map(), isTogether: null };

/**
 * Looks at files before they are shown.
 *
 * @param desk - the worker and the store
 * @param onFailure - told when the worker could not look at them
 * @returns what is being looked at, and the ways to go on
 */
export function usePreview({ data }: Desk, onFailure: () => void): PreviewHandle {
  const [looking, setLooking] = useState<Looking | null>(null);
  const newest = useRef(0);
  const ask = useCallback(
    async (next: Omit<Looking, 'preview'>, isNew: boolean) => {
      newest.current += 1;
      const own = newest.current;
      const { incoming, choices, number: look } = next;
      try {
        const brought = isNew ? incoming.brought : null;
        const preview = await data.desk('preview', { look, brought, choices });
        if (own === newest.current) setLooking({ ...next, preview });
      } catch {
        if (own !== newest.current) return;
        setLooking(null);
        onFailure();
      }
    },
    [data, onFailure],
  );
  const open = useRef(looking);
  open.current = looking;
  const look = useCallback(
    (incoming: Incoming) => {
      looks += 1;
      // What is brought while something is being looked at comes to it: nothing is put away unseen.
      const before = open.current;
      const next =
        before === null
          ? { incoming, choices: noChoices, number: looks }
          : { incoming: joined(before.incoming, incoming), choices: settled(before), number: looks };
      setLooking({ ...next, preview: null });
      ask(next, true);
    },
    [ask],
  );
  const choose = useCallback(
    (chosen: PreviewChoices) => {
      if (looking === null) return;
      const choices = settled({ ...looking, choices: chosen });
      setLooking({ ...looking, choices });
      ask({ incoming: looking.incoming, choices, number: looking.number }, false);
    },
    [ask, looking],
  );
  const close = useCallback(() => {
    newest.current += 1;
    looks += 1;
    setLooking(null);
    // The worker need not hold on to files that nobody looks at.
    data.desk('preview', { look: looks, brought: [], choices: noChoices }).catch(() => undefined);
  }, [data]);
  return { looking, look, choose, close };
}

/** What was seen once does not change by itself: only the steward chooses otherwise. */
function settled({ choices, preview }: Looking): PreviewChoices {
  return { ...choices, isTogether: choices.isTogether ?? preview?.isTogether ?? null };
}

function joined(first: Incoming, second: Incoming): Incoming {
  return {
    name: `${first.name}, ${second.name}`,
    brought: [...first.brought, ...second.brought],
    folder: null,
  };
}
