import { parseArgs } from 'node:util'
import { backUp } from '../apps/api/src/db/backup.ts'
import { openBackupFile } from './steps/backup-file.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { keptDays, pruneBackups } from './steps/prune-backups.ts'

// npm run backup -- FILE: writes everything that the database holds into one file. In a container: node scripts/backup.ts > FILE
// --keep DAYS: then removes the backups in the folder of FILE that are older
runWithLifecycle(async (lifecycle) => {
  const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true })
  const days = keptDays(values.keep)
  const [file] = positionals
  if (!file && days !== undefined)
    throw new Error('--keep needs the name of the new file, whose folder it looks through.')
  if (!file && process.stdout.isTTY) throw new Error('Name the file: npm run backup -- FILE')
  // only the backup itself may go to the standard output
  console.log = console.error
  const ownerUrl = await databaseForScript(lifecycle)
  const output = file ? (await openBackupFile(file, 'write')).createWriteStream() : process.stdout
  const { tables, rows } = await backUp(ownerUrl, output)
  console.error(`Backed up ${rows} rows of ${tables} tables. Keep HOLDFAST_SECRET too, in another place.`)
  if (file && days !== undefined) {
    const removed = await pruneBackups(file, days)
    console.error(
      removed.length > 0
        ? `Removed older than ${days} days: ${removed.join(', ')}`
        : `No backup is older than ${days} days.`,
    )
  } else console.error('Erased data stays in older backups: remove them after 30 days, or let --keep 30 do it.')
  lifecycle.end()
})
