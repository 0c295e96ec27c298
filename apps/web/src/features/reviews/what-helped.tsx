import { type Review, reviewRoutes } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { formatDate } from '../../i18n/localize.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const fieldsOf = ({ whatHelped, askAgainOn }: Review) => ({ whatHelped, askAgainOn })

type Props = {
  review: Review
  planKey: PlanKey
}

/** What went well is kept first: the next plan should not lose it. And the day before which nobody asks again (S1.13). */
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
    return (
      <>
        {review.whatHelped && (
          <p>
            <Trans>What helped: {review.whatHelped}</Trans>
          </p>
        )}
        {review.askAgainOn && (
          <p>
            <Trans>The earliest day for asking again: {formatDate(review.askAgainOn)}</Trans>
          </p>
        )}
      </>
    )
  return (
    <>
      <TextArea
        label={t`What helped, and should stay?`}
        value={form.value.whatHelped}
        onChange={(whatHelped) => form.change({ whatHelped })}
      />
      <TextField
        type="date"
        label={t`The earliest day for asking again`}
        hint={t`Long enough for everybody to keep what they said, and for a place to be ready. A “yes” counts on any day.`}
        value={form.value.askAgainOn ?? ''}
        onChange={(askAgainOn) => form.change({ askAgainOn: askAgainOn || null })}
      />
      <AutosaveStatus form={form} can={review.can.edit} />
    </>
  )
}
