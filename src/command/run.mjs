import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Starts the command. Node 20 reads no TypeScript, so Vite, which is here for the page, first makes one file of it; that
 * takes a quarter of a second and leaves nothing behind.
 */
const folder = await mkdtemp(join(tmpdir(), 'ecosysteemkaart-'));
try {
  const bundle = join(folder, 'command.mjs');
  await writeFile(bundle, await bundleCommand());
  const { runCommand } = await import(pathToFileURL(bundle).href);
  process.exitCode = await runCommand(process.argv.slice(2), process.stdout, process.stderr);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bundleCommand() {
  const { output } = await build({
    root: import.meta.dirname,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'runCommand.ts'), target: 'node20', minify: false, write: false },
  });
  return output[0].code;
}
