import type { PlanBasics, PlanCan } from '@holdfast/contracts/plans'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import { inEveryLanguage, type StoredWords } from '@holdfast/domain/text'
import type { Plan } from '../db/generated/client.ts'
import { ability, organizationAbility, standingOfMember } from '../kernel/authorize.ts'
import type { PlanContext } from '../kernel/context.ts'
import { localize, type Reader } from '../kernel/localize.ts'

/** A change that an attempt took over, as it is stored: what it did here in each language. */
type AppliedChange = { changeId: string; what: string; effect: StoredWords }

/** The basics of an attempt, the same for everybody in the case but for the language of what is ours. */
export function presentPlan(plan: Plan, reader: Reader): PlanBasics {
  return {
    id: plan.id,
    caseId: plan.caseId,
    attemptNumber: plan.attemptNumber,
    previousPlanId: plan.previousPlanId,
    status: plan.status as PlanBasics['status'],
    approach: plan.approach as PlanBasics['approach'],
    level: plan.level,
    announced: plan.announced,
    goal: plan.goal,
    appliedChanges: (plan.appliedChanges as AppliedChange[]).map(({ effect, ...change }) => ({
      ...change,
      effect: localize(inEveryLanguage(effect), reader),
    })),
    lockedAt: plan.lockedAt?.toISOString() ?? null,
    concludedAt: plan.concludedAt?.toISOString() ?? null,
    version: plan.version,
    revision: plan.revision,
  }
}

const ACTIONS = {
  edit: 'plan.edit',
  lock: 'plan.lock',
  unlock: 'plan.unlock',
  postpone: 'plan.postpone',
  callOff: 'plan.call_off',
  startRun: 'run.start',
  stop: 'run.stop',
  conclude: 'run.conclude',
  editParticipants: 'participant.edit',
  readSuitability: 'suitability.read',
  readScreenings: 'safety_screening.read',
  answerScreening: 'safety_screening.answer',
  orderStatements: 'statement.order',
  editConsequences: 'consequence.edit',
  editEnabling: 'enabling.edit',
  editTreatment: 'treatment.edit',
  favorTreatment: 'treatment.favor',
  assessRisk: 'risk.assess',
  editContingencies: 'contingency.edit',
  editSobrietyPlan: 'sobriety_plan.edit',
  recordSobrietyCheck: 'sobriety_check.record',
  editLogistics: 'logistics.edit',
  editChecklists: 'checklist.edit',
  editRehearsals: 'rehearsal.edit',
  editOutcome: 'outcome.edit',
  editReview: 'review.edit',
  createNextPlan: 'plan.create',
} as const satisfies Record<Exclude<keyof PlanCan, 'findFacilities'>, CaseAction>

/**
 * What this member may do with the plan as it stands, and why not. The risk is the lead's to judge only without a professional;
 * the sobriety check belongs to those who observe on the day.
 */
export function presentPlanCan(
  context: PlanContext,
  {
    hasProfessional,
    isObserver,
    isAskedForPlace,
  }: { hasProfessional: boolean; isObserver: boolean; isAskedForPlace: boolean },
): PlanCan {
  const can = Object.fromEntries(
    Object.entries(ACTIONS).map(([name, action]) => [name, ability(context, action)]),
  ) as PlanCan
  // the directory belongs to the organization; most who are in the case alone see places in the plan
  const findFacilities = can.editTreatment.allowed
    ? organizationAbility(context, 'facility.read', standingOfMember(context))
    : can.editTreatment
  const assessRisk = ability(context, 'risk.assess', !hasProfessional)
  const recordSobrietyCheck = ability(context, 'sobriety_check.record', isObserver)
  const favorTreatment = ability(context, 'treatment.favor', isAskedForPlace)
  return { ...can, favorTreatment, assessRisk, findFacilities, recordSobrietyCheck }
}
