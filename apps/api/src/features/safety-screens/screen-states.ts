import type { ScreenState } from '@holdfast/domain/safety-screens/screen-effects'
import type { SafetyScreen } from '../../db/generated/client.ts'

type Rows = {
  id: string
  participants: readonly { caseMemberId: string | null; attendance: string }[]
  case: { safetyScreens: readonly SafetyScreen[] }
}

/** What the rules need of one screen in this plan: looked at for these answers and this plan, and how the person attends. */
export function screenStateOf(
  screen: SafetyScreen,
  { id, participants }: Pick<Rows, 'id' | 'participants'>,
): ScreenState {
  const place = participants.find(({ caseMemberId }) => caseMemberId === screen.caseMemberId)
  return {
    level: screen.level as ScreenState['level'],
    notAtHome: screen.notAtHome,
    seen: screen.seenVersion === screen.version && screen.seenPlanId === id,
    mitigations: screen.mitigations as ScreenState['mitigations'],
    attendance: (place?.attendance ?? null) as ScreenState['attendance'],
  }
}

/** Every screen of the case as the rules see it for this plan: levels and acts, no answers. */
export const screenStatesOf = (rows: Rows): ScreenState[] =>
  rows.case.safetyScreens.map((screen) => screenStateOf(screen, rows))
