import { verifyAudit } from '../apps/api/src/db/audit-verify.ts'
import { restore } from '../apps/api/src/db/restore.ts'
import { openBackupFile } from './steps/backup-file.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { log } from './steps/log.ts'
import { reportAudit } from './steps/report-audit.ts'

// npm run restore -- FILE: brings a backup into an empty database. In a container: node scripts/restore.ts < FILE
runWithLifecycle(async (lifecycle) => {
  const file = process.argv[2]
  if (!file && process.stdin.isTTY) throw new Error('Name the file: npm run restore -- FILE')
  const ownerUrl = await databaseForScript(lifecycle, { alone: true })
  const input = file ? (await openBackupFile(file, 'read')).createReadStream() : process.stdin
  const { tables, rows } = await restore(ownerUrl, input)
  log(
    `Restored ${rows} rows of ${tables} tables. Start Holdfast with the HOLDFAST_SECRET that the backup was made under.`,
  )
  lifecycle.end(reportAudit(await verifyAudit(ownerUrl)))
})
