import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** Offers the backup date, when today is not the day: filled in already, one tap. */
export function PostponeOffer({ plan, planKey }: Props) {
  const { t } = useLingui()
  const { backupStartsAt, timeZone } = plan.logistics
  const [moment, setMoment] = useState(backupStartsAt)
  const against = plan.preMeetingCheck.decisions.find(({ stands }) => stands)?.reason
  const postpone = usePlanMutation(planStepRoutes.postpone, planKey, (at: string) => ({
    body: { reason: against || t`It was not a good time.`, backupStartsAt: at },
  }))
  const form = useNeeded({ moment: !moment && t`Choose a day first.` })
  if (!plan.can.postpone.allowed) return null
  return (
    <Card next>
      <h2>
        <Trans>Use the backup date</Trans>
      </h2>
      <MomentField
        label={t`New day and time`}
        value={moment}
        timeZone={timeZone}
        onChange={setMoment}
        problem={form.missing('moment')}
      />
      <Button busy={postpone.isPending} onClick={() => form.whenComplete(() => moment && postpone.mutate(moment))}>
        <Trans>Move the meeting to another day</Trans>
      </Button>
      <ProblemNotice error={postpone.error} />
    </Card>
  )
}
