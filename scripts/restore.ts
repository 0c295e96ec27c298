import { parseArgs } from 'node:util'
import { parseKeys } from '../apps/api/src/db/keys-file.ts'
import { verifyAudit } from '../apps/api/src/db/audit-verify.ts'
import { restore } from '../apps/api/src/db/restore.ts'
import { openBackupFile } from './steps/backup-file.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { log } from './steps/log.ts'
import { reportAudit } from './steps/report-audit.ts'

// npm run restore -- FILE --keys KEYS: brings a backup into an empty database, with the file of the keys that encrypt its texts, or
// with --without-keys. In a container: node scripts/restore.ts --keys KEYS < FILE
runWithLifecycle(async (lifecycle) => {
  const { values, positionals } = parseArgs({
    options: { keys: { type: 'string' }, 'without-keys': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (!file && process.stdin.isTTY) throw new Error('Name the file: npm run restore -- FILE --keys KEYS')
  if ((values.keys === undefined) !== values['without-keys'])
    throw new Error(
      'Name the file of keys: --keys KEYS. Without it no letter and no private answer can be read; --without-keys restores the rest.',
    )
  const keys = values.keys === undefined ? null : parseKeys(await textOf(values.keys))
  const ownerUrl = await databaseForScript(lifecycle, { alone: true })
  const input = file ? (await openBackupFile(file, 'read')).createReadStream() : process.stdin
  const { tables, rows, erased } = await restore(ownerUrl, input, keys)
  log(
    `Restored ${rows} rows of ${tables} tables. Start Holdfast with the HOLDFAST_SECRET (and ENCRYPTION_KEY) that the backup was made under.`,
  )
  if (erased > 0)
    log(`Erased again ${erased} cases of which the key was destroyed since, or was not in the file of keys.`)
  lifecycle.end(reportAudit(await verifyAudit(ownerUrl)))
})

async function textOf(path: string): Promise<string> {
  const file = await openBackupFile(path, 'read')
  try {
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}
