import { keptAtHeader } from '../fetchData';
import { type SiteFile, siteFilesIn } from '../siteFiles';

/** The service worker keeps its copies under the same name, see `vite.config.ts`. */
const copiesName = 'ecosysteemkaart-gegevens';

/**
 * Keeps copies of the files that the site gave, so that the page works without a connection from its first visit on. From
 * then on the service worker keeps them up. A storage that refuses is no error: the page then needs the connection.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns when the oldest copy was kept that stands in for a file of the site, ISO; null when the site itself gave all
 */
export async function keepCopies(base: string): Promise<string | null> {
  const files = [...siteFilesIn(base)];
  const times = files.flatMap(([, { keptAt }]) => keptAt ?? []);
  if (times.length === 0) await putCopies(base, files).catch(() => undefined);
  return times.toSorted()[0] ?? null;
}

async function putCopies(base: string, files: readonly (readonly [string, SiteFile])[]): Promise<void> {
  if (typeof caches === 'undefined') return;
  const copies = await caches.open(copiesName);
  const headers = { [keptAtHeader]: new Date().toISOString() };
  await Promise.all(
    files.map(([name, { bytes }]) => {
      const copy =
        bytes === null
          ? new Response(null, { status: 404, headers })
          : new Response(Uint8Array.from(bytes), { headers });
      return copies.put(`${base}${name}`, copy);
    }),
  );
}
