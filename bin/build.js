// Compiles the server into dist/ and the bundled pages into dist/web/, only where the sources are newer than what was built.
// `node bin/build.js --force` builds whatever the times say.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Builds the parts that are out of date. Says what it does on stderr, so that stdout stays the command's own. */
export function build({ force = false } = {}) {
  const parts = [
    {
      name: 'server',
      sources: [
        'src',
        'schema',
        'resolvers',
        'entities',
        'bench',
        'tsconfig.json',
        'tsconfig.build.json',
        'package.json',
      ],
      stamp: 'dist/.built-server',
      run: compileServer,
    },
    {
      name: 'query editor',
      sources: ['web/graphiql', 'package.json'],
      stamp: 'dist/.built-graphiql',
      run: () => bundle('graphiql'),
    },
    {
      name: 'explorer',
      sources: ['web/explorer', 'schema/schema.graphql', 'bin/operations.js', 'bin/worldShapes.js', 'package.json'],
      stamp: 'dist/.built-explorer',
      run: bundleExplorer,
    },
  ];
  for (const part of parts) {
    const sources = part.sources.map((source) => path.join(root, source)).filter((source) => existsSync(source));
    // A published package carries dist/ and no sources: there is nothing to build from.
    if (!existsSync(path.join(root, part.sources[0]))) continue;
    const stamp = path.join(root, part.stamp);
    if (!force && existsSync(stamp) && statSync(stamp).mtimeMs > newest(sources)) continue;
    process.stderr.write(`qawl: building the ${part.name} …\n`);
    part.run();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, '');
  }
}

function compileServer() {
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: ['ignore', 2, 2] });
}

function bundleExplorer() {
  for (const made of ['bin/operations.js', 'bin/worldShapes.js'])
    execFileSync(process.execPath, [made], { cwd: root, stdio: ['ignore', 2, 2] });
  bundle('explorer');
  copyFileSync(
    path.join(root, 'web/explorer/graphql/generated/documents.json'),
    path.join(root, 'dist/web/explorer/documents.json'),
  );
}

/** Pages of web/ into dist/web/. */
function bundle(pages) {
  const bundler = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  execFileSync(process.execPath, [bundler, 'build', '--config', `web/${pages}/vite.config.ts`, '--logLevel', 'warn'], {
    cwd: root,
    // Whoever builds, a test too: the libraries as readers get them.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
}

/** Latest change, in milliseconds since 1970, of any file under the given paths. */
function newest(paths) {
  let latest = 0;
  for (const entry of paths) {
    const status = statSync(entry);
    if (status.isDirectory()) {
      latest = Math.max(latest, newest(readdirSync(entry).map((name) => path.join(entry, name))), status.mtimeMs);
    } else {
      latest = Math.max(latest, status.mtimeMs);
    }
  }
  return latest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ force: process.argv.includes('--force') });
