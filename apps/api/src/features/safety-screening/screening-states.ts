import { policyOf } from '@holdfast/domain/plan/approach-policy'
import type { ScreeningState } from '@holdfast/domain/safety-screening/screening-effects'
import type { SafetyScreening } from '../../db/generated/client.ts'

/** What of a plan tells whether it does what was arranged. */
export type ScreeningPlanRows = {
  id: string
  approach: string | null
  level: number
  participants: readonly { id: string; caseMemberId: string | null; attendance: string }[]
  logistics: { venueKind: string | null } | null
  participantSchedules: readonly { participantId: string; minutesBefore: number | null }[]
  checklistItems: readonly { list: string; code: string | null; doneAt: Date | null }[]
}
type Rows = ScreeningPlanRows & { case: { safetyScreenings: readonly SafetyScreening[] } }

/** An hour of their own: nobody else comes at the same minute. */
function comesAlone({ participantSchedules }: ScreeningPlanRows, participantId: string | undefined): boolean {
  const own = participantSchedules.find((card) => card.participantId === participantId)?.minutesBefore
  return own != null && participantSchedules.filter(({ minutesBefore }) => minutesBefore === own).length === 1
}

/** What the rules need of one screen in this plan: looked at for these answers and this plan, and how the person attends. */
export function screeningStateOf(screening: SafetyScreening, plan: ScreeningPlanRows): ScreeningState {
  const place = plan.participants.find(({ caseMemberId }) => caseMemberId === screening.caseMemberId)
  return {
    level: screening.level as ScreeningState['level'],
    notAtHome: screening.notAtHome,
    seen: screening.reviewedVersion === screening.version && screening.reviewedForPlanId === plan.id,
    mitigations: screening.mitigations as ScreeningState['mitigations'],
    attendance: (place?.attendance ?? null) as ScreeningState['attendance'],
    plan: {
      meets: policyOf(plan as Parameters<typeof policyOf>[0]).meeting,
      venueKind: (plan.logistics?.venueKind ?? null) as ScreeningState['plan']['venueKind'],
      comesAlone: comesAlone(plan, place?.id),
      weaponsOut: plan.checklistItems.some(
        ({ list, code, doneAt }) => list === 'setting' && code === 'weapons_out' && doneAt !== null,
      ),
    },
  }
}

/** Every screen of the case as the rules see it for this plan: levels and acts, no answers. */
export const screeningStatesOf = (rows: Rows): ScreeningState[] =>
  rows.case.safetyScreenings.map((screening) => screeningStateOf(screening, rows))
