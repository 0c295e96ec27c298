import type { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { decideOutcome, type MeetingResult, type OutcomeDecision } from '@holdfast/domain/outcomes/outcome'
import type { z } from 'zod'
import type { PriorAttempt } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findPriorAttempt } from './prior-attempts.queries.ts'

type Fields = z.output<typeof priorAttemptRoutes.create.body>
type Changes = z.output<typeof priorAttemptRoutes.update.body>

// the same taxonomy as for an attempt made here; the day of a "later" is long past
function refuseContradiction(
  context: CaseContext,
  { meetingResult, decision }: { meetingResult: MeetingResult; decision: OutcomeDecision },
): void {
  const verdict = decideOutcome({ meetingResult, decision, decisionOn: '', reasonsDeclined: [], goals: {} })
  throwIfRefused(verdict, context)
}

/** Records an attempt made elsewhere; a decision without a meeting is refused (docs/practice.md 10.1). */
export async function addPriorAttempt(context: CaseContext, fields: Fields): Promise<PriorAttempt> {
  const { tx, organizationId, caseId } = context
  refuseContradiction(context, fields)
  const made = await tx.priorAttempt.create({ data: { organizationId, caseId, ...fields } })
  await recordChange(context, {
    action: 'prior_attempt.added',
    resource: 'prior_attempts',
    resourceId: made.id,
    meta: { decision: fields.decision, causes: fields.causes.length },
  })
  return made
}

/** Corrects what is known; held and decision must still be true together. */
export async function updatePriorAttempt(
  context: CaseContext,
  priorAttemptId: string,
  changes: Changes,
  ifMatch: number,
): Promise<PriorAttempt> {
  const { tx, organizationId, caseId } = context
  const row = await findPriorAttempt(context, priorAttemptId)
  guardVersion(row, ifMatch)
  refuseContradiction(context, {
    meetingResult: changes.meetingResult ?? (row.meetingResult as MeetingResult),
    decision: changes.decision ?? (row.decision as OutcomeDecision),
  })
  if (isNoop(row, changes)) return row
  const changed = await tx.priorAttempt.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: priorAttemptId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'prior_attempt.changed',
    resource: 'prior_attempts',
    resourceId: priorAttemptId,
  })
  return changed
}

/** Out of the record for good; the advice is ranked without it. */
export async function removePriorAttempt(context: CaseContext, priorAttemptId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId } = context
  guardVersion(await findPriorAttempt(context, priorAttemptId), ifMatch)
  await tx.priorAttempt.delete({ where: { organizationId_caseId_id: { organizationId, caseId, id: priorAttemptId } } })
  await recordChange(context, {
    action: 'prior_attempt.removed',
    resource: 'prior_attempts',
    resourceId: priorAttemptId,
  })
}
