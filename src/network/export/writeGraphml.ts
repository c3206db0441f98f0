import {
  edgeValues,
  type Graph,
  type GraphAbout,
  type GraphValues,
  nodeValues,
  numericValues,
  valueText,
} from './graph';
import { xmlText } from './xmlText';

/** What the file says of itself, as attributes of the graph. */
const aboutNames = ['title', 'filters', 'source', 'link', 'date'] as const;

/**
 * Writes a graph for yEd, Gephi, igraph, NetworkX and others, as GraphML 1.0.
 *
 * @param graph - what to write
 * @param about - what the file says of itself
 * @returns the text in parts, to be put one behind the other
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function* writeGraphml(graph: Graph, about: GraphAbout): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('graph', aboutNames),
    ...declare('node', ['label', 'type', ...nodeValues]),
    ...declare('edge', ['kind', 'label', ...edgeValues]),
    '<graph edgedefault="directed">',
    `${data('graph', new Map(aboutNames.map((name) => [name, about[name]])))}\n`,
  ].join('\n');
  for (const { id, label, type, values } of graph.nodes) {
    const all: GraphValues = new Map([['label', label], ['type', type], ...values]);
    yield `<node id="${xmlText(id)}">${data('node', all)}</node>\n`;
  }
  for (const { id, from, to, kind, label, values } of graph.edges) {
    const all: GraphValues = new Map([['kind', kind], ['label', label], ...values]);
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${data('edge', all)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** A name may be one of nodes and of edges: their keys differ. */
function keyOf(kind: string, name: string): string {
  return `${kind}-${name}`;
}

function declare(kind: 'graph' | 'node' | 'edge', names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const type = numericValues.has(name) ? 'double' : 'string';
    return `<key id="${keyOf(kind, name)}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`;
  });
}

function data(kind: 'graph' | 'node' | 'edge', values: GraphValues): string {
  const filled = [...values].filter(([, value]) => value !== '');
  return filled
    .map(([name, value]) => `<data key="${keyOf(kind, name)}">${xmlText(valueText(value))}</data>`)
    .join('');
}
