import { join } from 'node:path'
import { root } from '../root.ts'
import { run } from './run.ts'
import { log } from './log.ts'
import { fingerprint, cachedStep } from './build-cache.ts'

/** Builds the web app when its sources, or those of the packages it uses, have changed. */
export async function buildWeb(): Promise<void> {
  const inputs = fingerprint(['apps/web', 'packages', 'package-lock.json'])
  await cachedStep('web', inputs, 'apps/web/dist/index.html', async () => {
    log('Building the web app')
    await run('Building the web app', join(root, 'node_modules/vite/bin/vite.js'), ['build'], {
      cwd: join(root, 'apps/web'),
      env: { NODE_ENV: 'production' },
    })
  })
}
