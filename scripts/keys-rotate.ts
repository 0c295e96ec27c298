import { rotateKeys } from '../apps/api/src/db/rotate-keys.ts'
import { rootKeysOf } from '../apps/api/src/kernel/encryption/root-keys.ts'
import { dataFolderPath, keptSecretIfAny } from './steps/data-folder.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { log } from './steps/log.ts'
import { givenSettings } from './steps/settings.ts'

// npm run keys:rotate: new keys for every organization and case, while people go on writing; one that was stopped goes on where it was
runWithLifecycle(async (lifecycle) => {
  const { ENCRYPTION_KEY, ENCRYPTION_KEY_BEFORE, ...settings } = givenSettings()
  const HOLDFAST_SECRET = settings.HOLDFAST_SECRET ?? keptSecretIfAny(dataFolderPath(), 'secret')
  if (!HOLDFAST_SECRET) throw new Error('HOLDFAST_SECRET is missing; without it no key can be read.')
  const roots = rootKeysOf({ HOLDFAST_SECRET, ENCRYPTION_KEY, ENCRYPTION_KEY_BEFORE })
  const cases = await rotateKeys(await databaseForScript(lifecycle), roots)
  log(
    `${cases} cases have new keys, and the old ones are destroyed. Write the file of keys anew: npm run keys:backup -- FILE`,
  )
  lifecycle.end()
})
