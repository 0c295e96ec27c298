import { type Review, reviewRoutes } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryClient, request } from '../../api/client.ts'
import { Saved } from '../../autosave/saved.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const versioned = ({ whatHelped, version }: Review) => ({ value: { whatHelped }, version })

type Props = {
  review: Review
  planKey: PlanKey
  load: () => Promise<Review>
}

/** What went well is kept first: the next plan should not lose it. */
export function WhatHelped({ review, planKey, load }: Props) {
  const { t } = useLingui()
  const form = useAutosave<{ whatHelped: string }>({
    key: `review-${planKey.planId}`,
    server: versioned(review),
    save: async (body, ifMatch) => {
      const saved = await request(reviewRoutes.update, { params: planKey, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
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
      <Saved form={form} can={review.can.edit} />
    </>
  )
}
