import type { AuditBreak } from '../../apps/api/src/db/audit-verify.ts'
import { log } from './log.ts'

/** Says that the audit trail is whole, or returns the line that names what is not, as the failure of a script. */
export function tellAudit(found: { organizations: number; events: number; breaks: AuditBreak[] }): string | undefined {
  if (found.breaks.length === 0) {
    log(
      `The audit trail is whole: ${found.events} events of ${found.organizations} ${found.organizations === 1 ? 'organization' : 'organizations'}.`,
    )
    return undefined
  }
  return found.breaks
    .map(
      ({ of, organizationId, chain, seq }) =>
        `The audit trail of ${of} ${organizationId} is broken: event ${seq} of the chain ${chain} does not fit.`,
    )
    .join('\n')
}
