import type { Stopwatch } from './stopwatch';
import { unusedStopwatch } from './stopwatch';

/** How the speaker likes to read, kept in this browser. */
export interface SpeakerLook {
  /** Size of the note, as one of `noteSizes`. */
  readonly size: number;
  /** Light or dark of its own; null = as the page. */
  readonly scheme: 'light' | 'dark' | null;
}

/** Sizes of the note, in rem. */
export const noteSizes = [1.125, 1.375, 1.625, 1.875, 2.25, 2.75, 3.25] as const;

const lookKey = 'ecosysteemkaart-spreker';
const tabKey = 'ecosysteemkaart-spreker-tab';
const usualLook: SpeakerLook = { size: 3, scheme: null };

/**
 * Reads how the speaker likes to read.
 *
 * @returns the look; the usual one where nothing readable is kept
 */
export function readLook(): SpeakerLook {
  const { size, scheme } = readFrom(() => localStorage, lookKey);
  return {
    size: Number.isInteger(size) && noteSizes[Number(size)] !== undefined ? Number(size) : usualLook.size,
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : usualLook.scheme,
  };
}

/**
 * Keeps how the speaker likes to read.
 *
 * @param look - the look
 */
export function keepLook(look: SpeakerLook): void {
  writeTo(() => localStorage, lookKey, look);
}

/** What a reload of the page must find back: a window that stands open, and how long has been spoken. */
export interface SpeakerTab {
  readonly isOpen: boolean;
  readonly stopwatch: Stopwatch;
}

/**
 * Reads what this tab knew of its speaker before it was loaded again.
 *
 * @returns what it knew; no window and nothing counted where there was none
 */
export function readTab(): SpeakerTab {
  const { isOpen, since, heldMs } = readFrom(() => sessionStorage, tabKey);
  const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;
  return {
    isOpen: isOpen === true,
    stopwatch: isCount(heldMs) ? { since: isCount(since) ? since : null, heldMs } : unusedStopwatch,
  };
}

/**
 * Keeps what a reload of the page must find back.
 *
 * @param part - what has changed of it
 */
export function keepTab(part: Partial<SpeakerTab>): void {
  const { isOpen, stopwatch } = { ...readTab(), ...part };
  writeTo(() => sessionStorage, tabKey, { isOpen, ...stopwatch });
}

function readFrom(storage: () => Storage, key: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(storage().getItem(key) ?? '{}'));
  } catch {
    return {};
  }
}

function writeTo(storage: () => Storage, key: string, value: object): void {
  try {
    storage().setItem(key, JSON.stringify(value));
  } catch {
    // Private windows refuse storage: it then lasts as long as the page.
  }
}
