import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * Serves folders as a plain static host does: no rewriting, no listing, a 404 for what is not there.
 *
 * @param {Record<string, string>} mounts - folder by address that ends in `/`; the longest address that fits wins
 * @param {{ areFixed?: boolean }} [files] - fixed ones are read once: a page asks for some hundred
 * @returns {Promise<{ origin: string, fallAway: (isAway: boolean) => void, close: () => Promise<void> }>} on a free port of
 *   this machine; fallen away, it breaks off whatever is asked
 */
export async function serveSite(mounts, { areFixed = false } = {}) {
  const addresses = Object.keys(mounts).sort((one, other) => other.length - one.length);
  let isGone = false;
  const server = createServer((request, response) => {
    if (isGone) return request.socket.destroy();
    answer(request, response).catch(() =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404'),
    );
  });

  const contents = new Map();

  async function contentOf(file) {
    const bytes = contents.get(file) ?? (await readFile(file));
    if (areFixed) contents.set(file, bytes);
    return bytes;
  }

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const mount = addresses.find((address) => path.startsWith(address)) ?? '';
    const inside = normalize(`/${path.slice(mount.length)}`);
    const file = join(mounts[mount] ?? '', inside.endsWith('/') ? `${inside}index.html` : inside);
    const bytes = await contentOf(file);
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': bytes.length,
      // A browser may keep what has a sign of its content in its name.
      'cache-control': inside.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(bytes);
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    fallAway: (isAway) => {
      isGone = isAway;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
