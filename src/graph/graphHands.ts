import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { GraphEvents } from './graphEvents';
import { states } from './graphStyle';

/**
 * Turns taps, double taps, drags and the pointer over things into events.
 *
 * @param cy - the network
 * @param events - told what hands do
 * @param onDrag - told the key of what is dragged from its place
 */
export function listenToHands(cy: Core, events: GraphEvents, onDrag: (key: string) => void): void {
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(null);
  });
  cy.on('tap', 'node', (event) => events.onSelect(nodeOf(event).id()));
  cy.on('dbltap', 'node', (event) => events.onCentre(nodeOf(event).id()));
  cy.on('mouseover', 'node', (event) => {
    const node = nodeOf(event);
    node.connectedEdges().addClass(states.lit);
    events.onPoint(node.id(), node.renderedPosition());
  });
  cy.on('mouseout', 'node', (event) => {
    nodeOf(event).connectedEdges().removeClass(states.lit);
    events.onPoint(null, { x: 0, y: 0 });
  });
  cy.on('viewport', () => events.onPoint(null, { x: 0, y: 0 }));
  cy.on('drag', 'node', (event) => {
    events.onPoint(null, { x: 0, y: 0 });
    onDrag(nodeOf(event).id());
  });
}

function nodeOf(event: EventObject): NodeSingular {
  return event.target as NodeSingular;
}
