import { useSyncExternalStore } from 'react';

/**
 * Tells whether this browser can fill the screen with a page.
 *
 * @returns false on telephones that cannot, and inside another page that does not allow it
 */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Fills the screen with the page; where the browser refuses, the page goes on without. */
export function fillScreen(): void {
  if (canFillScreen() && document.fullscreenElement === null)
    document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement != null) document.exitFullscreen().catch(() => undefined);
}

/** Fills the screen, or gives it back. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement == null) fillScreen();
  else leaveFullScreen();
}

/** Whether the page fills the screen now. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(listen, () => document.fullscreenElement != null);
}

function listen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
