import { Inflate } from 'fflate';

/** Why nothing is read of a workbook. A damaged one is no workbook either. */
export type Refusal = 'no-workbook' | 'protected' | 'too-large';

/** A zip whose parts are unpacked one by one. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** By name in lower case, without `/` in front. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Bytes that may still be unpacked, over all parts together. */
  left: number;
}

/** A part as the directory of the zip lists it. Nothing of it is believed but what the bytes bear out. */
interface Part {
  /** Where it starts. */
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  /** 0 is as it is, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

/** Bytes that are unpacked of one workbook, whatever the zip says of its parts. */
export const mostUnpacked = 300_000_000;

/** Deflate makes at most a thousand times as much of it: so much is in memory at once. */
const packedStep = 16_384;
const pieceSize = 65_536;

/** How the zip marks a part, a line of its directory, the end of the directory, and that end in large zips. */
const marks = {
  part: 0x04034b50,
  line: 0x02014b50,
  end: 0x06054b50,
  largeEnd: 0x06064b50,
  pointer: 0x07064b50,
};
const endLength = 22;
const longestComment = 65_535;
const seeElsewhere = 0xffffffff;

/**
 * Reads the directory of a zip; nothing is unpacked yet.
 *
 * @param bytes - the file
 * @returns the archive; null when it is no zip, or one cut off before its directory
 */
export function openArchive(bytes: Uint8Array): Archive | null {
  const read = readerOf(bytes);
  const end = findEnd(read);
  if (end === null) return null;
  const parts = new Map<string, Part>();
  let at = end.start;
  for (let line = 0; line < end.count && read.four(at) === marks.line; line++) {
    const nameLength = read.two(at + 28);
    const extraLength = read.two(at + 30);
    const name = partName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    if (!parts.has(name))
      parts.set(name, partAt(read, at, { start: at + 46 + nameLength, length: extraLength }));
    at += 46 + nameLength + extraLength + read.two(at + 32);
  }
  return { bytes, parts, left: mostUnpacked };
}

/**
 * Tells whether a part is there.
 *
 * @param archive - the workbook
 * @param name - its path in the zip, in any case
 * @returns whether the directory lists it
 */
export function hasPart(archive: Archive, name: string): boolean {
  return archive.parts.has(partName(name));
}

/**
 * Unpacks one part, piece by piece, so that a small file that unpacks to a huge one never takes the memory.
 *
 * @param archive - the workbook; what is unpacked goes off what is left
 * @param name - the part
 * @param take - gets the pieces in order, and tells whether to go on
 * @returns null when all of it was taken; else why not
 */
export function unpack(archive: Archive, name: string, take: (piece: Uint8Array) => boolean): Refusal | null {
  const part = archive.parts.get(partName(name));
  if (part === undefined) return 'no-workbook';
  if (part.isEncrypted) return 'protected';
  if (part.size > archive.left) return 'too-large';
  const read = readerOf(archive.bytes);
  if (read.four(part.start) !== marks.part) return 'no-workbook';
  const start = part.start + 30 + read.two(part.start + 26) + read.two(part.start + 28);
  const packed = archive.bytes.subarray(start, start + part.packedSize);
  if (part.method === 0) return hand(archive, packed, take);
  return part.method === 8 ? inflate(archive, packed, take) : 'no-workbook';
}

function inflate(archive: Archive, packed: Uint8Array, take: (piece: Uint8Array) => boolean): Refusal | null {
  const inflater = new Inflate();
  for (let at = 0; at < packed.length; at += packedStep) {
    const step = packed.subarray(at, at + packedStep);
    const unpacked = inflateStep(inflater, step, at + packedStep >= packed.length);
    const refusal = unpacked === null ? 'no-workbook' : hand(archive, unpacked, take);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Null when the bytes are damaged. */
function inflateStep(inflater: Inflate, packed: Uint8Array, isLast: boolean): Uint8Array | null {
  let unpacked = new Uint8Array(0);
  inflater.ondata = (bytes) => {
    unpacked = bytes;
  };
  try {
    inflater.push(packed, isLast);
    return unpacked;
  } catch {
    return null;
  }
}

function hand(archive: Archive, bytes: Uint8Array, take: (piece: Uint8Array) => boolean): Refusal | null {
  archive.left -= bytes.length;
  if (archive.left < 0) return 'too-large';
  for (let at = 0; at < bytes.length; at += pieceSize) {
    if (!take(bytes.subarray(at, at + pieceSize))) return 'no-workbook';
  }
  return null;
}

/** Numbers of two, four and eight bytes, low byte first; 0 beyond the end of the file. */
interface Reader {
  readonly length: number;
  readonly two: (at: number) => number;
  readonly four: (at: number) => number;
  readonly eight: (at: number) => number;
}

function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fits = (at: number, size: number) => at >= 0 && at + size <= bytes.length;
  const four = (at: number) => (fits(at, 4) ? view.getUint32(at, true) : 0);
  return {
    length: bytes.length,
    two: (at) => (fits(at, 2) ? view.getUint16(at, true) : 0),
    four,
    eight: (at) => four(at) + four(at + 4) * 2 ** 32,
  };
}

/** The end of the directory is found from the end of the file: a remark may stand after it. */
function findEnd(read: Reader): { readonly start: number; readonly count: number } | null {
  const last = read.length - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (read.four(at) !== marks.end) continue;
    const large = read.four(at - 20) === marks.pointer ? read.eight(at - 12) : -1;
    if (read.four(large) === marks.largeEnd)
      return { start: read.eight(large + 48), count: Math.min(read.eight(large + 32), longestComment) };
    return { start: read.four(at + 16), count: read.two(at + 10) };
  }
  return null;
}

function partAt(read: Reader, at: number, extra: { readonly start: number; readonly length: number }): Part {
  let large = findLargeNumbers(read, extra);
  const number = (where: number) => {
    const short = read.four(where);
    if (short !== seeElsewhere) return short;
    large += 8;
    return read.eight(large - 8);
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  const start = number(at + 42);
  const isEncrypted = (read.two(at + 8) & 1) === 1;
  return { start, packedSize, size, method: read.two(at + 10), isEncrypted };
}

/** Some programs write every size as if the file were over 4 GB: those stand in a field of their own, in order. */
function findLargeNumbers(
  read: Reader,
  { start, length }: { readonly start: number; readonly length: number },
): number {
  let at = start;
  while (at < start + length && read.two(at) !== 1) at += 4 + read.two(at + 2);
  return at + 4;
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
