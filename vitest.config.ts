import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // a kept module does not hear of new files behind import.meta.glob
    fsModuleCache: false,
    // Vitest would leave a core to whoever works beside it: on two cores one worker would wait for PostgreSQL, and nobody for it
    maxWorkers: '100%',
    projects: [
      { test: { name: 'domain', isolate: false, include: ['packages/domain/**/*.test.ts'] } },
      { test: { name: 'contracts', isolate: false, include: ['packages/contracts/**/*.test.ts'] } },
      {
        test: {
          name: 'api',
          // modules hold no state of a test, so one worker loads them once for all its files: a third less time
          isolate: false,
          include: ['apps/api/src/**/*.test.ts'],
          globalSetup: ['scripts/database-for-api-tests.ts'],
          // of a machine that does other work beside
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        test: { name: 'web', include: ['apps/web/{src,gallery}/**/*.test.{ts,tsx}'] },
      },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
