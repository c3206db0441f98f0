import { at, textAt } from '../../ecosystem/columns';
import type { Area, Ecosystem, Kept, Organisation, Verband } from '../../ecosystem/ecosystem';
import type { Graph, GraphEdge, GraphNode, GraphValue, NodeType } from './graph';
import { type GraphKeys, graphKeys } from './graphKeys';
import { allShown, type Shown } from './shownOf';
import { cleanText } from './xmlText';

/**
 * Turns an ecosystem into nodes and edges with all that the data say of them.
 *
 * Areas are attributes of what lies in them, and nodes only when asked for: as nodes they would be the hubs of every layout,
 * and everything would seem to be connected through them.
 *
 * @param ecosystem - every reference in it resolves
 * @param shown - what of it is wanted
 * @param hasAreas - whether areas are nodes too, with an edge from what lies in them
 * @returns nodes in the order of the files, then edges: participations, what belongs to what, relations, places
 */
export function collectGraph(ecosystem: Ecosystem, shown: Shown = allShown, hasAreas = false): Graph {
  const keys = graphKeys(ecosystem);
  const areaOf = new Map(ecosystem.areas.map((area) => [area.id as string, area]));
  const things = { ecosystem, shown, keys, areaOf };
  return {
    nodes: [
      ...kept(ecosystem.verbanden, shown.verband).map((one) => verbandNode(one, things)),
      ...kept(ecosystem.organisations, shown.organisation).map((one) => organisationNode(one, things)),
      ...(hasAreas ? ecosystem.areas.map((one) => areaNode(one, things)) : []),
    ],
    edges: [
      ...participationEdges(things),
      ...belongingEdges(things),
      ...relationEdges(things),
      ...(hasAreas ? lyingEdges(things) : []),
    ],
  };
}

interface Things {
  readonly ecosystem: Ecosystem;
  readonly shown: Shown;
  readonly keys: GraphKeys;
  readonly areaOf: ReadonlyMap<string, Area>;
}

function kept<T>(records: readonly T[], isShown: (position: number) => boolean): readonly T[] {
  return records.filter((_, position) => isShown(position));
}

const types: Readonly<Record<Verband['kind'], NodeType>> = {
  coalition: 'coalitie',
  tafel: 'tafel',
  initiative: 'initiatief',
};

function verbandNode(verband: Verband, things: Things): GraphNode {
  const parent = verband.parent === null ? '' : things.keys.verband(verband.parent);
  return {
    id: things.keys.verband(verband.id),
    label: named(verband, things.keys.verband),
    type: types[verband.kind],
    values: valuesOf({
      soort: verband.sort,
      ...placeOf(verband.area, things),
      [verband.kind === 'coalition' ? 'onderdeel_van' : 'coalitie']: parent,
      themas: verband.themes,
      status: verband.status,
      start: verband.start,
      eind: verband.end,
      omschrijving: verband.description,
      website: verband.website,
      ...upkeepOf(verband),
    }),
  };
}

function organisationNode(organisation: Organisation, things: Things): GraphNode {
  return {
    id: things.keys.organisation(organisation.id),
    label: named(organisation, things.keys.organisation),
    type: 'organisatie',
    values: valuesOf({
      afkorting: organisation.abbreviation,
      soort: organisation.sort,
      ...placeOf(organisation.area, things),
      plaats: organisation.town,
      website: organisation.website,
      ...upkeepOf(organisation),
    }),
  };
}

function areaNode(area: Area, { keys }: Things): GraphNode {
  return {
    id: keys.area(area.id),
    label: named(area, keys.area),
    type: 'gebied',
    values: valuesOf({
      niveau: area.level ?? '',
      onderdeel_van: area.parent === null ? '' : keys.area(area.parent),
      code: area.code,
      ...(area.place === null ? {} : area.place),
      ...upkeepOf(area),
    }),
  };
}

/** As on the map, what has no name is called by its id. */
function named<Id extends string>(
  thing: { readonly id: Id; readonly name: string },
  keyOf: (id: Id) => string,
) {
  return cleanText(thing.name) || keyOf(thing.id);
}

function participationEdges({ ecosystem, shown, keys }: Things): readonly GraphEdge[] {
  const { participations, organisations, verbanden } = ecosystem;
  const edges: GraphEdge[] = [];
  for (let seat = 0; seat < participations.count; seat++) {
    const organisation = organisations[at(participations.organisation, seat)];
    const verband = verbanden[at(participations.verband, seat)];
    if (organisation === undefined || verband === undefined || !shown.participation(seat)) continue;
    const role = cleanText(textAt(participations.role, seat));
    edges.push({
      id: keys.fresh(`deelname-${at(participations.row, seat)}`),
      from: keys.organisation(organisation.id),
      to: keys.verband(verband.id),
      kind: 'deelname',
      label: role,
      values: valuesOf({
        rol: role,
        van: textAt(participations.from, seat),
        tot: textAt(participations.until, seat),
        status: textAt(participations.status, seat),
        mandaat: textAt(participations.mandate, seat),
        brengt: textAt(participations.brings, seat),
        haalt: textAt(participations.seeks, seat),
        bron: listOf(textAt(participations.sources, seat)),
        gecontroleerd_op: textAt(participations.checkedOn, seat),
        eigenaar: textAt(participations.owner, seat),
      }),
    });
  }
  return edges;
}

function belongingEdges(things: Things): readonly GraphEdge[] {
  const { ecosystem, shown, keys } = things;
  const isThere = shownVerbanden(things);
  return kept(ecosystem.verbanden, shown.verband).flatMap((verband) => {
    if (verband.parent === null || !isThere.has(verband.parent)) return [];
    const from = keys.verband(verband.id);
    return {
      id: keys.fresh(`onderdeel-${from}`),
      from,
      to: keys.verband(verband.parent),
      kind: 'onderdeel van' as const,
      label: 'onderdeel van',
      values: new Map(),
    };
  });
}

function relationEdges(things: Things): readonly GraphEdge[] {
  const { ecosystem, shown, keys } = things;
  const verbanden = shownVerbanden(things);
  const organisations = new Set<string>(
    kept(ecosystem.organisations, shown.organisation).map(({ id }) => id),
  );
  const keyOfEnd = (id: string): string | null => {
    if (verbanden.has(id)) return keys.verband(id);
    return organisations.has(id) ? keys.organisation(id) : null;
  };
  return ecosystem.relations.flatMap((relation) => {
    const [from, to] = [keyOfEnd(relation.from), keyOfEnd(relation.to)];
    if (from === null || to === null) return [];
    const { sort, note } = relation;
    return {
      id: keys.fresh(`relatie-${relation.row}`),
      from,
      to,
      kind: 'relatie' as const,
      label: cleanText(sort),
      values: valuesOf({ soort: sort, toelichting: note, ...upkeepOf(relation) }),
    };
  });
}

/** Where things lie, and what areas lie in. */
function lyingEdges({ ecosystem, shown, keys }: Things): readonly GraphEdge[] {
  const lying: readonly (readonly [from: string, area: string | null])[] = [
    ...kept(ecosystem.verbanden, shown.verband).map((one) => [keys.verband(one.id), one.area] as const),
    ...kept(ecosystem.organisations, shown.organisation).map(
      (one) => [keys.organisation(one.id), one.area] as const,
    ),
    ...ecosystem.areas.map((one) => [keys.area(one.id), one.parent] as const),
  ];
  return lying.flatMap(([from, area]) =>
    area === null
      ? []
      : {
          id: keys.fresh(`ligging-${from}`),
          from,
          to: keys.area(area),
          kind: 'ligt in' as const,
          label: 'ligt in',
          values: new Map(),
        },
  );
}

function shownVerbanden({ ecosystem, shown }: Things): ReadonlySet<string> {
  return new Set(kept(ecosystem.verbanden, shown.verband).map(({ id }) => id));
}

function placeOf(id: string | null, { keys, areaOf }: Things) {
  const area = id === null ? undefined : areaOf.get(id);
  if (area === undefined) return {};
  return { gebied: keys.area(area.id), gebied_naam: area.name, niveau: area.level ?? '' };
}

function upkeepOf({ sources, checkedOn, owner }: Kept) {
  return { bron: sources, gecontroleerd_op: checkedOn, eigenaar: owner };
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split('|');
}

/** What is empty is left out: a reader then knows that nothing was filled in. */
function valuesOf(values: Readonly<Record<string, GraphValue>>): ReadonlyMap<string, GraphValue> {
  const filled = Object.entries(values).map(([name, value]) => [name, cleanValue(value)] as const);
  return new Map(filled.filter(([, value]) => value !== '' && (!Array.isArray(value) || value.length > 0)));
}

function cleanValue(value: GraphValue): GraphValue {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? cleanText(value) : value.map(cleanText).filter((text) => text !== '');
}
