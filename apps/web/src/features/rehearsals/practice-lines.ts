import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { agreedAnswers } from '@holdfast/domain/excuses/agreed-answers'
import { useMutation } from '@tanstack/react-query'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'

/** One sentence that may come, with the answer that was agreed, and whether somebody has said it aloud. */
export type PracticeLine = {
  id: string
  kind: 'contingency' | 'excuse'
  when: string
  text: string
  owner: string | undefined
  rehearsed: boolean
  mayTick: boolean
}

/** What a practice is made of: the prepared answers, and who looks at them. */
export type PracticeInput = {
  contingencies: readonly Contingency[]
  excuses: readonly Excuse[]
  planKey: PlanKey
  /** The case leads tick all of them; others what is theirs. */
  mayTickAll: boolean
  myId: string | null
  nameOf: (participantId: string | null) => string | undefined
}

/** The one answer to each sentence, in the order of the plan. Words of force are not practiced (docs/practice.md ruling 3). */
export function practiceLines({ contingencies, excuses, mayTickAll, myId, nameOf }: PracticeInput): PracticeLine[] {
  return agreedAnswers({ contingencies, excuses }).map(({ id, kind, sentence, text, ownerId, rehearsed }) => ({
    id,
    kind,
    when: sentence,
    text,
    owner: nameOf(ownerId),
    rehearsed,
    // who says the answer may be named on another row of the same sentence; the tick is for this row
    mayTick:
      kind === 'contingency'
        ? mayTickAll || (myId !== null && contingencies.some((one) => one.id === id && one.ownerId === myId))
        : excuses.some((one) => one.id === id && one.can.rehearse.allowed),
  }))
}

/** Records that an answer was said aloud, or not yet. */
export const useSaidAloud = (planKey: PlanKey) =>
  useMutation({
    mutationFn: async ({ id, kind, rehearsed }: Pick<PracticeLine, 'id' | 'kind' | 'rehearsed'>) => {
      const body = { rehearsed }
      if (kind === 'contingency')
        await changePlan(planKey, contingencyRoutes.rehearse, { params: { contingencyId: id }, body })
      else await changePlan(planKey, excuseRoutes.rehearse, { params: { excuseId: id }, body })
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
