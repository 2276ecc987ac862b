import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const graphiql = path.dirname(fileURLToPath(import.meta.url));

// Bundles GraphiQL with everything it needs, so that it runs where there is no internet. The server serves the result
// at /graphiql under a policy that allows no inline script: nothing here may add one.
export default defineConfig({
  root: graphiql,
  base: '/graphiql/',
  plugins: [react()],
  build: {
    outDir: path.join(graphiql, '../../dist/web/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    // Vite inlines small files as data: addresses, and its module preloader for old browsers as a script: neither is wanted.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is large by nature, and is loaded once from the same machine.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // Notes to React's compiler inside of libraries mean nothing to the bundler, and it says so at length.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  worker: { format: 'es' },
});
