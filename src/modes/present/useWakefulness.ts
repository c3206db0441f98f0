import { useEffect } from 'react';

/** Keeps the screen awake; a browser that cannot, and a battery that will not, let it sleep. */
export function useWakefulness(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !('wakeLock' in navigator)) return;
    let isOver = false;
    let lock: WakeLockSentinel | null = null;
    const wake = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (isOver) await got.release();
        else lock = got;
      } catch {
        // Refused: the screen may sleep, and the story goes on.
      }
    };
    wake();
    // A page that was out of sight has lost it.
    document.addEventListener('visibilitychange', wake);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', wake);
      lock?.release().catch(() => undefined);
    };
  }, [isOn]);
}
