import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { themes } from './src/appearance/themes.ts';
import { fillPage } from './src/store/fillPage.ts';

/**
 * The page reads `data/` at run time, beside itself. In development the files are served from the project and a saved
 * one is announced to the page; the build copies them, so that a steward replaces a file there without a build.
 */
function dataBesideThePage(): Plugin {
  return {
    name: 'data-beside-the-page',
    configureServer(server) {
      server.watcher.add('data');
      server.watcher.on('all', (_event, path) => {
        if (/(?:^|[\\/])data[\\/][^\\/]+\.(csv|json)$/.test(path)) server.ws.send('ecosystem:data-changed');
      });
    },
    async writeBundle(options) {
      await cp('data', `${options.dir ?? 'dist'}/data`, { recursive: true });
    },
  };
}

/**
 * What the built page may do: run and fetch only what lies beside it. In development the tools put scripts of their own
 * in the page, so there the rule is left out.
 */
const besideThePage = {
  'script-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
};

/** What a page in one file may do: run its own script and the worker inside it, and ask nothing of anyone. */
const insideThePage = (script: string) => ({
  'script-src': `'sha256-${script}'`,
  'font-src': 'data:',
  'connect-src': "'none'",
  'worker-src': 'blob:',
});

function rulesOf(own: Readonly<Record<string, string>>): string {
  const rules = {
    'default-src': "'none'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'ecosysteemkaart',
    ...own,
  };
  return Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ');
}

function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: rulesOf(besideThePage) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * d3-zoom stops a transition of an element when a hand takes it. The map makes none, it flies by itself: there is nothing
 * to stop, and the package for transitions, with its colours and timers, would be 5 kB before the first view. Should
 * d3-zoom come to want more of it, the build fails.
 */
function withoutTransitions(): Plugin {
  const nothingToStop = '\0nothing-to-stop';
  return {
    name: 'without-transitions',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-transition' ? nothingToStop : null),
    load: (id) => (id === nothingToStop ? 'export const interrupt = () => undefined;' : null),
  };
}

/** From this page the site makes one file with its data inside; see `modes/explore/share/saveWhole.ts`. */
const emptyPageName = 'ecosysteemkaart-los.html';

/** Puts beside the site the page in one file, with a place for data: the running page fills it with what it shows. */
function emptyPageBeside(): Plugin {
  return {
    name: 'empty-page-beside',
    apply: 'build',
    async writeBundle(options) {
      const built = await build({ mode: 'empty', logLevel: 'warn', build: { write: false } });
      const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
      const page = output.find(({ fileName }) => fileName === emptyPageName);
      if (page?.type !== 'asset') throw new Error(`emptyPageBeside: ${emptyPageName} was not made`);
      await writeFile(`${options.dir ?? 'dist'}/${emptyPageName}`, page.source);
    },
  };
}

/** Makes one file of the page: icon, list of changes and worker inside, and a place for data; filled with `data/` or empty. */
function asOneFile(name: string, isFilled: boolean): Plugin {
  return {
    name: 'as-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const source = (fits: (fileName: string) => boolean): string => {
          const found = Object.values(bundle).find(({ fileName }) => fits(fileName));
          if (found?.type !== 'asset') throw new Error('asOneFile: the page has no such part');
          return String(found.source);
        };
        const icon = await readFile('public/icon.svg', 'base64');
        const parts = [
          inert(
            'lezer',
            source((fileName) => /dataWorker-.*\.js$/.test(fileName)),
          ),
          inert('wijzigingen', await readFile('public/changes.md', 'utf8')),
          '<script type="application/json" id="binnenin-gegevens"></script>',
        ];
        const page = source((fileName) => fileName === 'index.html')
          .replace(/href="[^"]*icon\.svg"/, () => `href="data:image/svg+xml;base64,${icon}"`)
          .replace('</body>', () => `${parts.join('\n')}\n</body>`);
        const rules = rulesOf(insideThePage(hashOfScript(page)));
        const safe = page.replace('<meta charset="utf-8" />', (first) => {
          return `${first}\n    <meta http-equiv="Content-Security-Policy" content="${rules}" />`;
        });
        const filled = isFilled ? fillPage(safe, { files: await dataFiles(), start: '' }) : safe;
        if (filled === null) throw new Error('asOneFile: the page has no place for data');
        for (const fileName of Object.keys(bundle)) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: name, source: filled });
      },
    },
  };
}

/** A text that the browser does not run, and that cannot end before its end. */
function inert(part: string, text: string): string {
  const safe = text.replaceAll('\r\n', '\n').replace(/<(?=\/script|!--)/gi, '\\x3C');
  return `<script type="text/plain" id="binnenin-${part}">${safe}</script>`;
}

function hashOfScript(page: string): string {
  const scripts = [...page.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)];
  const [script] = scripts;
  if (scripts.length !== 1 || script?.[1] === undefined || /[\r\0]/.test(page)) {
    throw new Error('hashOfScript: a browser would not read the script as it is written');
  }
  return createHash('sha256').update(script[1]).digest('base64');
}

async function dataFiles() {
  const names = (await readdir('data')).filter(
    (file) => /\.(csv|json)$/.test(file) && file !== 'datapackage.json',
  );
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(`data/${name}`) })));
}

/** Makes the site installable, and lets it work without a connection. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    // The page registers it when it has nothing else to do; see `store/offline/newVersion.ts`.
    injectRegister: null,
    manifest: {
      name: 'Ecosysteemkaart',
      short_name: 'Ecosysteemkaart',
      description:
        'Eén kaart van alle coalities, tafels en initiatieven in de regio, en wie er aan tafel zit.',
      lang: 'nl',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: themes.licht.ground,
      theme_color: themes.licht.surface,
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,md,webmanifest}', 'icon-192.png'],
      globIgnores: ['data/**'],
      // The page in one file holds all the others.
      maximumFileSizeToCacheInBytes: 5_000_000,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      // Whatever a link asks, it is the same page; other folders of the site are not.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [
        {
          // In any folder of the site, for a link may name another one.
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /\.(?:csv|json)$/.test(url.pathname),
          handler: 'NetworkFirst',
          options: {
            cacheName: 'ecosysteemkaart-gegevens',
            // A hall with bad wifi: after this time the last copy is shown, and told.
            networkTimeoutSeconds: 6,
            matchOptions: { ignoreVary: true },
            plugins: [
              {
                // That a file is not there is known too; an answer that is wrong is not kept.
                cacheWillUpdate: async ({ response }) => {
                  const isPage = (response.headers.get('content-type') ?? '').includes('text/html');
                  if (response.status !== 404 && (response.status !== 200 || isPage)) return null;
                  const headers = new Headers(response.headers);
                  headers.set('x-bewaard-op', new Date().toISOString());
                  return new Response(await response.arrayBuffer(), { status: response.status, headers });
                },
              },
            ],
          },
        },
      ],
    },
  });
}

/** `build` makes the site, `build --mode single` one file with the data inside, `empty` the same without data. */
export default defineConfig(({ mode }) => {
  const isOne = mode === 'single' || mode === 'empty';
  const name = mode === 'single' ? 'ecosysteemkaart.html' : emptyPageName;
  return {
    base: './',
    publicDir: isOne ? false : 'public',
    plugins: [
      react(),
      withoutTransitions(),
      ...(isOne
        ? [viteSingleFile(), asOneFile(name, mode === 'single')]
        : [dataBesideThePage(), contentSecurity(), emptyPageBeside(), offline()]),
    ],
    worker: {
      // No browser starts a module from inside a page that was opened as a file.
      format: isOne ? 'iife' : 'es',
      ...(isOne ? { rolldownOptions: { output: { codeSplitting: false } } } : {}),
    },
    // The worker's packages are found too late by themselves: the page would load twice at the first start.
    optimizeDeps: {
      include: ['hyphen/nl', 'minisearch', 'papaparse'],
      // Else a map that makes a transition after all would do so in development only.
      rolldownOptions: { plugins: [withoutTransitions()] },
    },
    build: {
      target: 'es2022',
      outDir: isOne ? 'dist-single' : 'dist',
      modulePreload: { polyfill: false },
      // What the first view needs stays in one file: cut up along what later parts share with it, it compresses worse.
      rolldownOptions: isOne
        ? {}
        : {
            output: {
              codeSplitting: { groups: [{ name: 'first', test: /[\\/]src[\\/]app[\\/]main\.tsx$/ }] },
            },
          },
    },
  };
});
