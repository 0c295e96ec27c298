import { join } from 'node:path'
import { root } from '../root.ts'
import { run } from './run.ts'
import { say } from './say.ts'
import { fingerprint, onceFor } from './stamp.ts'

/** Builds the web app when its sources, or those of the packages it uses, have changed. */
export async function buildWeb(): Promise<void> {
  const inputs = fingerprint(['apps/web', 'packages', 'package-lock.json'])
  await onceFor('web', inputs, 'apps/web/dist/index.html', async () => {
    say('Building the web app')
    await run('Building the web app', join(root, 'node_modules/vite/bin/vite.js'), ['build'], {
      cwd: join(root, 'apps/web'),
      env: { NODE_ENV: 'production' },
    })
  })
}
