import type { Core } from 'cytoscape';
import { states } from './graphStyle';
import type { NameSheet } from './nameSheet';

/**
 * Marks what is selected and tones down what does not hang together with it.
 *
 * @param cy - the network
 * @param names - what is selected, and what hangs together with it, is named first
 * @param selection - key; null, and what is not drawn, = nothing
 */
export function markElements(cy: Core, names: NameSheet, selection: string | null): void {
  const chosen = selection === null ? cy.collection() : cy.getElementById(selection);
  const isCentre = chosen.nonempty() && chosen.data('isCentre') === true;
  // All of the network hangs together with its middle.
  const near = isCentre ? cy.elements() : chosen.closedNeighborhood();
  cy.batch(() => {
    cy.elements().removeClass(`${states.chosen} ${states.dim}`);
    if (chosen.empty()) return;
    chosen.addClass(states.chosen);
    cy.elements().difference(near).addClass(states.dim);
  });
  names.nameFirst(
    new Set((isCentre ? chosen : near).nodes().map((node) => node.id())),
    near.nonempty() && !isCentre,
  );
}
