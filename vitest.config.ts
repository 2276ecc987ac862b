import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's other build than Node does for the libraries: two of everything, unknown to each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // One worker for each core: most files wait for a database, a process or a page.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture.test.ts', 'test/schema/changes.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'qawl',
          include: ['test/**/*.test.ts'],
          exclude: ['test/architecture.test.ts', 'test/schema/changes.test.ts', 'test/explorer/**'],
          globalSetup: ['test/build.ts', 'test/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'explorer',
          include: ['test/explorer/**/*.test.ts'],
          globalSetup: ['test/build.ts', 'test/explorer/start.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
