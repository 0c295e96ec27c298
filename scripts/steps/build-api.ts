import { join } from 'node:path'
import { root } from '../root.ts'
import { cachedStep, fingerprint } from './build-cache.ts'
import { bundleApi } from './bundle-api.ts'
import { log } from './log.ts'

/** The API as one file, which takes less memory than its sources and starts sooner. */
export const BUILT_API = 'apps/api/dist/main.js'

/** Builds the API when its sources, or those of the packages it uses, have changed. */
export async function buildApi(): Promise<void> {
  const inputs = fingerprint(['apps/api', 'packages', 'package-lock.json', 'scripts/steps/bundle-api.ts'])
  await cachedStep('api', inputs, BUILT_API, async () => {
    log('Building the API')
    await bundleApi(join(root, 'apps/api/src/main.ts'), join(root, BUILT_API))
  })
}
