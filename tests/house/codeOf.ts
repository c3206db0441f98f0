/** Comments and texts of TypeScript, in this order of trying; a regular expression only after a sign that may come before one. */
const tokens =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)|(?<=[(,=:[!&|?{};+\n]\s*|return\s+)(?<pattern>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\/)/g;

/** Leaves the comments out of TypeScript source; lines stay lines. */
export function codeOf(source: string): string {
  return source.replace(tokens, (all: string, comment?: string) =>
    comment === undefined ? all : linesOf(comment),
  );
}

/** Leaves out the texts and regular expressions too, so that what remains are names and signs. */
export function namesOf(source: string): string {
  return source.replace(tokens, (_all: string, comment?: string, text?: string) => {
    if (comment !== undefined) return linesOf(comment);
    return text?.startsWith('`') ? insertionsOf(text) : "''";
  });
}

/** Counts the lines that hold code. */
export function codeLines(source: string): number {
  return codeOf(source)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

function linesOf(comment: string): string {
  return comment.replace(/[^\n]+/g, ' ');
}

/** What a template inserts is code: `${window.name}`. */
function insertionsOf(template: string): string {
  return [...template.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? '').join(';');
}
