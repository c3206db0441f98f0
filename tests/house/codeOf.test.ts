import { describe, expect, it } from 'vitest';
import { codeLines, codeOf, namesOf } from './codeOf';

const source = [
  "import { a } from './a'; // from './b'",
  '/** window',
  ' * document */',
  "const address = 'https://voorbeeld.nl'; // fetch",
  'const quote = /[\'"`/]/g;',
  'const half = total / 2; const other = window / 3;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the source that is read
  'const text = `document ${location.href}`;',
].join('\n');

describe('codeOf(source)', () => {
  it('leaves out comments, and keeps texts that look like them', () => {
    expect(codeOf(source)).not.toMatch(/\.\/b|document \*|fetch/);
    expect(codeOf(source)).toContain("'https://voorbeeld.nl'");
    expect(codeOf(source).split('\n')).toHaveLength(7);
  });
});

describe('namesOf(source)', () => {
  it('leaves only names and signs, with what a template inserts', () => {
    expect(namesOf(source)).not.toMatch(/document|fetch|voorbeeld/);
    expect(namesOf(source)).toMatch(/other = window/);
    expect(namesOf(source)).toContain('location.href');
  });
});

describe('codeLines(source)', () => {
  it('counts no comments and no empty lines', () => {
    expect(codeLines(source)).toBe(5);
    expect(codeLines('\n\n// only this\n')).toBe(0);
  });
});
