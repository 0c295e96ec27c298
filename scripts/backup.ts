import { backUp } from '../apps/api/src/db/backup.ts'
import { openBackupFile } from './steps/backup-file.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { databaseForScript } from './steps/database-for-script.ts'

// npm run backup -- FILE: writes everything that the database holds into one file. In a container: node scripts/backup.ts > FILE
runWithLifecycle(async (lifecycle) => {
  const file = process.argv[2]
  if (!file && process.stdout.isTTY) throw new Error('Name the file: npm run backup -- FILE')
  // only the backup itself may go to the standard output
  console.log = console.error
  const ownerUrl = await databaseForScript(lifecycle)
  const output = file ? (await openBackupFile(file, 'write')).createWriteStream() : process.stdout
  const { tables, rows } = await backUp(ownerUrl, output)
  console.error(`Backed up ${rows} rows of ${tables} tables. Keep HOLDFAST_SECRET too, in another place.`)
  lifecycle.end()
})
