import type { Graph, GraphAbout } from './graph';
import { writeGexf } from './writeGexf';
import { writeGraphml } from './writeGraphml';
import { writeKumu } from './writeKumu';

/** The forms in which a graph can be taken along. */
export const graphForms = ['gexf', 'graphml', 'kumu'] as const;
export type GraphForm = (typeof graphForms)[number];

/** What the name of a file in each form ends in. */
export const graphEndings: Readonly<Record<GraphForm, string>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  kumu: 'kumu.json',
};

const writers: Readonly<Record<GraphForm, (graph: Graph, about: GraphAbout) => Generator<string>>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  kumu: writeKumu,
};

/** So many letters go in one part: few parts, and none too long for a text. */
const partLength = 1_000_000;

/**
 * Writes a graph in one of the forms.
 *
 * @param form - for which program
 * @param graph - what to write
 * @param about - what the file says of itself
 * @returns the text in large parts, to be put one behind the other
 */
export function writeGraph(form: GraphForm, graph: Graph, about: GraphAbout): readonly string[] {
  const parts: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  for (const piece of writers[form](graph, about)) {
    pieces.push(piece);
    length += piece.length;
    if (length < partLength) continue;
    parts.push(pieces.join(''));
    pieces = [];
    length = 0;
  }
  return [...parts, pieces.join('')];
}
