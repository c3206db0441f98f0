import type { Graph, GraphAbout, GraphEdge, GraphNode, GraphValues } from './graph';

/**
 * Writes a graph for Kumu, as a blueprint: elements and connections, with ids because two things may have one name.
 *
 * @param graph - what to write
 * @param about - what the file says of itself; Kumu passes it over
 * @returns the text of the JSON in parts, to be put one behind the other
 * @see https://docs.kumu.io/guides/import/blueprints
 */
export function* writeKumu(graph: Graph, about: GraphAbout): Generator<string> {
  yield `{\n"about": ${JSON.stringify(about)},\n"elements": [\n`;
  yield* writeList(graph.nodes, elementOf);
  yield '],\n"connections": [\n';
  yield* writeList(graph.edges, connectionOf);
  yield ']\n}\n';
}

function* writeList<T>(list: readonly T[], write: (one: T) => object): Generator<string> {
  for (const [position, one] of list.entries()) {
    yield `${JSON.stringify(write(one))}${position === list.length - 1 ? '' : ','}\n`;
  }
}

/** Kumu knows some fields by names of its own. */
function elementOf({ id, label, type, values }: GraphNode): object {
  const tags = values.get('themas');
  const description = values.get('omschrijving');
  return {
    id,
    label,
    type: capital(type),
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...plain(values),
  };
}

function connectionOf({ id, from, to, kind, label, values }: GraphEdge): object {
  return {
    id,
    from,
    to,
    direction: 'directed',
    type: capital(kind),
    ...(label === '' ? {} : { label }),
    // `van` and `tot` are dates, and Kumu takes names in any language.
    ...plain(values),
  };
}

function plain(values: GraphValues): object {
  return Object.fromEntries(values);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
