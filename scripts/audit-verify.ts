import { verifyAudit } from '../apps/api/src/db/audit-verify.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { reachDatabase } from './steps/reach-database.ts'
import { tellAudit } from './steps/tell-audit.ts'

// npm run audit:verify: checks the hash chains of the audit trail; ends with 1 when an event does not fit
runWithLifecycle(async (lifecycle) => {
  lifecycle.end(tellAudit(await verifyAudit(await reachDatabase(lifecycle))))
})
