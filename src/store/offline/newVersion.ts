import { partInside } from '../inside';
import { ownScript } from '../ownScript';

/**
 * What there is of a new version: it waits to be taken, it was taken in another tab of this browser, or this page asked for
 * a part of itself that the site no longer has.
 */
export type NewVersion = 'waiting' | 'elsewhere' | 'lost';

/** Where the page can go on without a connection: on a site of its own, not in development nor inside another page. */
export function canBeKept(): boolean {
  return (
    import.meta.env.PROD &&
    partInside('gegevens') === null &&
    window.parent === window &&
    window.isSecureContext &&
    'serviceWorker' in navigator
  );
}

/**
 * Lets the browser keep this page, so that it opens without a connection, and watches for a new version of it. A browser that
 * does not want to is no error.
 *
 * @param tell - told of a new version
 */
export async function keepPage(tell: (version: NewVersion) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirstVisit = serviceWorker.controller === null;
  let isFirst = isFirstVisit;
  serviceWorker.addEventListener('controllerchange', () => {
    // At the first visit the page is taken care of from now on, and nothing of it changes.
    if (!isFirst) tell('elsewhere');
    isFirst = false;
  });
  try {
    const registration = await serviceWorker.register(ownScript('sw.js'), { scope: './' });
    if (registration.waiting !== null) tell('waiting');
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && serviceWorker.controller !== null) tell('waiting');
      });
    });
  } catch {
    // Without it the page needs the connection.
  }
}

/** Takes the new version: the page is loaded again, in this tab at once. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
