import { delimiter, dirname, join } from 'node:path'
import { root } from '../root.ts'
import { run } from './run.ts'
import { log } from './log.ts'
import { fingerprint, cachedStep } from './build-cache.ts'

/** Generates the Prisma client when the schema is newer than it. */
export async function generateClient(): Promise<void> {
  const inputs = fingerprint([
    'prisma/schema',
    'prisma.config.ts',
    'scripts/table-generator.ts',
    'node_modules/prisma/package.json',
  ])
  await cachedStep('client', inputs, 'apps/api/src/db/generated/client.ts', async () => {
    log('Generating the database client')
    await run('Generating the database client', join(root, 'node_modules/prisma/build/index.js'), ['generate'], {
      // any executable will do: it keeps Prisma from downloading an engine that generating does not need
      env: {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        // our own generator runs under this Node too
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      },
    })
  })
}
