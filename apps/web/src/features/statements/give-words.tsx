import { type Statement, statementRoutes } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  statement: Statement
  planKey: PlanKey
  reader: string
  /** Sends what was typed first: the words are given as they stand on the screen. */
  flush: () => Promise<unknown>
}

/** The author gives the words to whoever reads them aloud: an act of their own, which they can take back. */
export function GiveWords({ statement, planKey, reader, flush }: Props) {
  const give = useMutation({
    mutationFn: async (released: boolean) => {
      await flush()
      return changePlan(planKey, statementRoutes.release, { params: { statementId: statement.id }, body: { released } })
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
  return (
    <>
      <Checkbox
        fieldName="release"
        label={<Trans>{reader} may have these words, to read them aloud</Trans>}
        hint={
          <Trans>They see the letter in the plan, on the day and on paper. Nobody else gets to read more by it.</Trans>
        }
        checked={give.isPending ? give.variables : statement.releasedToId !== null}
        disabled={!statement.can.share.allowed}
        onChange={(released) => !give.isPending && give.mutate(released)}
      />
      <ProblemNotice error={give.error} />
    </>
  )
}
