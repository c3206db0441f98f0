import type { Story } from '../../ecosystem/story';
import type { LinkState } from '../../store/link';

/** What the map offers to whoever tells a story. */
export interface PresentWays {
  /** Shows all of a view, and flies to where it leads. */
  showLink(link: LinkState): void;
  /** Flies to a place again, in the room that there is now; null = the start. */
  flyToFocus(focus: string | null): void;
  /** Gives the keyboard to the map. */
  focusMap(): void;
  /** Opens the hand-out of a story, to be printed. */
  handOut(story: Story): void;
  /** Something goes on by itself, or no more: the stage is not at rest meanwhile. */
  run(isUnderWay: boolean): void;
}
