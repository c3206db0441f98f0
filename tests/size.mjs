/**
 * Weighs the JavaScript that a visitor loads before the first view of the map: the entry, what it imports statically,
 * and the worker with what that imports statically. Over the budget, it fails. Run after the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgetKb = 180;
const builtFolder = 'dist';

const page = readFileSync(join(builtFolder, 'index.html'), 'utf8');
const entries = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
  (match) => match[1],
);
const early = withStaticImports(entries);
// A chunk that starts a worker names its file; that file is loaded at once, with what it imports.
const workers = early.flatMap((file) => filesNamedIn(file).filter((name) => /worker/i.test(name)));
const loaded = [...new Set([...early, ...withStaticImports(workers)])];

const rows = loaded.map((file) => ({ file, kb: gzipSync(read(file), { level: 9 }).length / 1000 }));
const total = rows.reduce((sum, row) => sum + row.kb, 0);
for (const { file, kb } of rows) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(
  `${total.toFixed(1).padStart(7)} kB  of ${budgetKb} kB of JavaScript before the first view (gzip)`,
);
if (entries.length === 0 || total > budgetKb) {
  console.error(entries.length === 0 ? 'No script found in dist/index.html.' : 'Over the budget.');
  process.exitCode = 1;
}

function withStaticImports(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    withStaticImports(staticImportsOf(file), seen);
  }
  return [...seen];
}

function staticImportsOf(file) {
  const pattern = /\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g;
  return [...read(file).matchAll(pattern)].map((match) => posix.join(dirname(file), match[1]));
}

function filesNamedIn(file) {
  const built = readdirSync(join(builtFolder, dirname(file))).filter((name) => name.endsWith('.js'));
  const text = read(file);
  return built.filter((name) => text.includes(name)).map((name) => posix.join(dirname(file), name));
}

function read(file) {
  return readFileSync(join(builtFolder, file), 'utf8');
}
