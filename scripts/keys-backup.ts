import { rename, rm, writeFile } from 'node:fs/promises'
import { readKeys } from '../apps/api/src/db/keys-file.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'

// npm run keys:backup -- FILE: writes the keys of all cases, each encrypted, in place of the file that was there: only one is kept, so
// that a destroyed key is in none. In a container: node scripts/keys-backup.ts > FILE
runWithLifecycle(async (lifecycle) => {
  const file = process.argv[2]
  if (!file && process.stdout.isTTY) throw new Error('Name the file: npm run keys:backup -- FILE')
  // only the keys themselves may go to the standard output
  console.log = console.error
  const keys = await readKeys(await databaseForScript(lifecycle))
  const text = `${JSON.stringify(keys)}\n`
  if (file) await replaceFile(file, text)
  else process.stdout.write(text)
  console.error(
    `Wrote the keys of ${new Set(keys.caseKeys.map((key) => key.case_id)).size} cases. Keep this file alone, away from the backups, and no older one.`,
  )
  lifecycle.end()
})

/** Whole or not at all, for its owner alone. */
async function replaceFile(file: string, text: string): Promise<void> {
  const next = `${file}.new`
  await rm(next, { force: true })
  await writeFile(next, text, { mode: 0o600, flag: 'wx' })
  await rename(next, file)
}
