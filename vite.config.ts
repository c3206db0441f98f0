import { cp } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ecosysteemkaart',
].join('; ');

function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
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

export default defineConfig({
  base: './',
  plugins: [react(), dataBesideThePage(), contentSecurity(), withoutTransitions()],
  worker: { format: 'es' },
  // The worker's packages are found too late by themselves: the page would load twice at the first start.
  optimizeDeps: {
    include: ['hyphen/nl', 'minisearch', 'papaparse'],
    // Else a map that makes a transition after all would do so in development only.
    rolldownOptions: { plugins: [withoutTransitions()] },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What the first view needs stays in one file: cut up along what later parts share with it, it compresses worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: /[\\/]src[\\/]app[\\/]main\.tsx$/ }] } },
    },
  },
});
