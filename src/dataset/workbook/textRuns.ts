/** Follows the runs of which a text in several fonts is made. */
export interface Runs {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Follows the elements of a text and picks out what is text: all runs, without the reading aid over Japanese.
 *
 * @param take - gets the pieces of the text in order
 * @returns what must be told of every element
 */
export function startRuns(take: (text: string) => void): Runs {
  let isText = false;
  let isAid = false;
  return {
    open: (name) => {
      if (name === 't') isText = !isAid;
      else if (name === 'rPh') isAid = true;
    },
    text: (text) => {
      if (isText) take(text);
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isAid = false;
    },
  };
}

/**
 * Reads a text of a workbook.
 *
 * @param text - as it stands between the tags
 * @returns the text with its coded signs (`_x000D_`) put in place and every line end as `\n`
 */
export function plainText(text: string): string {
  const decoded = text.includes('_x') ? text.replace(codedSign, signOf) : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

const codedSign = /_x([\da-f]{4})_/gi;

function signOf(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
