import {
  type DrawnBox,
  type DrawnPoint,
  type MunicipalShape,
  municipalities,
  placeMunicipalities,
} from '../../layout/geo/placeMunicipalities';
import { countClasses, tintOfCount } from './countClasses';
import type { LittleMap, LittleMapAsk, MapFrame, RegionFact } from './littleMap';
import { placeNames } from './placeNames';

/** Width for height: of all of Limburg, and of the part that is drawn larger. */
const aspects = { whole: 0.403, dense: 0.891 } as const;

/** Height for width of the enlargement. */
const sideways = 1.06;

/** From this width, in ems, the enlargement lies beside the whole map, else under it. */
const wideEms = 32;

/**
 * Draws the little map: all municipalities, the dense part once more and larger, with names and counts.
 *
 * @param ask - the room there is, and what is told of each municipality and region
 * @returns shapes, borders and words in pixels, nothing outside `width` and `height`; the same for the same room
 */
export function drawLittleMap(ask: LittleMapAsk): LittleMap {
  const boxes = arrange(ask);
  const groups = ask.regions.map(
    ({ shapes }) => new Set(shapes.map((shape) => municipalities[shape]?.code ?? '')),
  );
  const whole = placeMunicipalities({ box: boxes.whole, isDense: false, groups });
  const dense = placeMunicipalities({ box: boxes.dense, isDense: true, groups });
  const classes = countClasses(ask.municipalities.map(({ count }) => count));
  const tinted = (shapes: readonly MunicipalShape[], isCopy: (shape: MunicipalShape) => boolean) =>
    shapes.map((shape) => {
      const of = positions.get(shape.code) ?? -1;
      const fact = ask.municipalities[of];
      const { code, path, bounds, centre } = shape;
      const tint = tintOfCount(classes, fact?.count ?? 0);
      const { step = null, isIndirect = false } = fact ?? {};
      return { of, code, path, bounds, centre, tint, step, isIndirect, isCopy: isCopy(shape) };
    });
  const borders = ({ groups: paths }: typeof whole): MapFrame['regions'] =>
    ask.regions
      .flatMap(({ depth }, of) => ({ of, depth, path: paths[of] ?? '' }))
      .filter(({ path }) => path !== '');
  const namesOf = (shapes: readonly MunicipalShape[], ground: DrawnBox, isDense: boolean) =>
    placeNames({
      shapes: shapes.map((shape) => ({
        of: positions.get(shape.code) ?? -1,
        shape,
        isNamed: shape.isDense === isDense,
      })),
      ground,
      municipalities: ask.municipalities,
      regions: innermost(ask.regions, isDense),
      emPx: ask.emPx,
    });
  const { inner, outline } = whole;
  return {
    width: ask.width,
    height: boxes.height,
    isWide: isWide(ask),
    fill: ask.fill,
    classes,
    whole: {
      shapes: tinted(whole.shapes, ({ isDense }) => isDense),
      inner,
      outline,
      regions: borders(whole),
      ...namesOf(whole.shapes, boxes.wholeGround, false),
    },
    enlarged: {
      shapes: tinted(dense.shapes, () => false),
      inner: dense.inner,
      outline: dense.outline,
      regions: borders(dense),
      ...namesOf(dense.shapes, boxes.denseGround, true),
      box: boxes.enlarged,
    },
    ...locate(whole.shapes, boxes.enlarged),
  };
}

const positions = new Map(municipalities.map(({ code }, position) => [code, position]));

/** Regions without a region inside them, of one of the two parts. */
function innermost(
  regions: readonly RegionFact[],
  isDense: boolean,
): readonly { readonly of: number; readonly region: RegionFact }[] {
  return regions
    .map((region, of) => ({ of, region }))
    .filter(({ region }) => region.shapes.every((shape) => municipalities[shape]?.isDense === isDense))
    .filter(({ of, region }) =>
      regions.every(
        (other, index) => index === of || !other.shapes.every((one) => region.shapes.includes(one)),
      ),
    );
}

interface Boxes {
  readonly height: number;
  readonly whole: DrawnBox;
  readonly wholeGround: DrawnBox;
  readonly enlarged: DrawnBox;
  readonly dense: DrawnBox;
  readonly denseGround: DrawnBox;
}

function isWide({ width, emPx }: LittleMapAsk): boolean {
  return width >= wideEms * emPx;
}

function arrange(ask: LittleMapAsk): Boxes {
  const { width, heightPx, emPx } = ask;
  const gap = emPx;
  if (isWide(ask)) {
    const height = Math.max(heightPx, emPx * 20);
    const wholeWidth = Math.min(width * 0.44, height * aspects.whole + emPx * 11);
    const wholeGround = { x: 0, y: 0, width: wholeWidth, height };
    const side = Math.min(width - wholeWidth - gap, height / sideways);
    const own = side * sideways;
    const enlarged = { x: width - side, y: height - own, width: side, height: own };
    return { height, wholeGround, whole: inset(wholeGround, emPx * 0.4), ...within(enlarged, emPx) };
  }
  const wholeHeight = Math.min(width * 1.3, emPx * 30);
  const wholeGround = { x: 0, y: 0, width, height: wholeHeight };
  const enlarged = { x: 0, y: wholeHeight + gap, width, height: Math.min(width * 1.1, emPx * 34) };
  const height = enlarged.y + enlarged.height;
  return { height, wholeGround, whole: inset(wholeGround, emPx * 0.4), ...within(enlarged, emPx) };
}

/** The enlargement has a rim in which names of regions find room. */
function within(enlarged: DrawnBox, emPx: number): Pick<Boxes, 'enlarged' | 'dense' | 'denseGround'> {
  const { x, y, width, height } = enlarged;
  const [side, rim] = [width * 0.07, emPx * 2];
  const dense = { x: x + side, y: y + rim * 0.6, width: width - 2 * side, height: height - rim * 2 };
  return { enlarged, dense, denseGround: inset(enlarged, emPx * 0.5) };
}

function inset({ x, y, width, height }: DrawnBox, by: number): DrawnBox {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) };
}

/** Where the enlarged part lies on the whole map, with lines from there to the enlargement. */
function locate(shapes: readonly MunicipalShape[], to: DrawnBox): Pick<LittleMap, 'locator' | 'rays'> {
  const dense = shapes.filter(({ isDense }) => isDense).map(({ bounds }) => bounds);
  const left = Math.min(...dense.map(({ x }) => x)) - 4;
  const top = Math.min(...dense.map(({ y }) => y)) - 4;
  const right = Math.max(...dense.map(({ x, width }) => x + width)) + 4;
  const bottom = Math.max(...dense.map(({ y, height }) => y + height)) + 4;
  const locator = { x: left, y: top, width: right - left, height: bottom - top };
  const rays: readonly (readonly [DrawnPoint, DrawnPoint])[] =
    to.x > right
      ? [
          [
            [right, top],
            [to.x, to.y],
          ],
          [
            [right, bottom],
            [to.x, to.y + to.height],
          ],
        ]
      : [
          [
            [left, bottom],
            [to.x, to.y],
          ],
          [
            [right, bottom],
            [to.x + to.width, to.y],
          ],
        ];
  return { locator, rays };
}
