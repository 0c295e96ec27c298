import type { Route } from '@holdfast/contracts/route'
import type { Tx } from '../db/connect.ts'
import type { OrganizationContext, SessionContext } from '../kernel/context.ts'
import { mayRecordRefusal } from '../kernel/limits.ts'
import { ApiProblem } from '../kernel/problem.ts'
import { recordAccess } from '../kernel/record-access.ts'
import type { Place } from './enter.ts'
import { isToMake } from './send.ts'

/** Records in the audit trail that somebody was refused what they may not do: the route, where, and why. Everything else passes. */
export async function recordRefusedAccess(session: SessionContext, place: Place, error: unknown): Promise<void> {
  if (!(error instanceof ApiProblem) || error.kind !== 'forbidden') return
  if (!(await mayRecordRefusal(session.runtime, session.person.userId))) return
  const { organizationId, caseId = null, planId = null } = place
  const { why = null } = (error as ApiProblem<'forbidden'>).extra
  await recordAccess(session.runtime.database.prisma, {
    action: 'access.refused',
    userId: session.person.userId,
    resourceId: planId ?? caseId ?? organizationId,
    meta: { route: session.route, organizationId, caseId, planId, why },
  })
}

/**
 * Records in the audit trail that somebody took a file with them, once it is made: in the transaction that read for it or, where it is
 * made afterwards, before it is sent.
 */
export async function recordDownload<A>(
  context: OrganizationContext,
  { route, params }: { route: Route; params: object },
  answer: A,
): Promise<A> {
  // the people of the sample that everybody sees are nobody in particular
  if (context.person.isReadOnly) return answer
  if (route.produces === 'application/json' || route.produces === 'text/event-stream') return answer
  if (!isToMake(answer)) {
    await recordFile(context, context.tx, params)
    return answer
  }
  const make = async () => {
    const bytes = await answer.make()
    await recordFile(context, context.runtime.database.prisma, params)
    return bytes
  }
  return { ...answer, make }
}

async function recordFile(context: OrganizationContext, tx: Tx, params: object): Promise<void> {
  const { organizationId, person } = context
  const { caseId = null, planId = null } = params as { caseId?: string; planId?: string }
  await recordAccess(tx, {
    action: 'file.downloaded',
    userId: person.userId,
    resourceId: planId ?? caseId ?? organizationId,
    meta: { route: context.route, organizationId, caseId, planId },
  })
}
