import type { Workspace } from '@holdfast/contracts/workspace'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { hourIn } from '@holdfast/domain/shared/day-in'
import { explainResult, judgeResult, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { waitedMinutes } from './look.ts'
import { observedOf, type Seen } from './seen.ts'

/** What the rule makes of what was seen so far, and why. */
export const suggestionFor = (seen: Seen, plan: Workspace, now: Date) =>
  explainResult({
    ...observedOf(seen),
    waitedMinutes: waitedMinutes(plan, now),
    localHour: hourIn(now, plan.logistics.timeZone),
    substances: plan.substances as Substance[],
  })

/** Whether an adult may just say "wait", or whether what was seen asks for more than that. */
export const mayWait = (suggested: SobrietyResult): boolean =>
  judgeResult({ result: 'wait', overrideReason: '' }, suggested).refusal === null
