import { type Outcome, outcomeRoutes } from '@holdfast/contracts/outcomes'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { fieldsOf } from './outcome-draft.ts'

type Props = { outcome: Outcome; planKey: PlanKey }

/** Some of the outcome was read from the record of the day: somebody looks at it and keeps it. */
export function SaveFromRecord({ outcome, planKey }: Props) {
  const save = usePlanMutation(outcomeRoutes.update, planKey, () => ({ body: fieldsOf(outcome) }))
  if (outcome.fromRecord.length === 0 || !outcome.can.edit.allowed) return null
  return (
    <Notice>
      <p>
        <Trans>Some of this comes from the record of the day. Look at it, then save.</Trans>
      </p>
      <div>
        <Button busy={save.isPending} onClick={() => save.mutate()}>
          <Trans>Save how it ended</Trans>
        </Button>
      </div>
      <ProblemNotice error={save.error} />
    </Notice>
  )
}
