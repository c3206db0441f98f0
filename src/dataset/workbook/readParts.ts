import { type NumberFormat, numberFormatOf } from './numberFormat';
import { type Archive, hasPart, type Refusal } from './openArchive';
import { type Attributes, decodeEntities, type MarkupReader, readMarkup } from './readMarkup';
import { plainText, startRuns } from './textRuns';

/** What the sheets of a workbook share. */
export interface SharedParts {
  /** The texts that cells point to, by number. */
  readonly strings: readonly string[];
  /** How a number is shown, by style of a cell. */
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904, as on an old Mac. */
  readonly is1904: boolean;
}

export interface WorkbookParts {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly shared: SharedParts;
}

export interface SheetPart {
  /** As on its tab. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Its cells in the archive. */
  readonly part: string;
}

/** A pointer from one part to another. */
interface Link {
  /** The last word of its type: `worksheet`, `chartsheet`, `styles`. */
  readonly kind: string;
  readonly target: string;
}

/** More than any workbook has; what lies beyond would only take memory. */
const mostSheets = 1000;
const mostLinks = 10_000;
const mostStyles = 100_000;
const mostStrings = 10_000_000;

/**
 * Reads all of a workbook but the cells: which sheets it has, the texts and the number formats.
 *
 * Sheets without cells, such as charts, are left out.
 *
 * @param archive - the zip
 * @returns the parts, or why they cannot be read
 */
export function readParts(archive: Archive): WorkbookParts | Refusal {
  const top = readLinks(archive, '_rels/.rels', '');
  if (typeof top === 'string') return top;
  const main = linkOf(top, 'officeDocument') ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = readLinks(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  if (typeof links === 'string') return links;
  const book = readBook(archive, main, links);
  if (typeof book === 'string') return book;
  const formats = readFormats(archive, linkOf(links, 'styles') ?? `${folder}styles.xml`);
  if (typeof formats === 'string') return formats;
  const strings = readStrings(archive, linkOf(links, 'sharedStrings') ?? `${folder}sharedStrings.xml`);
  if (typeof strings === 'string') return strings;
  return { sheets: book.sheets, shared: { strings, formats, is1904: book.is1904 } };
}

/** None where the part is absent. */
function readLinks(archive: Archive, part: string, folder: string): ReadonlyMap<string, Link> | Refusal {
  const links = new Map<string, Link>();
  if (!hasPart(archive, part)) return links;
  const refusal = readMarkup(archive, part, {
    ...nothing,
    open: (name, attributes) => {
      if (name !== 'Relationship' || links.size >= mostLinks) return;
      const { Id = '', Type = '', Target = '' } = attributes();
      const target = resolvePath(folder, decodeEntities(Target));
      links.set(decodeEntities(Id), { kind: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return refusal ?? links;
}

function linkOf(links: ReadonlyMap<string, Link>, kind: string): string | null {
  return [...links.values()].find((link) => link.kind === kind)?.target ?? null;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function readBook(
  archive: Archive,
  part: string,
  links: ReadonlyMap<string, Link>,
): { readonly sheets: readonly SheetPart[]; readonly is1904: boolean } | Refusal {
  const sheets: SheetPart[] = [];
  let is1904 = false;
  const refusal = readMarkup(archive, part, {
    ...nothing,
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 ||= isTrue(attributes()['date1904']);
      if (name !== 'sheet' || sheets.length > mostSheets) return;
      const sheet = sheetFrom(attributes(), links);
      if (sheet !== null) sheets.push(sheet);
    },
  });
  if (refusal !== null) return refusal;
  return sheets.length > mostSheets ? 'too-large' : { sheets, is1904 };
}

/** Null for a sheet without cells. */
function sheetFrom(attributes: Attributes, links: ReadonlyMap<string, Link>): SheetPart | null {
  const pointer = Object.keys(attributes).find((name) => name === 'id' || name.endsWith(':id'));
  const link = links.get(decodeEntities(attributes[pointer ?? ''] ?? ''));
  if (link !== undefined && link.kind !== 'worksheet') return null;
  return {
    name: plainText(decodeEntities(attributes['name'] ?? '')),
    isHidden: /hidden$/i.test(attributes['state'] ?? ''),
    part: link?.target ?? '',
  };
}

function readFormats(archive: Archive, part: string): readonly NumberFormat[] | Refusal {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (!hasPart(archive, part)) return [];
  let list = '';
  const refusal = readMarkup(archive, part, {
    ...nothing,
    open: (name, attributes) => {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (`${list}/${name}` === 'cellXfs/xf') {
        if (ids.length < mostStyles) ids.push(Number(attributes()['numFmtId'] ?? 0));
      } else if (`${list}/${name}` === 'numFmts/numFmt' && codes.size < mostStyles) {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), decodeEntities(formatCode));
      }
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  const formats = new Map([...new Set(ids)].map((id) => [id, numberFormatOf(id, codes.get(id))]));
  return refusal ?? ids.map((id) => formats.get(id) ?? { kind: 'plain' });
}

function readStrings(archive: Archive, part: string): readonly string[] | Refusal {
  const strings: string[] = [];
  if (!hasPart(archive, part)) return strings;
  let text = '';
  const runs = startRuns((more) => {
    text += more;
  });
  const refusal = readMarkup(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      runs.open(name);
    },
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === 'si' && strings.length <= mostStrings) strings.push(plainText(text));
    },
  });
  return refusal ?? (strings.length > mostStrings ? 'too-large' : strings);
}

const nothing: MarkupReader = { open: () => undefined, text: () => undefined, close: () => undefined };

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
