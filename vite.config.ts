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
        if (/[\\/]data[\\/][^\\/]+\.(csv|json)$/.test(path)) server.ws.send('ecosystem:data-changed');
      });
    },
    async writeBundle(options) {
      await cp('data', `${options.dir ?? 'dist'}/data`, { recursive: true });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), dataBesideThePage()],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
