import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { GraphEvents } from './graphEvents';
import { states } from './graphStyle';

/** What a drag does. */
interface Dragging {
  readonly pin: (key: string) => void;
  /** Something lies elsewhere now. */
  readonly moved: () => void;
}

/**
 * Turns taps, double taps, drags and the pointer over things into events.
 *
 * @param cy - the network
 * @param events - told what hands do
 * @param dragging - told of what is dragged
 */
export function listenToHands(cy: Core, events: GraphEvents, dragging: Dragging): void {
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
    dragging.pin(nodeOf(event).id());
    dragging.moved();
  });
}

function nodeOf(event: EventObject): NodeSingular {
  return event.target as NodeSingular;
}
