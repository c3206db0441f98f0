import type { ReactNode } from 'react';
import type { Story } from '../../ecosystem/story';
import type { Telling } from '../../store/appState';
import type { LinkedView, LinkState } from '../../store/link';

/** What the map offers to whoever tells a story. */
export interface PresentWays {
  /** Shows all of a view, and flies to where it leads. */
  showLink(link: LinkState): void;
  /** Flies to a place again, in the room that there is now; null = the start. */
  flyToFocus(focus: string | null): void;
  /** Tells what is shown now, and the key of the place that a view without a focus shows. */
  viewNow(): { readonly view: LinkedView; readonly start: string };
  /** Gives the keyboard to the map. */
  focusMap(): void;
  /** Draws in another place of the screen, which may be another window. */
  drawIn(place: Element, children: ReactNode): ReactNode;
  /** Says which step is shown, and that keys are heard. */
  told(telling: Telling): void;
  /** Opens the hand-out of a story, to be printed. */
  handOut(story: Story): void;
  /** Something goes on by itself, or no more: the stage is not at rest meanwhile. */
  run(isUnderWay: boolean): void;
}
