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

/**
 * Writes a graph for Gephi and others, as GEXF 1.3.
 *
 * @param graph - what to write
 * @param about - what the file says of itself
 * @returns the text in parts, to be put one behind the other
 * @see https://gexf.net/schema.html
 */
export function* writeGexf(graph: Graph, about: GraphAbout): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${xmlText(about.date)}">`,
    '<creator>Ecosysteemkaart</creator>',
    `<title>${xmlText(about.title)}</title>`,
    `<description>${xmlText(descriptionOf(about))}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed" mode="static">',
    ...declare('node', ['type', ...nodeValues]),
    ...declare('edge', edgeValues),
    `<nodes count="${graph.nodes.length}">\n`,
  ].join('\n');
  for (const { id, label, type, values } of graph.nodes) {
    const all: GraphValues = new Map([['type', type], ...values]);
    yield `<node id="${xmlText(id)}" label="${xmlText(label)}">${attributes(all)}</node>\n`;
  }
  yield `</nodes>\n<edges count="${graph.edges.length}">\n`;
  for (const { id, from, to, kind, label, values } of graph.edges) {
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    const named = label === '' ? '' : ` label="${xmlText(label)}"`;
    yield `<edge id="${xmlText(id)}" ${ends} kind="${kind}"${named}>${attributes(values)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function descriptionOf({ filters, source, link, date }: GraphAbout): string {
  return [filters, source, link, date].filter((part) => part !== '').join('\n');
}

function declare(kind: 'node' | 'edge', names: readonly string[]): readonly string[] {
  const declared = names.map((name) => {
    const type = numericValues.has(name) ? 'double' : 'string';
    return `<attribute id="${name}" title="${name}" type="${type}"/>`;
  });
  return [`<attributes class="${kind}" mode="static">`, ...declared, '</attributes>'];
}

function attributes(values: GraphValues): string {
  const written = Array.from(values, ([name, value]) => {
    return `<attvalue for="${name}" value="${xmlText(valueText(value))}"/>`;
  });
  return written.length === 0 ? '' : `<attvalues>${written.join('')}</attvalues>`;
}
