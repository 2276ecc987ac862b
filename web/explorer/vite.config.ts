import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const explorer = path.dirname(fileURLToPath(import.meta.url));

// Bundles the explorer, each page on its own, with everything it needs. The server serves the result at / under a policy
// that allows neither inline scripts nor inline styles: nothing here may add one.
export default defineConfig({
  root: explorer,
  plugins: [react(), compressed()],
  build: {
    outDir: path.join(explorer, '../../dist/web/explorer'),
    emptyOutDir: true,
    // The server reads in it which files a page needs: src/server/pages/preload.ts.
    manifest: 'manifest.json',
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What most pages share comes in one file rather than in a dozen small ones.
      output: { codeSplitting: { groups: [{ name: 'shared', test: /web.explorer.(?!words)/, minShareCount: 5 }] } },
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: {
    proxy: { '^/(graphql|export|feeds)': 'http://localhost:4000' },
  },
});

/** Every script and style once more as Brotli and gzip, so that the server compresses nothing. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(?:js|css|json|svg)$/.test(file.fileName)) continue;
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (content.length < 1024) continue;
          const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotli });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(content) });
        }
      },
    },
  };
}
