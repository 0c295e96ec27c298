import { type Review, reviewRoutes } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const fieldsOf = ({ whatHelped }: Review) => ({ whatHelped })

type Props = {
  review: Review
  planKey: PlanKey
}

/** What went well is kept first: the next plan should not lose it. */
export function WhatHelped({ review, planKey }: Props) {
  const { t } = useLingui()
  const form = useAutosavedItem({
    route: reviewRoutes.update,
    planKey,
    name: `review-${planKey.planId}`,
    item: review,
    fields: fieldsOf,
  })
  if (!review.can.edit.allowed)
    return review.whatHelped ? (
      <p>
        <Trans>What helped: {review.whatHelped}</Trans>
      </p>
    ) : null
  return (
    <>
      <TextArea
        label={t`What helped, and should stay?`}
        value={form.value.whatHelped}
        onChange={(whatHelped) => form.change({ whatHelped })}
      />
      <AutosaveStatus form={form} can={review.can.edit} />
    </>
  )
}
