import { defineConfig } from 'vitest/config'

/**
 * Two databases, one set of tests. Every test runs on PGlite, but for those that need two connections; those that read
 * and write rows run again on a real PostgreSQL server, which is started only when one of them is asked for.
 */
const ON_BOTH = ['**/store.test.ts', '**/queries.test.ts', '**/actions.test.ts', '**/*.db.test.ts']
const ON_SERVER_ONLY = '**/*.postgres.test.ts'

export default defineConfig({
  test: {
    isolate: false,
    // Processes, not threads: the database in WebAssembly and the native parts (pictures, documents) share no memory, so
    // that a crash of one ends one file with its name, and not the whole run without a word.
    pool: 'forks',
    // A cold PGlite, or a clone of the server's template, on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          exclude: [ON_SERVER_ONLY],
          setupFiles: ['test/setup.ts'],
          globalSetup: ['test/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [...ON_BOTH, ON_SERVER_ONLY].flatMap((files) => [
            `src/${files}`,
            `test/${files}`,
          ]),
          setupFiles: ['test/setup.ts'],
          globalSetup: ['test/global-setup-postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.journey.ts'],
          globalSetup: ['test/journeys/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.scenario.ts'],
          globalSetup: ['test/journeys/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
