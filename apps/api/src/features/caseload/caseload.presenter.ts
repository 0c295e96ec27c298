import type { CaseloadItem } from '@holdfast/contracts/caseload'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { stillMissing } from '@holdfast/domain/plan/readiness'
import { overallLevel, unansweredCore } from '@holdfast/domain/risk-assessments/risk'
import type { Member, OrganizationContext } from '../../kernel/context.ts'
import { NO_TEXTS } from '../../kernel/encryption/case-texts.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { readableFindings } from '../../plan/readiness.presenter.ts'
import { presentPath } from '../path/path.presenter.ts'
import { levelsOf } from '../risk-assessments/risk-assessments.queries.ts'
import type { DetailRow, ListedRow } from './caseload.sql.ts'

/** A line of the list is read at a glance. */
const MOST_WAITED_FOR = 3

const memberOf = ({ person }: OrganizationContext, detail: DetailRow): Member => ({
  id: detail.memberId,
  userId: person.userId,
  role: detail.role as CaseRole,
  displayName: detail.displayName,
  joinedAt: detail.joinedAt.getTime(),
  namedBy: new Set(detail.namedBy),
})

function riskOf({ areas }: DetailRow): CaseloadItem['risk'] {
  if (areas === null) return null
  const levels = levelsOf(areas)
  return {
    level: overallLevel(levels),
    asked: Object.keys(levels).length,
    complete: unansweredCore(levels).length === 0,
  }
}

/** What the path of the plan offers this reader, and whom it waits for. */
function pathOf(
  context: OrganizationContext,
  detail: DetailRow,
  plan: PlanRows,
): Pick<CaseloadItem, 'next' | 'waitingFor'> {
  const member = memberOf(context, detail)
  const inside = { ...context, caseId: plan.caseId, planId: plan.id, plan, member, changes: 0, texts: NO_TEXTS }
  const facts = planFactsOf(plan)
  const findings = readableFindings(inside, stillMissing(facts, context.now))
  const { tasks, now, waitingFor } = presentPath(inside, plan, facts, findings)
  return {
    next: tasks.find(({ key }) => key === now?.key) ?? null,
    waitingFor: waitingFor.slice(0, MOST_WAITED_FOR).map(({ name, title }) => ({ name, title })),
  }
}

/** One case of the list, for this reader. */
export const presentListed = (
  context: OrganizationContext,
  listed: ListedRow,
  detail: DetailRow,
  plan: PlanRows | null,
): CaseloadItem => ({
  id: detail.id,
  alias: detail.alias,
  myRole: detail.role as CaseRole,
  stage: listed.stage as CaseloadItem['stage'],
  plan: plan && {
    id: plan.id,
    attemptNumber: plan.attemptNumber,
    status: plan.status as PlanStatus,
    startsAt: plan.logistics?.startsAt?.toISOString() ?? null,
    timeZone: plan.logistics?.timeZone ?? 'UTC',
  },
  risk: riskOf(detail),
  ...(plan ? pathOf(context, detail, plan) : { next: null, waitingFor: [] }),
  overdueSince: listed.overdueAt && listed.overdueAt <= context.now ? listed.overdueAt.toISOString() : null,
  lastContactAt: listed.lastContactAt?.toISOString() ?? null,
  responsible: detail.responsible,
  isMine: listed.responsibleId === detail.memberId,
})
