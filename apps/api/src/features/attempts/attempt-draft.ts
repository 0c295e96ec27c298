import type { AttemptDraft } from '@holdfast/domain/attempts/attempt-draft'
import { planFactsOf } from '../../plan/plan-facts.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'

/** A stored plan as the rules of attempts see it. */
export function attemptDraftOf(rows: PlanRows): AttemptDraft {
  const facts = planFactsOf(rows)
  return {
    approach: facts.approach,
    announced: facts.announced,
    goal: rows.goal,
    participants: facts.participants,
    statements: facts.statements,
    consequences: facts.consequences.map((consequence) => {
      const row = rows.consequences.find((one) => one.id === consequence.id)
      return {
        ...consequence,
        category: row?.category as AttemptDraft['consequences'][number]['category'],
        iWill: row?.iWill ?? '',
        removesOrProtects: row?.removesOrProtects ?? '',
        followUp: (row?.followUp ?? null) as AttemptDraft['consequences'][number]['followUp'],
      }
    }),
    enablingSupports: facts.enablingSupports,
    treatmentOptions: facts.treatmentOptions,
    contingencies: facts.contingencies.map((contingency) => ({
      ...contingency,
      trigger: rows.contingencies.find((one) => one.id === contingency.id)?.trigger ?? '',
    })),
    sobrietyPlan: { ...facts.sobrietyPlan, ifPostponed: rows.sobrietyPlan?.ifPostponed ?? '' },
    safetyPlan: facts.safetyPlan,
    needs: facts.needs,
    logistics: { ...facts.logistics, timeZone: rows.logistics?.timeZone ?? 'America/New_York' },
  }
}
