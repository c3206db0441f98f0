import type { Core, ElementDefinition } from 'cytoscape';
import { networkLinePx } from '../appearance/networkLook';
import type { NetworkPicture, PictureNode } from '../scene/networkPicture';
import { modelPoint } from './fitPicture';
import type { BoxPoint } from './graphEvents';

/** So many elements are added in one frame: more at once would hold the page up while they are dressed and drawn. */
const mostAtOnce = 140;

/**
 * Puts another picture in the network. What was in the one before stays the same element; what is not there yet is given in
 * slices, things before lines, to be added frame by frame.
 *
 * @param cy - the network
 * @param picture - what it shows from now on
 * @param placeOf - where a thing lies at first
 * @returns what is still to be added, in order; empty when there was nothing new
 */
export function replaceElements(
  cy: Core,
  picture: NetworkPicture,
  placeOf: (node: PictureNode) => BoxPoint,
): readonly (readonly ElementDefinition[])[] {
  const elements = [
    ...picture.nodes.map((node) => nodeElement(node, placeOf(node))),
    ...edgeElements(picture),
  ];
  const ids = new Set(elements.map(({ data }) => data.id));
  const missing: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of elements) {
      const known = cy.getElementById(element.data.id ?? '');
      if (known.empty()) missing.push(element);
      else {
        known.data(element.data);
        if (element.position) known.position(element.position);
      }
    }
  });
  const slices = Math.ceil(missing.length / mostAtOnce);
  return Array.from({ length: slices }, (_, slice) =>
    missing.slice(slice * mostAtOnce, (slice + 1) * mostAtOnce),
  );
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

function nodeElement(node: PictureNode, { x, y }: BoxPoint): ElementDefinition {
  const { key, kind, r, sector, isOwn, isEmpty, isCentre } = node;
  return {
    group: 'nodes',
    data: { id: key, kind, size: 2 * r, sector: sector ?? '', isOwn, isEmpty, isCentre },
    position: { x, y },
  };
}

function edgeElements({ nodes, edges }: NetworkPicture): ElementDefinition[] {
  return edges.map(({ organisation, verband, ...line }) => ({
    group: 'edges',
    data: {
      // A pair is there once.
      id: `${nodes[organisation]?.key} — ${nodes[verband]?.key}`,
      source: nodes[organisation]?.key ?? '',
      target: nodes[verband]?.key ?? '',
      weight: networkLinePx(line),
      isHead: line.isHead,
    },
  }));
}
