import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { connectOwner } from '../apps/api/src/db/connect-owner.ts'
import {
  countInUse,
  findDemoPractice,
  makeDemoPractice,
} from '../apps/api/src/features/demo-practice/make-demo-practice.ts'
import { rootKeysOf } from '../apps/api/src/kernel/encryption/root-keys.ts'
import { hashPassword } from '../apps/api/src/features/users/password.ts'
import { dataFolderPath, keptSecretIfAny } from './steps/data-folder.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { log } from './steps/log.ts'
import { givenSettings } from './steps/settings.ts'

// npm run demo:practice [-- --yes] [--cases N] [--password WORDS]: makes a practice to train with, 12 colleagues, 600 cases and 900
// attempts that are invented, and prints how to sign in; refuses a service that families use, unless told --yes
runWithLifecycle(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      yes: { type: 'boolean', default: false },
      cases: { type: 'string', default: '600' },
      password: { type: 'string' },
    },
  })
  const cases = Number(values.cases)
  if (!Number.isInteger(cases) || cases < 1 || cases > 10_000) throw new Error('--cases is a number from 1 to 10000.')
  const ownerUrl = await databaseForScript(lifecycle)
  const owner = await lifecycle.step(
    () => connectOwner(ownerUrl),
    (client) => client.end(),
  )
  const settings = givenSettings()
  const secret = settings.HOLDFAST_SECRET ?? keptSecretIfAny(dataFolderPath(), 'secret')
  if (!secret) throw new Error('Set HOLDFAST_SECRET as the service has it: letters are encrypted with it.')
  const there = await findDemoPractice(owner)
  if (there) {
    log(`The training practice is there already, at /o/${there}. A new password: npm run reset-link -- EMAIL`)
    return lifecycle.end()
  }
  const isProduction = settings.NODE_ENV === 'production'
  const inUse = await countInUse(owner)
  if ((isProduction || inUse > 0) && !values.yes)
    throw new Error(
      isProduction
        ? 'This is a service in production. To make a training practice beside its families: npm run demo:practice -- --yes'
        : `Families or practices use this service (${inUse}). To make a training practice beside them: npm run demo:practice -- --yes`,
    )
  const password = values.password ?? randomBytes(12).toString('base64url')
  const began = performance.now()
  const { organizationId, attempts, staff } = await makeDemoPractice(owner, {
    cases,
    seed: 20_261_130,
    now: new Date(),
    passwordHash: await hashPassword({}, password),
    roots: rootKeysOf({ ...settings, HOLDFAST_SECRET: secret }),
    progress: (line) => log(`  ${line}`),
  })
  log(
    `Made ${cases} cases with ${attempts} attempts in ${((performance.now() - began) / 1000).toFixed(1)} s: /o/${organizationId}`,
  )
  log(`Everybody signs in with the password ${password}`)
  for (const { name, role, email } of staff) log(`  ${email.padEnd(48)} ${role.padEnd(16)} ${name}`)
  lifecycle.end()
})
