import type { Core } from 'cytoscape';
import type { NetworkPicture, PictureNode } from '../scene/networkPicture';
import type { BoxPoint } from './graphEvents';
import { type Travel, travel } from './travel';

/** What moves the things of the network. */
export interface Mover {
  /** Moves everything; what was under way stops where it is. */
  move(to: (node: PictureNode) => BoxPoint, durationMs: number, onEnd?: () => void): void;
  stop(): void;
  readonly isUnderWay: () => boolean;
}

/**
 * Makes what moves the things of a network from where they are to where they go.
 *
 * @param cy - the network
 * @param picture - what it shows now
 * @param onSettled - told when something begins to move, and when all has come to rest
 * @returns the mover, at rest
 */
export function createMover(
  cy: Core,
  picture: () => NetworkPicture,
  onSettled: (isSettled: boolean) => void,
): Mover {
  let under: Travel | null = null;
  let isUnderWay = false;
  const settle = (isSettled: boolean): void => {
    isUnderWay = !isSettled;
    onSettled(isSettled);
  };
  return {
    isUnderWay: () => isUnderWay,
    stop: () => under?.stop(),
    move(to, durationMs, onEnd) {
      under?.stop();
      settle(false);
      const ways = picture().nodes.flatMap((node) => {
        const element = cy.getElementById(node.key);
        const [from, end] = [{ ...element.position() }, to(node)];
        return from.x === end.x && from.y === end.y ? [] : [{ element, from, to: end }];
      });
      const step = (share: number): void => {
        cy.batch(() => {
          for (const { element, from, to: end } of ways)
            element.position({
              x: from.x + (end.x - from.x) * share,
              y: from.y + (end.y - from.y) * share,
            });
        });
      };
      under = travel(durationMs, step, () => {
        settle(true);
        onEnd?.();
      });
    },
  };
}
