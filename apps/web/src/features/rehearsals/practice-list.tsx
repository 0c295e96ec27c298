import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { agreedAnswers } from '@holdfast/domain/excuses/agreed-answers'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Line = { id: string; when: string; text: string; owner: string | undefined; rehearsed: boolean; mayTick: boolean }
type Props = {
  contingencies: readonly Contingency[]
  excuses: readonly Excuse[]
  planKey: PlanKey
  /** The case leads tick all of them; others what is theirs. */
  mayTickAll: boolean
  myId: string | null
  nameOf: (participantId: string | null) => string | undefined
}

/** The one answer to each sentence, to say aloud once, with a tick (S1.16). Words of force are not practiced (docs/practice.md ruling 3). */
export function PracticeList({ contingencies, excuses, planKey, mayTickAll, myId, nameOf }: Props) {
  const tick = useMutation({
    mutationFn: async ({ id, rehearsed }: { id: string; rehearsed: boolean }) => {
      const contingency = contingencies.some((one) => one.id === id)
      const body = { rehearsed }
      if (contingency) await changePlan(planKey, contingencyRoutes.rehearse, { params: { contingencyId: id }, body })
      else await changePlan(planKey, excuseRoutes.rehearse, { params: { excuseId: id }, body })
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
  const lines: Line[] = agreedAnswers({ contingencies, excuses }).map(
    ({ id, kind, sentence, text, ownerId, rehearsed }) => ({
      id,
      when: sentence,
      text,
      owner: nameOf(ownerId),
      rehearsed,
      // who says the answer may be named on another row of the same sentence; the tick is for this row
      mayTick:
        kind === 'contingency'
          ? mayTickAll || (myId !== null && contingencies.some((one) => one.id === id && one.ownerId === myId))
          : excuses.some((one) => one.id === id && one.can.rehearse.allowed),
    }),
  )
  if (lines.length === 0)
    return (
      <p>
        <Trans>No answers are prepared yet. Begin with “If things go differently”.</Trans>
      </p>
    )
  const done = lines.filter(({ rehearsed }) => rehearsed).length
  return (
    <>
      <p role="status">
        <Trans>
          {done} of {lines.length} said aloud
        </Trans>
      </p>
      <ul className="tasks">
        {lines.map(({ id, when, text, owner, rehearsed, mayTick }) => (
          <li key={id}>
            <Checkbox
              label={when}
              hint={[owner, text].filter(Boolean).join(': ')}
              checked={tick.isPending && tick.variables.id === id ? tick.variables.rehearsed : rehearsed}
              disabled={!mayTick}
              onChange={(on) => !tick.isPending && tick.mutate({ id, rehearsed: on })}
            />
          </li>
        ))}
      </ul>
      <ProblemNotice error={tick.error} />
    </>
  )
}
