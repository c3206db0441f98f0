import { useSyncExternalStore } from 'react';

/** The page gives the screen back of its own will. */
let isGivingBack = false;
/** The screen was taken from the page against its will, and comes back with the next press. */
let isOwed = false;
let isLossExpected = false;
const listeners = new Set<() => void>();

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
  oweScreen(false);
  if (canFillScreen() && !isFull()) document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveFullScreen(): void {
  oweScreen(false);
  if (!isFull()) return;
  isGivingBack = true;
  document.exitFullscreen().catch(() => undefined);
}

/** Fills the screen, or gives it back. */
export function toggleFullScreen(): void {
  if (isFull()) leaveFullScreen();
  else fillScreen();
}

/**
 * Remembers that the screen is to be filled again: a browser allows it only while something is pressed.
 *
 * @param owed - false = it need not be
 */
export function oweScreen(owed: boolean): void {
  isOwed = owed && canFillScreen();
  for (const tell of listeners) tell();
}

/** So long after a window was opened the full screen may end by it. */
const lossMs = 2000;

/** A window is about to be opened, by which browsers end the full screen: it is owed then. */
export function expectLoss(): void {
  isLossExpected = isFull();
  window.setTimeout(() => {
    isLossExpected = false;
  }, lossMs);
}

/**
 * Tells whether the page fills the screen now.
 *
 * @returns false also in a browser that does not know of it
 */
function isFull(): boolean {
  return document.fullscreenElement != null;
}

/**
 * Tells whether the next press fills the screen again.
 *
 * @returns false as long as the screen is full
 */
export function isScreenOwed(): boolean {
  return isOwed && !isFull();
}

/** Whether the page fills the screen now. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(listen, isFull);
}

/** Whether the next press on the page fills the screen again. */
export function useScreenOwed(): boolean {
  return useSyncExternalStore(listen, isScreenOwed);
}

/**
 * Listens to the loss of the full screen.
 *
 * @param onLost - it was taken from the page, by Escape for example, which browsers keep to themselves in full screen
 * @returns stops it
 */
export function watchScreen(onLost: () => void): () => void {
  const onChange = (): void => {
    const isWanted = isGivingBack;
    isGivingBack = false;
    if (isFull() || isWanted) return;
    if (isLossExpected) oweScreen(true);
    else onLost();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    listeners.delete(onChange);
    document.removeEventListener('fullscreenchange', onChange);
  };
}
