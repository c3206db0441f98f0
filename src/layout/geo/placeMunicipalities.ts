import { geoIdentity, geoMercatorRaw, geoPath } from 'd3';
import { feature, merge, mesh, transform } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import limburg from './limburg-gemeenten-2024.topo.json';

/** A point in the units of the drawing, from its left top. */
export type DrawnPoint = readonly [x: number, y: number];

/** A rectangle in the units of the drawing. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A municipality as it is known without any data. */
export interface Municipality {
  /** By CBS: `GM0917`. */
  readonly code: string;
  /** As people write it, without the `(L.)` of CBS. */
  readonly name: string;
  /** Whether it lies in the part that is also drawn larger: Zuid-Limburg, with half of them on a quarter of the ground. */
  readonly isDense: boolean;
}

export interface MunicipalShape extends Municipality {
  /** For the `d` of an SVG path. */
  readonly path: string;
  /** Its outer ring, without the last point, which is the first. */
  readonly ring: readonly DrawnPoint[];
  readonly centre: DrawnPoint;
  readonly bounds: DrawnBox;
}

/** Municipalities in a box, and the borders between them. */
export interface PlacedMunicipalities {
  /** In the order of `municipalities`. */
  readonly shapes: readonly MunicipalShape[];
  /** Borders between two of them, each once. */
  readonly inner: string;
  /** The border around all of them. */
  readonly outline: string;
  /** The border around each of the groups asked for; empty for a group of which nothing is drawn. */
  readonly groups: readonly string[];
}

export interface PlaceAsk {
  readonly box: DrawnBox;
  /** Draws only the part that is dense, as large as the box allows. */
  readonly isDense: boolean;
  /** Sets of codes that get a border of their own. */
  readonly groups: readonly ReadonlySet<string>[];
}

interface Facts {
  readonly code: string;
  readonly naam: string;
  readonly corop: string;
}

type Shape = Polygon<Facts> & { readonly properties: Facts };
type Shapes = GeometryCollection<Facts>;

// A file of JSON has no narrower type than its text.
const topology = flattened(limburg as unknown as Topology<{ gemeenten: Shapes }>);
const { gemeenten } = topology.objects;
const polygons = gemeenten.geometries as readonly Shape[];

/** The municipalities of Limburg since 2019, by code. */
export const municipalities: readonly Municipality[] = polygons
  .map(({ properties }) => municipalityOf(properties))
  .sort((one, other) => (one.code < other.code ? -1 : 1));

/**
 * Places the municipalities of Limburg in a box, north up, as large as they fit.
 *
 * @param ask - the box in the units of the drawing, which part, and what else gets a border
 * @returns shapes and borders as SVG paths; Mercator, so that angles are true
 * @see https://www.cbs.nl CBS and Kadaster, gebiedsindelingen 2024; conditions in README.md
 */
export function placeMunicipalities({ box, isDense, groups }: PlaceAsk): PlacedMunicipalities {
  const chosen = polygons.filter(({ properties }) => !isDense || municipalityOf(properties).isDense);
  const drawn: Shapes = { ...gemeenten, geometries: [...chosen] };
  const projection = geoIdentity().fitExtent(
    [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ],
    featuresOf(drawn),
  );
  const path = geoPath(projection).digits(1);
  const written = (geometry: Parameters<typeof path>[0]): string => path(geometry) ?? '';
  const shapes = featuresOf(drawn).features.map((one): MunicipalShape => {
    const [[left, top], [right, bottom]] = path.bounds(one);
    const ring = outerRing(one).flatMap((point) => {
      const placed = projection([point[0] ?? 0, point[1] ?? 0]);
      return placed === null ? [] : [placed];
    });
    return {
      ...municipalityOf(one.properties),
      path: written(one),
      ring: ring.slice(0, -1),
      centre: path.centroid(one),
      bounds: { x: left, y: top, width: right - left, height: bottom - top },
    };
  });
  return {
    shapes: shapes.sort((one, other) => (one.code < other.code ? -1 : 1)),
    inner: written(mesh(topology, drawn, (one, other) => one !== other)),
    outline: written(mesh(topology, drawn, (one, other) => one === other)),
    groups: groups.map((codes) => {
      const inside = chosen.filter(({ properties }) => codes.has(properties.code));
      return inside.length === 0 ? '' : written(merge(topology, inside));
    }),
  };
}

/** Mercator once for all boxes: what is flat only needs to be moved and scaled, which takes a tenth of the time. */
function flattened<Objects extends Topology['objects']>(round: Topology<Objects>): Topology<Objects> {
  const { transform: quantised, ...rest } = round;
  const decode = quantised === undefined ? (point: number[]) => point : transform(quantised);
  const degree = Math.PI / 180;
  const arcs = round.arcs.map((arc) =>
    arc.map((point, index) => {
      const [longitude = 0, latitude = 0] = decode([...point], index > 0);
      const [x, y] = geoMercatorRaw(longitude * degree, latitude * degree);
      return [x, -y];
    }),
  );
  return { ...rest, arcs };
}

function municipalityOf({ code, naam, corop }: Facts): Municipality {
  return { code, name: naam.replace(/ \(L\.\)$/, ''), isDense: corop === 'Zuid-Limburg' };
}

type Features = ReturnType<typeof featuresOf>;

function featuresOf(shapes: Shapes) {
  return feature<Facts>(topology, shapes);
}

/** That of the largest part: none of the municipalities has more than one, but a later division might. */
function outerRing({ geometry }: Features['features'][number]): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  const rings = geometry.coordinates.map((part) => part[0] ?? []);
  return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
}
