import type { Core, ElementDefinition } from 'cytoscape';
import type { NetworkPicture, PictureNode } from '../scene/networkPicture';
import { modelPoint } from './fitPicture';
import type { BoxPoint } from './graphEvents';

/**
 * Puts another picture in the network, each thing at its place. What was in the one before stays the same element.
 *
 * @param cy - the network
 * @param picture - what it shows from now on
 */
export function replaceElements(cy: Core, picture: NetworkPicture): void {
  cy.batch(() => {
    const elements = [...picture.nodes.map(nodeElement), ...edgeElements(picture)];
    const ids = new Set(elements.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of elements) {
      const known = cy.getElementById(element.data.id ?? '');
      if (known.empty()) cy.add(element);
      else known.data(element.data);
      if (element.position) known.position(element.position);
    }
  });
}

/**
 * Says where each thing of a picture begins its way: where it was on screen, else where it comes from, else at what it is
 * linked to, else in its place.
 *
 * @param cy - the network, fitted for the picture
 * @param picture - what it shows
 * @param known - points on the box; null = none
 * @returns for each node a point as the picture counts
 */
export function startsFor(
  cy: Core,
  { nodes, edges }: NetworkPicture,
  known: (key: string) => BoxPoint | null,
): (node: PictureNode) => BoxPoint {
  const points = nodes.map(({ key }) => modelPoint(cy, known(key)));
  const near: number[][] = nodes.map(() => []);
  for (const { organisation, verband } of edges) {
    near[organisation]?.push(verband);
    near[verband]?.push(organisation);
  }
  const starts = new Map(
    nodes.map((node, index) => {
      const linked = (near[index] ?? []).flatMap((other) => points[other] ?? []);
      return [node.key, points[index] ?? linked[0] ?? node];
    }),
  );
  return (node) => starts.get(node.key) ?? node;
}

function nodeElement(node: PictureNode): ElementDefinition {
  const { key, kind, r, sector, sign, isOwn, isEmpty, isCentre } = node;
  const letter = Math.round(Math.max(9, Math.min(r * 0.95, 16)) * 10) / 10;
  return {
    group: 'nodes',
    data: { id: key, kind, size: 2 * r, sector: sector ?? '', sign, letter, isOwn, isEmpty, isCentre },
    position: { x: node.x, y: node.y },
  };
}

function edgeElements({ nodes, edges }: NetworkPicture): ElementDefinition[] {
  return edges.map(({ organisation, verband, seats, isHead }) => ({
    group: 'edges',
    data: {
      // A pair is there once.
      id: `${nodes[organisation]?.key} — ${nodes[verband]?.key}`,
      source: nodes[organisation]?.key ?? '',
      target: nodes[verband]?.key ?? '',
      weight: (isHead ? 2.6 : 1.1) + 0.6 * (seats - 1),
      isHead,
    },
  }));
}
