import { reviewRoutes } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Select } from '../../ui/select.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  members: readonly { id: string; displayName: string }[]
  myMemberId: string
}

/** Opens the review and asks everyone for their own account first (S3, F67). */
export function OpenReview({ planKey, members, myMemberId }: Props) {
  const { t } = useLingui()
  const [facilitatorId, setFacilitatorId] = useState(myMemberId)
  const open = usePlanMutation(reviewRoutes.open, planKey, () => ({ body: { facilitatorId } }))
  return (
    <Card next>
      <h2>
        <Trans>Begin when you are ready</Trans>
      </h2>
      <p>
        <Trans>
          First everyone writes down alone what they saw. Then you look together at what the plan can do better. A day
          or two after is a good time.
        </Trans>
      </p>
      <Select
        label={t`Who leads the look back?`}
        hint={t`Someone calm. This person alone reads the accounts that are given.`}
        value={facilitatorId}
        onChange={setFacilitatorId}
        options={members.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <ProblemNotice error={open.error} />
      <div>
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          <Trans>Start looking back</Trans>
        </Button>
      </div>
    </Card>
  )
}
