import { parseArgs } from 'node:util'
import { verifyAudit } from '../apps/api/src/db/audit-verify.ts'
import { openBackupFile } from './steps/backup-file.ts'
import { dataFolderPath, keptSecretIfAny } from './steps/data-folder.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { databaseForScript } from './steps/database-for-script.ts'
import { givenSettings } from './steps/settings.ts'
import { reportAudit } from './steps/report-audit.ts'

// npm run audit:verify [-- --checkpoints FILE] [--head FILE] [--key ID]: checks the hash chains of the audit trail against each other,
// against the checkpoints that were signed and a head that was kept elsewhere; ends with 1 when something does not fit
runWithLifecycle(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      checkpoints: { type: 'string' },
      head: { type: 'string' },
      key: { type: 'string', multiple: true, default: [] },
    },
  })
  const secret = givenSettings().HOLDFAST_SECRET ?? keptSecretIfAny(dataFolderPath(), 'secret')
  const lines = values.checkpoints ? await linesOf(values.checkpoints) : []
  const [head] = values.head ? await linesOf(values.head) : []
  lifecycle.end(
    reportAudit(await verifyAudit(await databaseForScript(lifecycle), { secret, keyIds: values.key, lines, head })),
  )
})

async function linesOf(path: string): Promise<string[]> {
  const file = await openBackupFile(path, 'read')
  try {
    return (await file.readFile('utf8')).split('\n')
  } finally {
    await file.close()
  }
}
