type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear sRGB. */
export const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const xyzMatrix: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const oklabCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const oklabAxes: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = (r: Triple): number => r[0] * x + r[1] * y + r[2] * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function each([x, y, z]: Triple, change: (value: number) => number): Triple {
  return [change(x), change(y), change(z)];
}

/** A colour as someone with this sight sees it, in linear sRGB. */
function seen(colour: string, sight: Matrix): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  const linear = each([value >> 16, (value >> 8) & 255, value & 255], (byte) =>
    byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  return each(times(sight, linear), (channel) => Math.min(1, Math.max(0, channel)));
}

function labOf(linear: Triple): Triple {
  const [x, y, z] = times(xyzMatrix, linear);
  const [fx, fy, fz] = each([x / 0.95047, y, z / 1.08883], (t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Distance in OKLab, times 100. */
function oklabDifference(one: Triple, other: Triple): number {
  const [p, q] = [one, other].map((linear) => times(oklabAxes, each(times(oklabCones, linear), Math.cbrt)));
  if (p === undefined || q === undefined) throw new Error('oklabDifference: two colours needed');
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const degree = Math.PI / 180;

function hueOf(a: number, b: number): number {
  const angle = Math.atan2(b, a) / degree;
  return angle < 0 ? angle + 360 : angle;
}

/** CIEDE2000 of two colours in CIELAB (Sharma, Wu & Dalal 2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const seventh = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2 + 360) % 360];
  const wave = (factor: number, shift: number): number => Math.cos((factor * h + shift) * degree);
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degree)) / (1 + 0.015 * c * t);
  const twist = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const rotation = twist * Math.sin(60 * degree * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

/** How far apart two colours are for someone with this sight: by CIEDE2000, and in OKLab. */
export function apartFor(sight: string, one: string, other: string): readonly [ciede: number, oklab: number] {
  const matrix = sights[sight];
  if (matrix === undefined) throw new Error(`no matrix for ${sight}`);
  const [p, q] = [seen(one, matrix), seen(other, matrix)];
  return [ciede2000(labOf(p), labOf(q)), oklabDifference(p, q)];
}

/** Pairs of names whose colours are closer than they may be, with how close. */
export function tooAlike(
  colours: Readonly<Record<string, string>>,
  sight: string,
  { least, leastOklab }: { readonly least: number; readonly leastOklab: number },
): readonly string[] {
  const names = Object.keys(colours);
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => {
      const [ciede, oklab] = apartFor(sight, colours[one] ?? '', colours[other] ?? '');
      if (ciede >= least && oklab >= leastOklab) return [];
      return [`${one}–${other}: ${ciede.toFixed(2)}, OKLab ${oklab.toFixed(2)}`];
    }),
  );
}
