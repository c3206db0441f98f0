import fc from 'fast-check';
import AnyGraph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import { wholeChoice } from '../../../src/network/choice';
import { collectGraph } from '../../../src/network/export/collectGraph';
import { type Graph, type GraphAbout, valueText } from '../../../src/network/export/graph';
import { shownOf } from '../../../src/network/export/shownOf';
import { type GraphForm, writeGraph } from '../../../src/network/export/writeGraph';
import { keyOfThing } from '../../../src/network/lookUp';
import { anEcosystem, type EcosystemPlan, mapOf, realNetwork, somePlan } from '../../fixtures/anEcosystem';
import { csvRows } from '../../fixtures/csvRows';
import { holds } from '../../fixtures/holds';

const about: GraphAbout = {
  title: 'Proef & "zo"',
  filters: 'Jaar: 2022',
  source: 'Bron: proef',
  link: 'https://voorbeeld.nl/?focus=a&jaar=2022',
  date: '2026-11-26',
};

/** What a reader finds in a file: per id its attributes, and per edge also its ends. */
interface Found {
  readonly nodes: ReadonlyMap<string, object>;
  readonly edges: ReadonlyMap<string, object>;
}

function read(form: GraphForm, graph: Graph): Found {
  const text = writeGraph(form, graph, about).join('');
  return form === 'kumu' ? readKumu(text) : readXml(form, text);
}

function readXml(form: 'gexf' | 'graphml', text: string): Found {
  const found = form === 'gexf' ? parseGexf(AnyGraph, text) : parseGraphml(AnyGraph, text);
  return {
    nodes: new Map(found.mapNodes((id, values) => [id, { ...values }])),
    edges: new Map(found.mapEdges((id, values, from, to) => [id, { ...values, from, to }])),
  };
}

function readKumu(text: string): Found {
  const { elements, connections } = JSON.parse(text) as Record<
    'elements' | 'connections',
    readonly Record<string, unknown>[]
  >;
  const byId = (list: readonly Record<string, unknown>[]) =>
    new Map(
      list.map(({ id, direction: _, tags: __, description: ___, ...rest }) => [String(id), flat(rest)]),
    );
  return {
    nodes: byId(elements),
    edges: byId(connections.map(({ type, ...rest }) => ({ ...rest, kind: type }))),
  };
}

function flat(record: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.join('|')
        : ['type', 'kind'].includes(name)
          ? String(value).toLowerCase()
          : value,
    ]),
  );
}

/** What must be found, for all forms alike. */
function expected({ nodes, edges }: Graph): Found {
  const texts = (values: Graph['nodes'][number]['values']) =>
    Object.fromEntries(
      [...values].map(([name, value]) => [name, typeof value === 'number' ? value : valueText(value)]),
    );
  return {
    nodes: new Map(nodes.map(({ id, label, type, values }) => [id, { label, type, ...texts(values) }])),
    edges: new Map(
      edges.map(({ id, from, to, kind, label, values }) => [
        id,
        { from, to, kind, ...(label === '' ? {} : { label }), ...texts(values) },
      ]),
    ),
  };
}

const forms = ['gexf', 'graphml', 'kumu'] as const;

const hardText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '"Samen", sterk & <gezond>',
    "'s-Hertogenbosch",
    '👩‍⚕️ Zorg',
    'a\u0000b\u0007c',
    ' rand ',
    'a\r\nb\tc',
    '__proto__',
    ']]>',
    '&amp;',
    '\ud800half',
    '\ufffe',
  ),
);

describe.each(forms)('writeGraph(%s)', (form) => {
  it('has every thing and every seat of the real data, with every attribute', () => {
    const graph = collectGraph(realNetwork().ecosystem);
    const found = read(form, graph);
    const count = (name: string) => csvRows(name).length;
    expect(found.nodes.size).toBe(
      ['coalities', 'tafels', 'initiatieven', 'organisaties'].map(count).reduce((a, b) => a + b),
    );
    const parents = [...csvRows('coalities'), ...csvRows('tafels'), ...csvRows('initiatieven')].filter(
      (row) => (row['onderdeel_van'] ?? row['coalitie'] ?? '') !== '',
    ).length;
    expect(found.edges.size).toBe(count('deelnames') + count('relaties') + parents);
    expect(found).toEqual(expected(graph));
  });

  it('has areas as nodes when asked for', () => {
    const graph = collectGraph(realNetwork().ecosystem, undefined, true);
    const found = read(form, graph);
    expect(
      [...found.nodes.values()].filter((node) => (node as { type: string }).type === 'gebied'),
    ).toHaveLength(csvRows('gebieden').length);
    expect(found).toEqual(expected(graph));
  });

  it('gives back any name, role and sort', () => {
    holds(
      fc.property(
        fc.array(hardText, { minLength: 6, maxLength: 6 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
          const graph = collectGraph(
            anEcosystem({
              areas: [{ id: 'constructor', name: f }],
              verbanden: [{ id: '__proto__', name: a, sort: b, themes: ['x', 'y & z'], area: 'constructor' }],
              organisations: [
                { id: 'toString', name: c, town: d },
                { id: 'tweede', name: c },
              ],
              participations: [
                ['toString', '__proto__', e],
                ['toString', '__proto__', 'lid'],
                ['tweede', '__proto__'],
              ],
              relations: [['toString', '__proto__', f]],
            }),
            undefined,
            true,
          );
          expect(read(form, graph)).toEqual(expected(graph));
        },
      ),
    );
  });

  it('keeps ids apart, whatever the plan', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const graph = collectGraph(anEcosystem(plan), undefined, true);
        expect(read(form, graph)).toEqual(expected(graph));
        expect(graph.edges).toHaveLength(read(form, graph).edges.size);
      }),
      30,
    );
  });
});

describe('collectGraph(ecosystem)', () => {
  const twins: EcosystemPlan = {
    areas: [{ id: 'x' }, { id: 'verband:y' }],
    verbanden: [{ id: 'x', area: 'x' }, { id: 'y' }],
    organisations: [{ id: 'x' }, { id: 'deelname-2' }],
    participations: [['deelname-2', 'y']],
  };

  it('names things as a link does, and nothing twice', () => {
    const ecosystem = anEcosystem(twins);
    const { nodes, edges } = collectGraph(ecosystem, undefined, true);
    const { network } = mapOf(ecosystem);
    const keys = [
      keyOfThing(network, { kind: 'verband', index: 0 }),
      keyOfThing(network, { kind: 'organisation', index: 1 }),
    ];
    const ids = [...nodes, ...edges].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(keys));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds under a choice what is shown, and no edge without both its ends', () => {
    const { ecosystem } = realNetwork();
    const choice = { ...wholeChoice, year: 2022, kind: ['tafel'] };
    const { nodes, edges } = collectGraph(ecosystem, shownOf(ecosystem, choice, sectorOf));
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const year = (date: string | undefined) => Number((date ?? '').slice(0, 4));
    const tables = csvRows('tafels').filter(
      (row) =>
        year(row['start']) > 0 &&
        year(row['start']) <= 2022 &&
        !(year(row['eind']) > 0 && year(row['eind']) < 2022),
    );
    expect(nodes.filter(({ type }) => type !== 'organisatie')).toHaveLength(tables.length);
    const there = new Set(tables.map((row) => row['id']));
    const seats = csvRows('deelnames').filter(
      (row) =>
        there.has(row['verband']) &&
        !(year(row['van']) > 2022) &&
        !(year(row['tot']) > 0 && year(row['tot']) < 2022),
    );
    expect(edges.filter(({ kind }) => kind === 'deelname')).toHaveLength(seats.length);
    expect(nodes.filter(({ type }) => type === 'organisatie')).toHaveLength(
      new Set(seats.map((row) => row['organisatie'])).size,
    );
  });
});
