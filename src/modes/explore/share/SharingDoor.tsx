import { lazy, Suspense } from 'react';
import type { Theme } from '../../../appearance/themes';
import type { Exploring } from '../exploring';
import type { SharingHandle } from './useSharing';

/** Comes when something is to be taken along. */
const Sharing = lazy(async () => {
  const { laterParts } = await import('./laterParts');
  const { Sharing: sharing } = await laterParts.sharing();
  return { default: sharing };
});

interface SharingDoorProps {
  readonly exploring: Exploring;
  readonly theme: Theme;
  readonly sharing: SharingHandle;
}

/** Sharing, while it is open. */
export function SharingDoor({ exploring, theme, sharing }: SharingDoorProps) {
  if (!sharing.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Sharing exploring={exploring} theme={theme} onClose={sharing.close} />
    </Suspense>
  );
}
