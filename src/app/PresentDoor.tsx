import { lazy, Suspense, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Exploring } from '../modes/explore/exploring';
import { flyToFocus, showLink } from '../modes/explore/showLink';
import { focusMap } from '../modes/explore/useChoosing';
import { viewNow } from '../modes/explore/viewNow';
import type { PresentWays } from '../modes/present/presentWays';

/** Comes when a story is opened. */
const Present = lazy(async () => {
  const { PresentMode } = await import('../modes/present/PresentMode');
  return { default: PresentMode };
});

/** Comes when one is asked for. */
const HandOut = lazy(async () => {
  const { HandOut: handOut } = await import('../modes/explore/handOut/HandOut');
  return { default: handOut };
});

interface PresentDoorProps {
  readonly exploring: Exploring;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}

/** Telling a story, from when one is first asked for. */
export function PresentDoor({ exploring, isChoosing, onChoosing }: PresentDoorProps) {
  const { store } = exploring;
  const isOpen = store((state) => state.view.telling !== null);
  const [making, setMaking] = useState<string | null>(null);
  const [handedOut, setHandedOut] = useState<Parameters<PresentWays['handOut']>[0] | null>(null);
  const ways = useMemo(
    (): PresentWays => ({
      showLink: (link) => showLink(exploring, link),
      flyToFocus: (focus) => flyToFocus(exploring, focus),
      viewNow: () => viewNow(exploring),
      focusMap,
      drawIn: (place, children) => createPortal(children, place),
      told(telling) {
        // Told at every change of the state while a detour lasts.
        if (exploring.running.told === telling) return;
        exploring.running.told = telling;
        exploring.map()?.refresh();
      },
      handOut: setHandedOut,
      run(isUnderWay) {
        exploring.running.isUnderWay = isUnderWay;
        exploring.map()?.refresh();
      },
    }),
    [exploring],
  );
  if (!isOpen && !isChoosing && making === null && handedOut === null) return null;
  return (
    <Suspense fallback={null}>
      <Present
        store={store}
        ways={ways}
        isChoosing={isChoosing}
        onChoosing={onChoosing}
        making={making}
        onMaking={setMaking}
      />
      {handedOut !== null && (
        <HandOut exploring={exploring} story={handedOut} onClose={() => setHandedOut(null)} />
      )}
    </Suspense>
  );
}
