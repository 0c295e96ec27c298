import { policyOf } from '@holdfast/domain/approaches/approach-policy'
import type { ScreenState } from '@holdfast/domain/safety-screens/screen-effects'
import type { SafetyScreen } from '../../db/generated/client.ts'

/** What of a plan tells whether it does what was arranged. */
export type ScreenedPlan = {
  id: string
  approach: string
  level: number
  participants: readonly { id: string; caseMemberId: string | null; attendance: string }[]
  logistics: { placeKind: string | null } | null
  dayCards: readonly { participantId: string; minutesBefore: number | null }[]
  checklistItems: readonly { list: string; code: string | null; doneAt: Date | null }[]
}
type Rows = ScreenedPlan & { case: { safetyScreens: readonly SafetyScreen[] } }

/** An hour of their own: nobody else comes at the same minute. */
function comesAlone({ dayCards }: ScreenedPlan, participantId: string | undefined): boolean {
  const own = dayCards.find((card) => card.participantId === participantId)?.minutesBefore
  return own != null && dayCards.filter(({ minutesBefore }) => minutesBefore === own).length === 1
}

/** What the rules need of one screen in this plan: looked at for these answers and this plan, and how the person attends. */
export function screenStateOf(screen: SafetyScreen, plan: ScreenedPlan): ScreenState {
  const place = plan.participants.find(({ caseMemberId }) => caseMemberId === screen.caseMemberId)
  return {
    level: screen.level as ScreenState['level'],
    notAtHome: screen.notAtHome,
    seen: screen.seenVersion === screen.version && screen.seenPlanId === plan.id,
    mitigations: screen.mitigations as ScreenState['mitigations'],
    attendance: (place?.attendance ?? null) as ScreenState['attendance'],
    plan: {
      meets: policyOf(plan as Parameters<typeof policyOf>[0]).meeting,
      placeKind: (plan.logistics?.placeKind ?? null) as ScreenState['plan']['placeKind'],
      comesAlone: comesAlone(plan, place?.id),
      weaponsOut: plan.checklistItems.some(
        ({ list, code, doneAt }) => list === 'setting' && code === 'weapons_out' && doneAt !== null,
      ),
    },
  }
}

/** Every screen of the case as the rules see it for this plan: levels and acts, no answers. */
export const screenStatesOf = (rows: Rows): ScreenState[] =>
  rows.case.safetyScreens.map((screen) => screenStateOf(screen, rows))
