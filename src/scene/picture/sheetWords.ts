import type { CodeModules } from './drawCode';

/** All that a sheet says besides the picture; whole sentences. */
export interface SheetWords {
  /** Of the file: for who does not see it. */
  readonly name: string;
  /** What the map as a whole is called, and the view. */
  readonly over: string;
  /** What is shown: a place, or a thing that is chosen. */
  readonly subject: string;
  /** What is chosen and left out, and of which year. */
  readonly facts: readonly string[];
  readonly legend: string;
  /** Says how many facts there are besides those that have room. */
  readonly more: (count: number) => string;
  /** Where it comes from, and when it was made. */
  readonly sources: readonly string[];
  readonly link: string;
  /** A QR code of the link; null for none. */
  readonly code: CodeModules | null;
}
