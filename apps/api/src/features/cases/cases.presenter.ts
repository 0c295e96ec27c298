import { mayEraseCase } from '@holdfast/domain/cases/erase-case'
import type { Case, CaseSummary } from '@holdfast/contracts/cases'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { nameWithPart } from '../../kernel/member.ts'
import { presentProfessional } from './case-professional.ts'
import type { CaseRow } from './case-rows.ts'

type SummaryRow = Pick<CaseRow, 'organizationId' | 'id' | 'alias' | 'createdAt'> & {
  plans: Pick<CaseRow['plans'][number], 'id' | 'attemptNumber' | 'status' | 'createdAt' | 'logistics'>[]
}

/** A case in a list: its newest plan, the first of `plans`, and the reader's role. */
export function presentCaseSummary(row: SummaryRow, role: string): CaseSummary {
  const [current] = row.plans
  return {
    id: row.id,
    organizationId: row.organizationId,
    alias: row.alias,
    myRole: role as CaseRole,
    currentPlan: current
      ? {
          id: current.id,
          attemptNumber: current.attemptNumber,
          status: current.status as PlanStatus,
          startsAt: current.logistics?.startsAt?.toISOString() ?? null,
          timeZone: current.logistics?.timeZone ?? 'UTC',
        }
      : null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** Who asked last for a new personal link of this member. */
function linkAskedOf(context: CaseContext, { members }: CaseRow): Case['me']['linkAsked'] {
  const { linkAskedAt, linkAskedById } = members.find(({ id }) => id === context.member.id) ?? {}
  const asker = members.find(({ id }) => id === linkAskedById)
  if (!linkAskedAt || !asker) return null
  return { by: nameWithPart(asker, context), at: linkAskedAt.toISOString() }
}

/** The case with its attempts, oldest first, and what this member may do with it. */
export function presentCase(context: CaseContext, row: CaseRow): Case {
  const { organization, member } = context
  return {
    ...presentCaseSummary(row, member.role),
    relationship: row.relationship as Case['relationship'],
    substances: row.substances as Case['substances'],
    isSample: organization.isSample,
    plans: row.plans.toReversed().map((plan) => ({
      id: plan.id,
      attemptNumber: plan.attemptNumber,
      status: plan.status as PlanStatus,
      createdAt: plan.createdAt.toISOString(),
    })),
    me: {
      memberId: member.id,
      role: member.role,
      displayName: member.displayName,
      linkAsked: linkAskedOf(context, row),
    },
    version: row.version,
    professional: allows(context, 'first_call.read') ? presentProfessional(context, row) : null,
    mayErase: mayEraseCase({ ...context, caseRole: context.member.role }),
    can: {
      edit: ability(context, 'case.edit'),
      invite: ability(context, 'member.invite'),
      createPlan: ability(context, 'plan.create'),
      readFirstCall: ability(context, 'first_call.read'),
      editTasks: ability(context, 'task.edit'),
    },
  }
}
