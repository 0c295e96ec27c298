import { type Review, reviewRoutes } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { StillOpen } from '../../ui/still-open.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { review: Review; planKey: PlanKey }

/** What still stands before the review's end; then, after a last look, it is finished for good. */
export function FinishReview({ review, planKey }: Props) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const finish = usePlanMutation(reviewRoutes.finish, planKey, () => ({}))
  const isComplete = review.missing.length === 0
  const form = useNeeded({ list: !isComplete && t`This is still open. Each line leads there.` })
  return (
    <Card next={isComplete}>
      <h2>
        <Trans>Finish looking back</Trans>
      </h2>
      <Form onSubmit={() => form.whenComplete(() => setAsking(true))}>
        {isComplete ? (
          <p>
            <Trans>
              Everything is there. Once you finish, this page no longer changes, and a next plan can begin from it.
            </Trans>
          </p>
        ) : (
          <StillOpen problem={form.missing('list')}>
            {review.missing.map(({ rule, reason, factorId, changeId }) => (
              <li key={rule + (changeId ?? factorId ?? '')}>
                <a href={`#${changeId ?? factorId ?? 'factors'}`}>{reason}</a>
              </li>
            ))}
          </StillOpen>
        )}
        <div>
          <Button type="submit" busy={finish.isPending}>
            <Trans>Finish looking back</Trans>
          </Button>
        </div>
      </Form>
      <ProblemNotice error={finish.error} />
      <ConfirmDialog
        open={asking}
        title={<Trans>Finish it now?</Trans>}
        confirm={t`Finish`}
        cancel={t`Not yet`}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          finish.mutate()
        }}
      >
        <Trans>Nothing of it can be changed afterward. This cannot be undone.</Trans>
      </ConfirmDialog>
    </Card>
  )
}
