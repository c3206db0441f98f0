import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { codeOf } from './codeOf';

/** A file of the project; paths are from the project's folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** What one import names, types included. */
export interface Import {
  readonly names: readonly string[];
  /** Path of the file from the project's folder, or the name of the package. */
  readonly from: string;
  readonly isPackage: boolean;
}

/** Lists files below a folder, in alphabetical order. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** Reads the TypeScript files below a folder. */
export function readSource(folder: string): readonly SourceFile[] {
  return filesBelow(folder)
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const code = codeOf(text);
      return { path, text, code, imports: importsIn(code, path) };
    });
}

const fromPattern = /\b(?:import|export)\s+(?:type\s+)?([\w*{][^'";]*?)\s+from\s*['"]([^'"]+)['"]/g;
const barePattern = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
const urlPattern = /new\s+URL\(\s*['"](\.[^'"]+)['"]/g;

function importsIn(code: string, path: string): readonly Import[] {
  const named = [...code.matchAll(fromPattern)].map((match) =>
    resolved(path, match[2] ?? '', match[1] ?? ''),
  );
  const bare = [...code.matchAll(barePattern)].map((match) => resolved(path, match[1] ?? '', ''));
  const urls = [...code.matchAll(urlPattern)].map((match) => resolved(path, match[1] ?? '', ''));
  return [...named, ...bare, ...urls];
}

function resolved(path: string, written: string, clause: string): Import {
  const names = clause
    .split(/[{},]/)
    .map((part) =>
      part
        .replace(/^\s*type\s+/, '')
        .replace(/\s+as\s+\w+/, '')
        .trim(),
    )
    .filter((name) => name !== '');
  const bare = written.replace(/\?.*$/, '');
  if (!bare.startsWith('.')) return { names, from: packageOf(bare), isPackage: true };
  const target = posix.join(posix.dirname(path), bare);
  const found = ['', '.ts', '.tsx', '/index.ts', '.mts'].find((end) => isFile(target + end));
  return { names, from: target + (found ?? ''), isPackage: false };
}

function isFile(path: string): boolean {
  return /\.\w+$/.test(path) && existsSync(path);
}

function packageOf(written: string): string {
  const parts = written.split('/');
  return parts.slice(0, written.startsWith('@') ? 2 : 1).join('/');
}
