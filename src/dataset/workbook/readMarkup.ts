import { Parser } from 'saxen';
import { type Archive, type Refusal, unpack } from './openArchive';

/** What stands in the opening tag of an element, as written; entities are still in it. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Is told of the elements of a part in order, by their names without prefix. */
export interface MarkupReader {
  readonly open: (name: string, attributes: () => Attributes) => void;
  /** A text may come in several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Far more than any cell can hold; a tag or text that is longer is an attack. */
const longestToken = 2_000_000;
const deepestElement = 200;

/**
 * Reads a part that is XML, as it is unpacked, so that it is never in memory as a whole.
 *
 * Only the five entities of XML itself and numbered signs are known: what a document type declares is not looked at.
 *
 * @param archive - the workbook
 * @param part - the name of the part
 * @param reader - is told of every element
 * @returns null when all of it was read; else why not, and the reader has had what came before
 */
export function readMarkup(archive: Archive, part: string, reader: MarkupReader): Refusal | null {
  const markup = startMarkup(reader);
  const decoder = new TextDecoder();
  const refusal = unpack(archive, part, (piece) => markup.write(decoder.decode(piece, { stream: true })));
  if (refusal !== null) return refusal;
  return markup.end() ? null : 'no-workbook';
}

/**
 * Puts signs in the place of their entities.
 *
 * @param text - a text or the value of an attribute, as written
 * @returns the text as it is meant; an unknown entity stays as it is
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(entities, (entity, name: string) => signOf(name) ?? entity) : text;
}

const entities = /&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi;
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

interface Markup {
  /** Tells whether it can be read on. */
  readonly write: (text: string) => boolean;
  /** Tells whether the whole was well-formed. */
  readonly end: () => boolean;
}

function startMarkup(reader: MarkupReader): Markup {
  let depth = 0;
  let sinceToken = 0;
  let isBroken = false;
  const parser = new Parser();
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('openTag', (name, attributes) => {
    sinceToken = 0;
    depth += 1;
    if (depth > deepestElement) {
      isBroken = true;
      parser.stop();
    } else reader.open(withoutPrefix(name), () => attributes() || noAttributes);
  });
  parser.on('closeTag', (name) => {
    sinceToken = 0;
    depth -= 1;
    reader.close(withoutPrefix(name));
  });
  parser.on('text', (text) => reader.text(decodeEntities(text)));
  parser.on('cdata', (text) => reader.text(text));
  return {
    write: (text) => {
      sinceToken += text.length;
      parser.write(text);
      return !isBroken && sinceToken <= longestToken;
    },
    end: () => parser.end() === null && !isBroken,
  };
}

const noAttributes: Attributes = {};

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
