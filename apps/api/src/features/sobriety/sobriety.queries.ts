import type { SobrietyCheck as Shown } from '@holdfast/contracts/sobriety'
import { waitsForSecond } from '@holdfast/domain/sobriety/second-look'
import { observes } from '@holdfast/domain/sobriety/observers'
import type { SobrietyCheck } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { presentSobrietyChecks, recordedCheck } from './sobriety.presenter.ts'
import { observerIdsOf, type SobrietyPlanRow, sobrietyPlanParts } from './sobriety.rows.ts'

const ofPlan = treeStatement('SobrietyPlan', sobrietyPlanParts.include, { organizationId: 1, planId: 2 })

/** How this plan looks for signs of use; every plan has one, empty at first. One statement. */
export async function findSobrietyPlan({ sql, organizationId, planId }: PlanContext): Promise<SobrietyPlanRow> {
  const values = [organizationId, planId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'sobriety_plan', text: ofPlan.text, values })
  return orNotFound(answer && ofPlan.read(answer, values)) as SobrietyPlanRow
}

/** Whether this participant records what they see that day; nobody does who takes no part. */
export const mayObserve = (
  me: { id: string; dayRoles: string[] } | undefined,
  sobrietyPlan: Pick<SobrietyPlanRow, 'observers'>,
): boolean => me !== undefined && observes(me, observerIdsOf(sobrietyPlan))

type Rows = {
  sobrietyChecks: SobrietyCheck[]
  sobrietyPlan: Pick<SobrietyPlanRow, 'observers'> | null
  participants: { id: string; caseMemberId: string | null; dayRoles: string[] }[]
  case: { members: { id: string; role: string; endedAt: Date | null }[] }
}

/** Whether the newest check, and it is this one, waits for a second look, and this member may be the one who looks. */
export function isSecondLookOpen(
  rows: Rows,
  { memberId, checkId }: { memberId: string; checkId: string },
  now: Date,
): boolean {
  const [newest] = rows.sobrietyChecks
  if (newest?.id !== checkId || newest.observerId === memberId || !waitsForSecond(recordedCheck(newest), now))
    return false
  const member = rows.case.members.find(({ id, endedAt }) => id === memberId && endedAt === null)
  const me = rows.participants.find(({ caseMemberId }) => caseMemberId === memberId)
  return (
    member?.role === 'interventionist' ||
    (member !== undefined && rows.sobrietyPlan !== null && mayObserve(me, rows.sobrietyPlan))
  )
}

/** All that a check is judged and shown with, for this reader. */
export async function loadCheckScene(context: PlanContext) {
  const { tx, organizationId, planId } = context
  const [me, sobrietyPlan, logistics, sobrietyChecks, nameOf] = await Promise.all([
    findMyParticipant(context),
    findSobrietyPlan(context),
    tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } }),
    tx.sobrietyCheck.findMany({ where: { organizationId, planId }, orderBy: [{ checkedAt: 'desc' }, { id: 'desc' }] }),
    memberNames(context),
  ])
  const { timeZone } = orNotFound(logistics)
  return { sobrietyPlan, sobrietyChecks, timeZone, nameOf, mayRecord: mayObserve(me ?? undefined, sobrietyPlan) }
}

/** One check among the others, as this reader sees it; `not-found` where the plan has none such. */
export function presentOneOf(
  context: PlanContext,
  { nameOf, mayRecord, ...rows }: Awaited<ReturnType<typeof loadCheckScene>>,
  id: string,
): Shown {
  return orNotFound(presentSobrietyChecks(context, rows, nameOf, mayRecord).find((check) => check.id === id))
}

/** One check, and whether this person may confirm it as the second adult. */
export const getSobrietyCheck = async (context: PlanContext, id: string): Promise<Shown> =>
  presentOneOf(context, await loadCheckScene(context), id)
