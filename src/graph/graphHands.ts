import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { BoxPoint, GraphEvents } from './graphEvents';
import { states } from './graphStyle';

interface Ties {
  readonly onDrag: (key: string) => void;
  readonly namedAt: (point: BoxPoint) => string | null;
}

/**
 * Turns taps, double taps, drags and the pointer over things into events.
 *
 * @param cy - the network
 * @param events - told what hands do
 * @param ties - told the key of what is dragged from its place; says of what the name is written at a point of the box
 */
export function listenToHands(cy: Core, events: GraphEvents, { onDrag, namedAt }: Ties): void {
  const keyOf = (event: EventObject): string | null =>
    event.target !== cy && nodeOf(event).isNode() ? nodeOf(event).id() : namedAt(event.renderedPosition);
  cy.on('tap', (event) => {
    // What is chosen is told elsewhere: nothing lies over it.
    events.onPoint(null, { x: 0, y: 0 });
    const key = keyOf(event);
    if (key !== null || event.target === cy) events.onSelect(key);
  });
  cy.on('dbltap', (event) => {
    const key = keyOf(event);
    if (key !== null) events.onCentre(key);
  });
  let pointed: string | null = null;
  /** A name is as good as its shape. */
  const point = (key: string | null): void => {
    if (key === pointed) return;
    if (pointed !== null) cy.getElementById(pointed).connectedEdges().removeClass(states.lit);
    pointed = key;
    cy.container()?.setAttribute('data-pointed', String(key !== null));
    if (key === null) {
      events.onPoint(null, { x: 0, y: 0 });
      return;
    }
    const node = cy.getElementById(key);
    node.connectedEdges().addClass(states.lit);
    events.onPoint(key, node.renderedPosition());
  };
  cy.on('mousemove', (event) => point(keyOf(event)));
  cy.container()?.addEventListener('mouseleave', () => point(null));
  cy.on('viewport', () => events.onPoint(null, { x: 0, y: 0 }));
  cy.on('drag', 'node', (event) => {
    events.onPoint(null, { x: 0, y: 0 });
    onDrag(nodeOf(event).id());
  });
}

function nodeOf(event: EventObject): NodeSingular {
  return event.target as NodeSingular;
}
